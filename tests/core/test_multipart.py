"""Bodies with files: the bytes are httpx's, memory stays flat, and nothing in a name can add a header."""

from __future__ import annotations

import enum
import gc
import gzip
import io
import os
import re
import tempfile
import threading
import tracemalloc
import types
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any, Optional

import anyio
import httpx
import pydantic
import pytest
from hypothesis import assume, given, strategies as st

from openai._core import multipart
from openai._core.multipart import CHUNK, Multipart, boundary_of, collect, fields
from openai._core.sentinels import not_given, omit

BOUNDARY = "b0undary"

todays_httpx = pytest.mark.skipif(
    tuple(map(int, httpx.__version__.split(".")[:2])) < (0, 28),
    reason="compared with today's httpx, older ones take less",
)


def wire(form: Any = (), files: Any = (), boundary: str = BOUNDARY) -> bytes:
    body = Multipart(form, files, boundary)
    data = b"".join(body)
    assert body.length in (None, len(data))
    return data


def of_httpx(form: dict[str, list[str]], files: list[tuple[str, Any]]) -> tuple[bytes, str, str | None]:
    """The body that httpx makes, its boundary and its length."""
    request = httpx.Request("POST", "https://x.test", data=form, files=files)
    boundary = boundary_of(request.headers["content-type"])
    assert boundary
    return request.read(), boundary, request.headers.get("content-length")


class Pipe(io.RawIOBase):
    """A file that can be read once."""

    def __init__(self, data: bytes) -> None:
        self.inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self.inner.readinto(buffer)


class Duck:
    """What has `read` and nothing else."""

    def __init__(self, data: object) -> None:
        self.data = data

    def read(self, size: int = -1) -> object:
        data, self.data = self.data, b""
        return data


# The bytes


def test_wire_example() -> None:
    """The second example of section 35, with R-MP-7: fields first."""
    rest, files = collect(
        {
            "file": ("a.txt", b"hello", "text/plain", {"X-A": "b"}),
            "purpose": "batch",
            "expires_after": {"anchor": "created_at", "seconds": 3600},
        },
        [("file",)],
    )
    assert wire(fields(rest), files) == (
        b'--b0undary\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n'
        b'--b0undary\r\nContent-Disposition: form-data; name="expires_after[anchor]"\r\n\r\ncreated_at\r\n'
        b'--b0undary\r\nContent-Disposition: form-data; name="expires_after[seconds]"\r\n\r\n3600\r\n'
        b'--b0undary\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n'
        b"X-A: b\r\nContent-Type: text/plain\r\n\r\nhello\r\n"
        b"--b0undary--\r\n"
    )


FORMS: list[tuple[str, Callable[[Path], object], Optional[Callable[[Path], object]]]] = [
    # name, what we are given, what httpx is given if it needs another form to do the same
    ("bytes", lambda path: b"data", None),
    ("no bytes", lambda path: b"", None),
    ("BytesIO", lambda path: io.BytesIO(b"data"), None),
    ("BytesIO read to its end", lambda path: read(io.BytesIO(b"data")), None),
    ("open file", lambda path: path.open("rb"), None),
    ("open file, begun", lambda path: read(path.open("rb"), 2), None),
    ("unbuffered file", lambda path: path.open("rb", buffering=0), None),
    ("file of bytes name", lambda path: open(os.fsencode(path), "rb"), lambda path: path.open("rb")),
    ("temporary file", lambda path: temporary(b"data", path), None),
    ("anonymous file", lambda path: unnamed(b"data"), lambda path: ("upload", b"data")),
    ("pipe", lambda path: Pipe(b"data"), None),
    ("duck", lambda path: Duck(b"data"), None),
    ("path", lambda path: path, lambda path: path.open("rb")),
    ("bytearray", lambda path: bytearray(b"data"), lambda path: b"data"),
    ("memoryview", lambda path: memoryview(b"data"), lambda path: b"data"),
    ("pair", lambda path: ("a.txt", b"data"), None),
    ("pair with path", lambda path: ("a.txt", path), lambda path: ("a.txt", path.open("rb"))),
    ("pair with file", lambda path: ("a.txt", path.open("rb")), None),
    ("pair with text", lambda path: ("a.txt", "dätä"), None),
    ("pair of unknown type", lambda path: ("a.unheard-of", b"data"), None),
    ("no name", lambda path: (None, b"data"), None),
    ("empty name", lambda path: ("", b"data"), None),
    ("no name but type", lambda path: (None, "v=0", "application/sdp"), None),
    ("name with a folder", lambda path: ("skill/SKILL.md", b"data"), None),
    ("triple", lambda path: ("a.txt", b"data", "x/y"), None),
    ("triple without type", lambda path: ("a.txt", b"data", None), None),
    ("headers", lambda path: ("a.txt", b"data", "x/y", {"X-A": "b", "x-c": ""}), None),
    ("no headers", lambda path: ("a.txt", b"data", None, {}), None),
    ("type in headers", lambda path: ("a.txt", b"data", "x/y", {"content-type": "p/q"}), None),
    ("quotes", lambda path: ('a"b\\c.txt', b"data"), None),
    ("control characters", lambda path: ("a\r\nb\0\x1b\x1f\x7f\t.txt", b"data"), None),
    ("not ASCII", lambda path: ("prüfung.😀", b"data"), None),
]


