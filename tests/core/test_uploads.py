"""Files cut in parts, and errors that say which file they are about (R-UP-1, R-POLL-4, D-62, B-10)."""

from __future__ import annotations

import io
import os
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings, strategies as st

from openai import BadRequestError
from openai._core.multipart import Multipart
from openai._core.uploads import PART_SIZE, Part, Source, blame, label, note, queue


def source(file: Any, **given: Any) -> Source:
    return Source(file, **{"filename": None, "size": None, "part_size": None, **given})


def read(part: Part) -> bytes:
    content = b"".join(Multipart([], [("data", ("upload", part))], boundary="b"))  # type: ignore[list-item]  # readable is enough
    head, _, rest = content.partition(b"\r\n\r\n")
    assert b'filename="upload"' in head
    return rest[: -len(b"\r\n--b--\r\n")]


@pytest.mark.parametrize("kind", [Path, str, bytes])
def test_parts(tmp_path: Path, kind: Any):
    """R-UP-1, D-62: a path (as text too) or bytes."""
    path = tmp_path / "big.bin"
    path.write_bytes(bytes(range(10)))
    file = path.read_bytes() if kind is bytes else kind(path)
    made = source(file, part_size=4, **({"filename": "n", "size": 10} if kind is bytes else {}))
    assert made.filename == ("n" if kind is bytes else "big.bin")
    assert made.size == 10
    assert made.count == 3
    parts = list(made)
    assert [read(part) for part in parts] == [b"\0\1\2\3", b"\4\5\6\7", b"\x08\x09"]
    assert [read(part) for part in reversed(parts)] == [b"\x08\x09", b"\4\5\6\7", b"\0\1\2\3"]  # for another attempt
    made.close()


def test_names_and_sizes_that_are_given(tmp_path: Path):
    """R-UP-1: what is given is announced, whatever the file is."""
    path = tmp_path / "big.bin"
    path.write_bytes(b"abc")
    made = source(path, filename="other.pdf", size=99)
    assert (made.filename, made.size) == ("other.pdf", 99)
    assert [read(part) for part in made] == [b"abc"]
    made.close()
    assert PART_SIZE == 67108864


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_bytes(kind: Any):
    made = source(kind(b"abcdef"), filename="n", size=6, part_size=5)
    assert [read(part) for part in made] == [b"abcde", b"f"]


def test_nothing_makes_no_parts(tmp_path: Path):
    """R-UP-1."""
    (tmp_path / "empty").touch()
    made = source(tmp_path / "empty")
    assert (list(made), made.count, made.size) == ([], 0, 0)
    made.close()


@pytest.mark.parametrize("given", [{}, {"filename": "n"}, {"size": 1}])
def test_bytes_need_a_name_and_a_size(given: Any):
    """R-UP-1."""
    with pytest.raises(TypeError, match="`filename` and `bytes`"):
        source(b"a", **given)


def test_what_can_not_be_cut(tmp_path: Path):
    with pytest.raises(TypeError, match="`file` must be a path or bytes, not BytesIO"):
        source(io.BytesIO())
    with pytest.raises(FileNotFoundError, match="nowhere"):
        source(tmp_path / "nowhere")
    with pytest.raises(OSError, match=r"directory|denied"):
        source(tmp_path)
    with pytest.raises(ValueError, match="`part_size` is a number of bytes from 1 on, not 0"):
        source(b"", part_size=0)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        writer = os.open(tmp_path / "pipe", os.O_RDWR)
        with pytest.raises(ValueError, match="pipe' is no regular file"):
            source(tmp_path / "pipe")
        os.close(writer)


def test_a_file_that_shrinks(tmp_path: Path):
    """What was announced must come, or nothing."""
    path = tmp_path / "big.bin"
    path.write_bytes(b"abcdef")
    made = source(path, part_size=4)
    parts = list(made)
    path.write_bytes(b"abcde")
    assert read(parts[0]) == b"abcd"
    with pytest.raises(OSError, match="became shorter"):
        read(parts[1])
    made.close()


def test_memory_does_not_depend_on_the_size(tmp_path: Path):
    """B-10: a part of 64 MiB is never in memory."""
    path = tmp_path / "big.bin"
    with path.open("wb") as file:
        file.truncate(PART_SIZE + 5)
    made = source(path)
    tracemalloc.start()
    try:
        sizes = [sum(map(len, Multipart([], [("data", ("upload", part))], boundary="b"))) for part in made]  # type: ignore[list-item]  # readable is enough
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    made.close()
    assert sizes[0] - sizes[1] == PART_SIZE - 5
    assert peak < 2_000_000


@settings(max_examples=50)
@given(st.binary(max_size=200), st.integers(1, 50))
def test_the_parts_are_the_file(data: bytes, part_size: int):
    made = source(data, filename="n", size=len(data), part_size=part_size)
    parts = list(made)
    assert b"".join(map(read, parts)) == data
    assert len(parts) == made.count


def test_a_part_is_a_file():
    part = Part(io.BytesIO(b"0123456789"), 2, 5)
    assert part.read(2) == b"23"
    assert part.tell() == 2
    assert part.read() == b"456"
    assert part.read() == b""
    assert part.seek(-1, os.SEEK_END) == 4
    assert part.seek(-1, os.SEEK_CUR) == 3
    assert part.read(10) == b"56"
    assert part.seek(0) == 0


def test_the_queue():
    """R-POLL-4: not more at a time than there are files."""
    files, workers = queue([b"a", b"b"], 5)
    assert (list(files), workers) == ([(0, b"a"), (1, b"b")], 2)
    assert queue([b"a", b"b"], 1)[1] == 1
    assert queue([], 5)[1] == 1
    assert queue((b"" for _ in range(2)), 5)[1] == 5


@pytest.mark.parametrize("files", [b"a", "a", {"a": b""}, io.BytesIO(), Path("a"), None])
def test_what_is_no_collection_of_files(files: Any):
    with pytest.raises(TypeError, match="`files` must be an iterable of files, not"):
        queue(files, 5)


def test_a_concurrency_that_makes_no_sense():
    with pytest.raises(ValueError, match="`max_concurrency`"):
        queue([], 0)


@pytest.mark.parametrize(
    ("file", "name"),
    [
        (Path("some/a.pdf"), "files[7] ('a.pdf')"),
        (("b.pdf", b""), "files[7] ('b.pdf')"),
        ((None, b""), "files[7]"),
        ((), "files[7]"),
        (b"content", "files[7]"),
        (io.BytesIO(), "files[7]"),
    ],
)
def test_labels(file: Any, name: str):
    assert label(7, file) == name


def test_the_label_of_an_open_file(tmp_path: Path):
    with (tmp_path / "c.pdf").open("wb") as file:
        assert label(0, file) == "files[0] ('c.pdf')"


def test_blame():
    """The class and everything else stay, and the text says what it was."""
    response = httpx.Response(400, request=httpx.Request("POST", "http://test"))
    error = BadRequestError("too big", response=response, body={"code": "c"})
    blame(error, "files[1] ('a.pdf') could not be uploaded")
    assert str(error) == error.message == "files[1] ('a.pdf') could not be uploaded: too big"
    assert (error.code, error.status_code) == ("c", 400)
    other = TypeError("wrong", 5)
    blame(other, "Part 1")
    assert other.args == ("Part 1: wrong", 5)
    missing = FileNotFoundError(2, "No such file", "a.pdf")
    blame(missing, "Part 1")
    note(missing, "more")
    assert str(missing) == "[Errno 2] No such file: 'a.pdf'"
    if sys.version_info >= (3, 11):
        assert missing.__notes__ == ["Part 1", "more"]