def read(file: Any, size: int = -1) -> Any:
    file.read(size)
    return file


def temporary(data: bytes, path: Path) -> Any:
    file = tempfile.NamedTemporaryFile(dir=path.parent, prefix="fixed")
    file.write(data)
    file.flush()
    return file


def unnamed(data: bytes) -> Any:
    file = tempfile.TemporaryFile()
    file.write(data)
    return file


@todays_httpx
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the table opens files and leaves them
@pytest.mark.parametrize(("ours", "theirs"), [row[1:] for row in FORMS], ids=[row[0] for row in FORMS])
def test_same_bytes_as_httpx(
    tmp_path: Path, ours: Callable[[Path], object], theirs: Optional[Callable[[Path], object]]
) -> None:
    """R-MP-2 to R-MP-4."""
    path = tmp_path / "kätze.png"
    path.write_bytes(b"data")
    value = ours(path)
    their_value = theirs(path) if theirs else fresh(value)
    expected, boundary, length = of_httpx({"a": ["1", "2"], 'b"': [""]}, [("file", their_value)])
    rest, files = collect({"file": value, "a": 1}, [("file",)])
    assert rest == {"a": 1}
    body = Multipart([("a", "1"), ("a", "2"), ('b"', "")], files, boundary)
    assert str(body.length) == str(length)
    assert b"".join(body) == expected


def fresh(value: Any) -> Any:
    """httpx would use up what can be read once, and adds to the headers it is given."""
    if isinstance(value, Pipe):
        return Pipe(value.inner.getvalue())
    if isinstance(value, Duck):
        return Duck(value.data)
    if isinstance(value, tuple) and len(value) == 4:
        return (*value[:3], dict(value[3]))
    return value


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\0"), max_size=12)
TOKEN = st.text("abcXYZ-_!#019", min_size=1, max_size=8).filter(lambda name: name.lower() != "content-disposition")
CONTENT = st.one_of(st.binary(max_size=40), st.binary(max_size=40).map(io.BytesIO))
FILE = st.one_of(
    CONTENT,
    st.tuples(st.none() | TEXT, CONTENT | TEXT),
    st.tuples(st.none() | TEXT, CONTENT | TEXT, st.none() | VALUE),
    st.tuples(st.none() | TEXT, CONTENT | TEXT, st.none() | VALUE, st.dictionaries(TOKEN, VALUE, max_size=3)),
)


@todays_httpx
@given(form=st.dictionaries(TEXT, st.lists(TEXT, max_size=3)), files=st.lists(st.tuples(TEXT, FILE), min_size=1))
def test_same_bytes_as_httpx_always(form: dict[str, list[str]], files: list[tuple[str, Any]]) -> None:
    expected, boundary, length = of_httpx(form, [(name, fresh(value)) for name, value in files])
    body = Multipart([(name, value) for name, values in form.items() for value in values], files, boundary)
    assert b"".join(body) == expected
    assert b"".join(body) == expected  # and once more
    assert str(body.length) == length


def test_files_may_be_a_mapping() -> None:
    assert wire([], {"a": b"1", "b": b"2"}) == wire([], [("a", b"1"), ("b", b"2")])


def test_no_files() -> None:
    """R-MP-1: a multipart request may come to have none."""
    assert wire([("a", "1")]) == b'--b0undary\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b0undary--\r\n'
    assert wire() == b"--b0undary--\r\n"


# Injection


@given(
    name=TEXT,
    filename=st.none() | TEXT,
    kind=st.none() | VALUE | TEXT,
    headers=st.dictionaries(TOKEN | TEXT, VALUE | TEXT, max_size=2),
    value=TEXT,
)
def test_nothing_can_be_injected(
    name: str, filename: Optional[str], kind: Optional[str], headers: dict[str, str], value: str
) -> None:
    """Property 22 of the reliability bar: what is sent has the lines it should have, or nothing is sent."""
    assume(BOUNDARY not in value + name + (filename or ""))
    bad = [*headers.values(), kind or ""]
    tokens = all(re.fullmatch(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+", header) for header in headers)
    if not tokens or any(character in text for text in bad for character in "\r\n\0"):
        with pytest.raises(ValueError, match=re.escape(f"of the file for `{name}`")):
            wire([(name, value)], [(name, (filename, b"DATA", kind, headers))])
        return
    data = wire([(name, value)], [(name, (filename, b"DATA", kind, headers))])
    assert data.count(f"--{BOUNDARY}".encode()) == 3
    field, part, _ = data.split(f"--{BOUNDARY}".encode())[1:]
    head, text = field.split(b"\r\n\r\n", 1)
    assert re.fullmatch(rb'\r\nContent-Disposition: form-data; name="[^"\r\n\0]*"', head)
    assert text == value.encode() + b"\r\n"
    head, text = part.split(b"\r\n\r\n", 1)
    assert text == b"DATA\r\n"
    lines = head.split(b"\r\n")[1:]
    assert not any(re.search(rb"[\r\n\0]", line) for line in lines)
    match = re.fullmatch(rb'Content-Disposition: form-data; name="[^"]*"(; filename="[^"]*")?', lines[0])
    assert match
    assert bool(match[1]) == bool(filename)
    expected = {header: text for header, text in headers.items()}
    if "content-type" not in [header.lower() for header in headers] and (kind is not None or filename):
        expected["Content-Type"] = kind if kind is not None else multipart.guess_type(filename or "")
    assert lines[1:] == [f"{header}: {text}".encode() for header, text in expected.items()]


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (("a", b"", "x/y\r\nX: 1"), "'Content-Type' of the file for `f` has a line break"),
        (("a", b"", "x/y\n"), "'Content-Type' of the file for `f`"),
        (("a", b"", "x\0"), "'Content-Type' of the file for `f`"),
        (("a", b"", None, {"X": "1\r\nY: 2"}), "'X' of the file for `f` has a line break"),
        (("a", b"", None, {"X\r\nY": "1"}), "can't be a header of the file for `f`"),
        (("a", b"", None, {"X Y": "1"}), "'X Y' can't be a header"),
        (("a", b"", None, {"X:": "1"}), "'X:' can't be a header"),
        (("a", b"", None, {"": "1"}), "'' can't be a header"),
        (("a", b"", None, {"content-disposition": "form-data"}), "can't be a header"),
    ],
)
def test_headers_that_can_not_be_sent(file: Any, text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        Multipart([], [("f", file)])


def test_names_that_are_no_text() -> None:
    """A file name that the system could not decode must not make its upload impossible."""
    name = os.fsdecode(b"a\xff.txt")
    assert b'filename="a?.txt"' in wire([], [("f", (name, b""))])


def test_text_that_has_no_bytes() -> None:
    with pytest.raises(UnicodeEncodeError, match=r"lone surrogate in `a`"):
        Multipart([("a", "\ud83d")])
    with pytest.raises(UnicodeEncodeError, match=r"lone surrogate in `f`"):
        Multipart([], [("f", ("a.txt", "\ud83d"))])


# Boundaries


def test_boundaries_are_random() -> None:
    first, second = Multipart([]), Multipart([])
    assert first.content_type != second.content_type
    assert re.fullmatch(r"multipart/form-data; boundary=[0-9a-f]{32}", first.content_type)
    assert f"--{boundary_of(first.content_type)}--\r\n".encode() == b"".join(first)


@pytest.mark.parametrize("boundary", ["", "a b ", "a\r\nb", 'a"b', "x" * 71, "ä"])
def test_bad_boundaries(boundary: str) -> None:
    with pytest.raises(ValueError, match="no valid multipart boundary"):
        Multipart([], [], boundary)


@pytest.mark.parametrize(
    ("content_type", "boundary"),
    [
        ("multipart/form-data; boundary=abc", "abc"),
        ('Multipart/Form-Data;charset=utf-8; Boundary="a:b"', "a:b"),
        ("multipart/form-data", None),
        ("multipart/form-data; boundary=", None),
        ("application/json; boundary=abc", None),
        ("", None),
    ],
)
def test_boundary_of(content_type: str, boundary: Optional[str]) -> None:
    """R-MP-7: a caller may choose it."""
    assert boundary_of(content_type) == boundary


def test_a_boundary_is_quoted_where_it_must_be() -> None:
    assert Multipart([], [], "a:b").content_type == 'multipart/form-data; boundary="a:b"'
    assert wire(boundary="a:b") == b"--a:b--\r\n"


# Fields


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    LOW = 1


class Model(pydantic.BaseModel):
    a: int = 1
    b: list[str] = []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("x", [("k", "x")]),
        ("", [("k", "")]),
        (1, [("k", "1")]),
        (0.0, [("k", "0.0")]),
        (True, [("k", "true")]),
        (False, [("k", "false")]),
        (None, []),
        (omit, []),
        (not_given, []),
        ([], []),
        ([1, None, "x", omit], [("k[]", "1"), ("k[]", "x")]),
        ((1, 2), [("k[]", "1"), ("k[]", "2")]),
        ((n for n in [1, 2]), [("k[]", "1"), ("k[]", "2")]),
        ({"a": {"b": 1}, "c": None}, [("k[a][b]", "1")]),
        ([{"x": 1}, {"x": [2]}], [("k[][x]", "1"), ("k[][x][]", "2")]),
        (types.MappingProxyType({"a": 1}), [("k[a]", "1")]),
        (Model(b=["x"]), [("k[b][]", "x")]),
        (Color.RED, [("k", "red")]),
        (Level.LOW, [("k", "1")]),
    ],
)
def test_fields(value: object, expected: list[tuple[str, str]]) -> None:
    """R-MP-5."""
    assert fields({"first": "1", "k": value, "last": 2}) == [("first", "1"), *expected, ("last", "2")]


@pytest.mark.parametrize("value", [b"x", io.BytesIO(), object(), [{"a": b"x"}]])
def test_fields_that_have_no_text(value: object) -> None:
    with pytest.raises(TypeError, match=r"`k[^`]*` can't be sent"):
        fields({"k": value})


# Taking files out of a body


ONE = [("image",)]
MANY = [("image",), ("image", "<array>")]
PNG = ("a.png", b"")


@pytest.mark.parametrize(
    ("paths", "value", "files", "rest"),
    [
        (ONE, b"1", [("image", b"1")], {}),
        (MANY, b"1", [("image", b"1")], {}),
        (MANY, PNG, [("image", PNG)], {}),
        (MANY, (None, b"1"), [("image", (None, b"1"))], {}),
        (MANY, [b"1"], [("image[]", b"1")], {}),
        (MANY, [b"1", PNG], [("image[]", b"1"), ("image[]", PNG)], {}),
        (MANY, (b"1", PNG), [("image[]", b"1"), ("image[]", PNG)], {}),
        (MANY, (n for n in [b"1", b"2"]), [("image[]", b"1"), ("image[]", b"2")], {}),
        (MANY, [b"1", omit], [("image[]", b"1")], {}),
        ([("image", "<array>")], b"1", [("image", b"1")], {}),
        (MANY, [], [], {}),
        (MANY, None, [], {}),
        (ONE, omit, [], {}),
        (ONE, not_given, [], {}),
        (ONE, {"id": "x"}, [], {"image": {"id": "x"}}),
        (ONE, types.MappingProxyType({"id": "x"}), [], {"image": {"id": "x"}}),
        (ONE, Model(a=1), [], {"image": Model(a=1)}),
        (MANY, [b"1", {"id": "x"}], [("image[]", b"1")], {"image": [{"id": "x"}]}),
    ],
)
def test_collect(paths: Any, value: object, files: object, rest: dict[str, object]) -> None:
    """R-MP-6, R-MP-9, R-MP-10 and B-6."""
    body = {"prompt": "p", "image": value}
    kept = dict(body)
    assert collect(body, paths) == ({"prompt": "p", **rest}, files)
    assert body == kept


def test_collect_without_the_parameter() -> None:
    assert collect({"prompt": "p"}, MANY) == ({"prompt": "p"}, [])


def test_collect_several_parameters(tmp_path: Path) -> None:
    file = (tmp_path / "a").open("wb+")
    with file:
        body = {"mask": file, "image": [tmp_path], "n": 1}
        assert collect(body, [*MANY, ("mask",)]) == ({"n": 1}, [("image[]", tmp_path), ("mask", file)])


def test_a_mapping_becomes_nested_fields() -> None:
    """B-6: `video={"id": ...}`."""
    rest, files = collect({"video": {"id": "video_1"}}, [("video",)])
    assert (fields(rest), files) == ([("video[id]", "video_1")], [])


class Async:
    async def read(self, size: int = -1) -> bytes:
        return b""


@pytest.mark.parametrize(
    ("value", "place", "received"),
    [
        ("a.png", "image", "str; for a file on disk pass `pathlib.Path(...)`"),
        (5, "image", "int"),
        (object(), "image", "object"),
        (io.BytesIO, "image", "type"),
        (("a.png", None), "image", "a tuple with NoneType"),
        (("a.png", 5), "image", "a tuple with int"),
        (("a.png", PNG), "image", "a tuple with tuple"),
        (("a.png",), "image", "a tuple of 1"),
        (("a.png", b"", None, None, None), "image", "a tuple of 5"),
        (("a.png", b"", 5), "image", "a tuple with int as file name or content type"),
        (("a.png", b"", None, [1]), "image", "a tuple with headers"),
        (("a.png", b"", None, {"X": 1}), "image", "a tuple with headers"),
        (io.StringIO(""), "image", "a file in text mode"),
        (("a.txt", io.StringIO("")), "image", "a file in text mode"),
        (Async(), "image", "an asynchronous file"),
        ([b"", "a.png"], "image[1]", "str"),
        ([None], "image[0]", "NoneType"),
        ([[b""]], "image[0]", "list"),
        ((5, b""), "image[0]", "int"),
    ],
)
def test_what_is_no_file(value: object, place: str, received: str) -> None:
    """R-MP-2; the error is a TypeError as well."""
    with pytest.raises(RuntimeError) as caught:
        collect({"image": value}, MANY)
    assert isinstance(caught.value, TypeError)
    assert str(caught.value).startswith(f"Expected entry at `{place}` to be bytes, ")
    assert f"but received {received}" in str(caught.value)
    assert "https://" in str(caught.value)


def test_what_is_no_file_for_a_single_one() -> None:
    with pytest.raises(RuntimeError, match=r"Expected entry at `image` to be bytes, .* received list"):
        collect({"image": [b""]}, ONE)
    for value in ("a.png", None, {"id": "x"}):
        with pytest.raises(RuntimeError, match="Expected entry at `f` to be bytes, "):
            Multipart([], [("f", value)])  # type: ignore[list-item]


def test_text_mode_files(tmp_path: Path) -> None:
    with (tmp_path / "a").open("w+") as file, pytest.raises(RuntimeError, match="text mode"):
        Multipart([], [("f", file)])  # type: ignore[list-item]
    with tempfile.NamedTemporaryFile("w+") as wrapped, pytest.raises(RuntimeError, match="text mode"):
        Multipart([], [("f", wrapped)])  # type: ignore[list-item]


# Reading


def test_chunks_are_small_and_packed(tmp_path: Path) -> None:
    """No piece is larger than `CHUNK`, and small ones travel together."""
    path = tmp_path / "a.bin"
    path.write_bytes(os.urandom(3 * CHUNK + 17))
    body = Multipart([("a", "1"), ("b", "2")], [("f", path), ("g", path.read_bytes()), ("h", Duck(path.read_bytes()))])
    chunks = list(body)
    assert max(map(len, chunks)) == CHUNK
    assert len(chunks) < 20
    assert len(list(Multipart([(str(n), "x") for n in range(100)], [("f", b"y"), ("g", io.BytesIO(b"z"))]))) == 1


@given(st.lists(st.integers(0, 3 * CHUNK), max_size=4))
def test_chunks_of_any_sizes(sizes: list[int]) -> None:
    files = [("f", io.BytesIO(bytes(size)) if size % 2 else bytes(size)) for size in sizes]
    body = Multipart([], files, BOUNDARY)
    chunks = list(body)
    assert all(0 < len(chunk) <= CHUNK for chunk in chunks)
    assert sum(map(len, chunks)) == body.length


def huge(folder: Path) -> Path:
    """64 MiB that take no room on the disk."""
    path = folder / "huge.bin"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    return path


@pytest.mark.parametrize("form", ["path", "pair", "file"])
def test_memory_is_constant(tmp_path: Path, form: str) -> None:
    """B-10."""
    path = huge(tmp_path)
    with path.open("rb") as file:
        value: Any = {"path": path, "pair": ("a", path), "file": file}[form]
        tracemalloc.start()
        try:
            count = 0
            for chunk in Multipart([], [("f", value)]):
                count += len(chunk)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert count > 64 * 1024 * 1024
    assert peak < 1024 * 1024


def test_paths_are_opened_when_their_turn_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []

    def spy(*arguments: Any) -> Any:
        opened.append(open(*arguments))
        return opened[-1]

    monkeypatch.setattr(multipart, "open", spy, raising=False)
    first, second = tmp_path / "a", tmp_path / "b"
    first.write_bytes(bytes(2 * CHUNK))
    second.write_bytes(bytes(2 * CHUNK))
    body = Multipart([], [("a", first), ("b", second)])
    assert body.length
    assert opened == []
    chunks = iter(body)
    while not opened:
        next(chunks)
    assert [file.closed for file in opened] == [False]
    while len(opened) == 1:
        next(chunks)
    assert [file.closed for file in opened] == [True, False]
    del chunks  # left in the middle: nothing stays open
    gc.collect()
    assert [file.closed for file in opened] == [True, True]


def test_missing_files_are_noticed_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Multipart([], [("f", tmp_path / "none")])
    with pytest.raises(IsADirectoryError, match=re.escape(str(tmp_path))):
        Multipart([], [("f", tmp_path)])
    file = (tmp_path / "a").open("wb+")
    file.close()
    for closed in (file, ("a", file)):
        with pytest.raises(ValueError, match="file for `f` is closed"):
            Multipart([], [("f", closed)])


def test_files_stay_open_and_headers_untouched(tmp_path: Path) -> None:
    headers = {"X": "1"}
    with (tmp_path / "a").open("wb+") as file:
        file.write(b"data")
        wire([], [("f", ("a", file, None, headers))])
        assert not file.closed
    assert headers == {"X": "1"}


def test_making_a_body_does_not_move_files() -> None:
    file = io.BytesIO(b"data")
    file.seek(2)
    assert Multipart([], [("f", file)]).length
    assert file.tell() == 2


# Sending again


def test_files_are_sent_whole_every_time(tmp_path: Path) -> None:
    """R-MP-11 improved by B-10: an attempt that failed anywhere can be followed by another."""
    path = tmp_path / "a"
    path.write_bytes(bytes(range(256)) * 1024)
    with path.open("rb") as file:
        body = Multipart(
            [("a", "1")], [("p", path), ("f", file), ("t", ("a", file)), ("b", io.BytesIO(b"x"))], BOUNDARY
        )
        whole = b"".join(body)
        assert len(whole) == body.length
        for stop in range(len(list(body)) + 1):
            chunks = iter(body)
            for _ in range(stop):
                next(chunks)
            assert body.replayable
            body.rewind()
            assert b"".join(body) == whole


@pytest.mark.parametrize("make", [Pipe, Duck], ids=["pipe", "duck"])
def test_what_can_be_read_once(make: Callable[[bytes], Any]) -> None:
    body = Multipart([("a", "1")], [("f", b"x" * CHUNK), ("p", make(b"data"))])
    assert body.length is None
    next(iter(body))  # failed before its turn came
    assert body.replayable
    body.rewind()
    assert b"data" in b"".join(body)
    assert not body.replayable
    for again in (body.rewind, lambda: list(body)):
        with pytest.raises(RuntimeError, match="file for `p` can't be sent again"):
            again()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_named_pipes(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b"data",))
    writer.start()
    body = Multipart([], [("f", path)], BOUNDARY)
    assert body.length is None
    assert b"data" in b"".join(body)
    writer.join()
    assert not body.replayable
    with pytest.raises(RuntimeError, match="can't be sent again"):
        body.rewind()


def test_lengths_are_those_of_what_is_read(tmp_path: Path) -> None:
    """A compressed file has another length than its descriptor says."""
    path = tmp_path / "a.gz"
    with gzip.open(path, "wb") as file:
        file.write(b"data" * 1000)
    with gzip.open(path, "rb") as file:
        body = Multipart([], [("f", ("a.txt", file))])
        assert body.length == len(b"".join(body))


class Picky(io.BytesIO):
    """Can go back to its beginning but not to its end."""

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence:
            raise io.UnsupportedOperation("no end")
        return super().seek(offset)


def test_a_file_of_unknown_length_can_be_sent_again() -> None:
    body = Multipart([], [("f", Picky(b"data"))], BOUNDARY)
    assert body.length is None
    assert b"".join(body) == b"".join(body) == wire([], [("f", b"data")])
    assert body.replayable


def test_files_that_change(tmp_path: Path) -> None:
    """The announced length is kept or the attempt fails; the next one has the new length."""
    path = tmp_path / "a"
    path.write_bytes(b"data")
    with path.open("rb", buffering=0) as file:
        for value in (path, file):
            path.write_bytes(b"data")
            body = Multipart([], [("f", ("a", value))], BOUNDARY)
            expected = b"".join(body)
            path.write_bytes(b"data and more")
            assert b"".join(body) == expected
            path.write_bytes(b"da")
            with pytest.raises(OSError, match="file for `f` became shorter"):
                list(body)
            body.rewind()
            assert b"\r\nda\r\n" in b"".join(body)


def test_files_that_misbehave() -> None:
    with pytest.raises(BlockingIOError, match="file for `f` does not wait"):
        list(Multipart([], [("f", Duck(None))]))  # type: ignore[list-item]
    with pytest.raises(TypeError, match="file for `f` gave str"):
        list(Multipart([], [("f", Duck("text"))]))  # type: ignore[list-item]
    assert b"\r\nabc\r\n" in wire([], [("f", Duck(bytearray(b"abc")))])


# Asynchronously


BACKENDS = ["asyncio", "trio"] if version("anyio") >= "4" else ["asyncio"]  # trio's newer releases need anyio 4


async def joined(body: Multipart) -> bytes:
    return b"".join([chunk async for chunk in body.__aiter__()])  # an iterator is iterable itself


@pytest.mark.parametrize("backend", BACKENDS)
def test_async_gives_the_same_bytes(tmp_path: Path, backend: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(os.urandom(40 * CHUNK + 5))
    with path.open("rb") as file:
        for files in (
            [],
            [("b", b"x" * 3 * CHUNK)],
            [("f", file), ("p", ("a", path)), ("b", b"x"), ("i", io.BytesIO(b"y"))],
        ):
            body = Multipart([("a", "1")], files, BOUNDARY)
            expected = b"".join(body)
            for _ in range(2):
                assert anyio.run(joined, body, backend=backend) == expected


@pytest.mark.parametrize("backend", BACKENDS)
def test_async_reads_in_a_worker_thread(backend: str) -> None:
    """R-MP-3: the event loop is never blocked by a disk; and not bothered with a thread where there is none."""
    seen: set[int] = set()

    class Slow(Pipe):
        def readinto(self, buffer: Any) -> int:
            seen.add(threading.get_ident())
            return super().readinto(buffer)

    anyio.run(joined, Multipart([], [("f", Slow(b"x" * 3 * CHUNK))]), backend=backend)
    assert seen
    assert threading.get_ident() not in seen


def test_async_memory_is_constant(tmp_path: Path) -> None:
    async def count() -> int:
        total = 0
        async for chunk in Multipart([], [("f", path)]):
            assert len(chunk) <= CHUNK
            total += len(chunk)
        return total

    path = huge(tmp_path)
    anyio.run(count)  # what the loop needs for itself
    tracemalloc.start()
    try:
        assert anyio.run(count) > 64 * 1024 * 1024
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4 * 1024 * 1024


@pytest.mark.parametrize("backend", BACKENDS)
def test_async_can_be_left_early(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backend: str) -> None:
    """Nothing stays open, and no event loop has to clean up."""
    opened: list[Any] = []

    def spy(*arguments: Any) -> Any:
        opened.append(open(*arguments))
        return opened[-1]

    monkeypatch.setattr(multipart, "open", spy, raising=False)
    path = huge(tmp_path)

    async def leave() -> None:
        async for _ in Multipart([], [("f", path)]):
            break
        with anyio.move_on_after(0):
            async for _ in Multipart([], [("f", path)]):
                await anyio.sleep(1)

    anyio.run(leave, backend=backend)
    gc.collect()
    assert opened
    assert all(file.closed for file in opened)


def test_async_errors_arrive(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"data")
    body = Multipart([], [("f", path)])
    path.unlink()
    with pytest.raises(FileNotFoundError):
        anyio.run(joined, body)
