"""Bodies that hold files: `multipart/form-data`, streamed from wherever the files are.

`files.py` says what a file may be, `body.py` makes the bodies that are JSON. The bytes are those that httpx makes of
the same fields and files; beyond it, paths stay on disk until they are sent, an attempt that failed can be sent again,
and nothing in a name, type or header can end its line. Rules: R-MP-*, decisions 6 and 10.

Nothing is read before the body is iterated; only the sizes of files are asked for.
"""

from __future__ import annotations

import errno
import inspect
import io
import os
import re
import stat
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from enum import Enum
from itertools import islice
from typing import Any, cast

from .body import is_binary, is_model, simplify, utf8
from .files import FileTypes, RequestFiles, base_name, guess_type, is_path
from .sentinels import NotGiven, Omit

__all__ = ["CHUNK", "Multipart", "boundary_of", "collect", "fields"]

CHUNK = 64 * 1024
"""The most bytes that are read, and handed on, at once."""

_BATCH = 16  # chunks per visit to a worker thread: a visit costs about as much as reading one
_ARRAY = "<array>"
_DOCS = "https://platform.openai.com/docs/api-reference/files/create"

# As the HTML standard escapes the names of form fields, plus what httpx adds: the other control characters except ESC,
# and the backslash.
_ESCAPES = {code: f"%{code:02X}" for code in (*range(0x1B), *range(0x1C, 0x20), ord('"'))}
_ESCAPES[ord("\\")] = "\\\\"

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,\-./:=? ]{0,69}[0-9A-Za-z'()+_,\-./:=?]")


class _FileError(RuntimeError, TypeError):
    """Something that is not a file stands where one is wanted: a RuntimeError by R-MP-2, and a TypeError by nature."""


def collect(
    body: Mapping[str, object], paths: Sequence[Sequence[str]]
) -> tuple[dict[str, object], list[tuple[str, FileTypes]]]:
    """Take the files out of a body: what is left of it, and the files by form field. `body` itself is not changed.

    `paths` says where files may stand: `("image",)` for one, `("image", "<array>")` for several, whose field is then
    `image[]`. None there means the same as leaving it out; a mapping (or a model) stays in the body and becomes nested
    form fields. Raises the RuntimeError of R-MP-2 for anything else that is not a file.
    """
    rest = dict(body)
    files: list[tuple[str, FileTypes]] = []
    arrays = {path[0] for path in paths if tuple(path[1:]) == (_ARRAY,)}
    for name in dict.fromkeys(path[0] for path in paths):
        value = rest.get(name)
        if value is None or isinstance(value, (NotGiven, Omit)):
            rest.pop(name, None)
        elif _is_record(value):
            continue
        elif name in arrays and _is_many(value):
            records: list[object] = []
            for number, item in enumerate(cast("Iterable[object]", value)):
                if isinstance(item, (NotGiven, Omit)):
                    continue
                if _is_record(item):
                    records.append(item)
                else:
                    files.append((f"{name}[]", _checked(item, f"{name}[{number}]")))
            rest[name] = records
            if not records:
                del rest[name]
        else:
            files.append((name, _checked(value, name)))
            del rest[name]
    return rest, files


def fields(body: Mapping[str, object]) -> list[tuple[str, str]]:
    """The form fields of a body without files: `name[key]` for mappings, `name[]` for lists, `true` and `false`;
    None and what is omitted are left out. Raises TypeError for a value that has no text form. (R-MP-5)"""
    found: list[tuple[str, str]] = []
    for name, value in body.items():
        _add(found, name, value)
    return found


def _add(found: list[tuple[str, str]], name: str, value: Any) -> None:
    if value is None or isinstance(value, (NotGiven, Omit)):
        return
    if isinstance(value, Enum):
        _add(found, name, value.value)
    elif isinstance(value, str):
        found.append((name, value))
    elif isinstance(value, bool):
        found.append((name, "true" if value else "false"))
    elif isinstance(value, (int, float)):
        found.append((name, str(value)))
    elif isinstance(value, Mapping):
        for key, item in cast("Mapping[object, object]", value).items():
            _add(found, f"{name}[{key}]", item)
    elif isinstance(value, (list, tuple)):
        for item in cast("Sequence[object]", value):
            _add(found, f"{name}[]", item)
    else:
        _add(found, name, simplify(value, name))


def boundary_of(content_type: str) -> str | None:
    """The boundary that a caller's own `multipart/form-data` content type names, None if it names none. (R-MP-7)"""
    kind, *parameters = content_type.split(";")
    if kind.strip().lower() == "multipart/form-data":
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "boundary":
                return value.strip().strip('"') or None
    return None


class Multipart:
    """The body of one request: form fields, then files. Iterate it (`for` or `async for`) to get its bytes.

    Every iteration starts at the beginning: files are sent whole, wherever they stood, as httpx does. A file that can't
    be rewound can be sent once. Paths are opened when their turn comes and closed at their end. Memory use does not
    depend on the size of files. `async for` reads files in a worker thread.

    Raises, when it is made, the RuntimeError of R-MP-2 for what is not a file, ValueError for a closed file or for a
    header, content type or boundary that can't be sent, and OSError if a path leads to no file.
    """

    def __init__(
        self, fields: Iterable[tuple[str, str]], files: RequestFiles = (), boundary: str | None = None
    ) -> None:
        if boundary is None:
            boundary = os.urandom(16).hex()
        elif not _BOUNDARY.fullmatch(boundary):
            raise ValueError(f"{boundary!r} is no valid multipart boundary: 1 to 70 letters, digits or '()+_,-./:=?")
        quoted = boundary if _TOKEN.fullmatch(boundary) else f'"{boundary}"'
        self.content_type = f"multipart/form-data; boundary={quoted}"
        """The `Content-Type` that goes with the body."""
        start = f"--{boundary}\r\n".encode()
        self._pieces: list[bytes | _Source] = []
        for name, text in fields:
            self._pieces.append(start + _head(name, None, {}) + utf8(text, name) + b"\r\n")
        for name, file in files.items() if isinstance(files, Mapping) else files:
            head, content = _part(name, _checked(file, name))
            self._pieces += (start + head, content, b"\r\n")
        self._pieces.append(f"--{boundary}--\r\n".encode())

    @property
    def length(self) -> int | None:
        """How many bytes the body has; None if that shows only when they are read."""
        total = 0
        for piece in self._pieces:
            size = len(piece) if isinstance(piece, bytes) else piece.size
            if size is None:
                return None
            total += size
        return total

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent (again): no part of it is used up."""
        return not any(piece.used_up for piece in self._sources)

    def rewind(self) -> None:
        """Get ready for another attempt; sizes are taken anew. Raises RuntimeError if a file is used up, and what
        making the body raises."""
        for source in self._sources:
            source.check()
            source.measure()

    def __iter__(self) -> Iterator[bytes]:
        """The bytes in order, in pieces of at most `CHUNK`."""
        ready: list[bytes] = []
        size = 0
        for piece in self._pieces:
            for chunk in _slices(piece) if isinstance(piece, bytes) else piece.read():
                if size + len(chunk) > CHUNK:
                    yield b"".join(ready)
                    ready.clear()
                    size = 0
                ready.append(chunk)
                size += len(chunk)
        yield b"".join(ready)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Threaded(iter(self), blocking=any(source.blocking for source in self._sources))

    @property
    def _sources(self) -> list[_Source]:
        return [piece for piece in self._pieces if isinstance(piece, _Source)]


class _Threaded:
    """Runs an iterator that may block in a worker thread, several steps at a time.

    A class and not an async generator, because nothing needs to be awaited when it is left early: the files are closed
    when the iterator goes.
    """

    __slots__ = ("_blocking", "_chunks", "_ready")

    def __init__(self, chunks: Iterator[bytes], *, blocking: bool) -> None:
        self._chunks = chunks
        self._blocking = blocking
        self._ready: Iterator[bytes] = iter(())

    def __aiter__(self) -> _Threaded:
        return self

    async def __anext__(self) -> bytes:
        chunk = next(self._ready, None)
        if chunk is None:
            if self._blocking:
                from anyio import to_thread

                self._ready = iter(await to_thread.run_sync(self._batch))
            else:
                self._ready = self._chunks
            chunk = next(self._ready, None)
            if chunk is None:
                raise StopAsyncIteration
        return chunk

    def _batch(self) -> list[bytes]:
        return list(islice(self._chunks, _BATCH))


class _Source:
    """A file or path that is read when its turn comes."""

    __slots__ = ("_file", "_once", "_path", "_place", "_used", "blocking", "size")

    def __init__(self, content: object, place: str) -> None:
        self._path = content if is_path(content) else None
        self._file: Any = content
        self._place = place
        self._used = False
        self.blocking = not isinstance(content, io.BytesIO)
        self.measure()

    def measure(self) -> None:
        """Find out the size in bytes, None if that shows only at the end, and whether it can be read only once."""
        self.size: int | None
        self._once: bool
        self.size, self._once = self._stat(self._path) if self._path is not None else self._seek()

    @property
    def used_up(self) -> bool:
        return self._once and self._used

    def check(self) -> None:
        if self.used_up:
            raise RuntimeError(
                f"The file for `{self._place}` can't be sent again: it can be read only once, and an earlier attempt "
                "has read from it. Pass its content or a path, or open it anew for another call."
            )

    def read(self) -> Iterator[bytes]:
        """All of it from its beginning, in chunks; never more than `size`, as that may have been announced."""
        self.check()
        self._used = True
        with self._opened() as file:
            left = self.size
            while left != 0:
                data: object = file.read(CHUNK if left is None else min(CHUNK, left))
                if data is None:
                    raise BlockingIOError(errno.EAGAIN, f"The file for `{self._place}` does not wait for its data")
                if not is_binary(data):
                    raise TypeError(f"Reading the file for `{self._place}` gave {type(data).__name__}, not bytes.")
                if not data:
                    break
                chunk = bytes(data)
                if left is not None:
                    chunk = chunk[:left]
                    left -= len(chunk)
                yield from _slices(chunk)
            if left:
                raise OSError(errno.EIO, f"The file for `{self._place}` became shorter while it was sent")

    def _opened(self) -> AbstractContextManager[Any]:
        if self._path is not None:
            return open(self._path, "rb")
        if not self._once:
            self._file.seek(0)
        return nullcontext(self._file)

    def _stat(self, path: os.PathLike[str]) -> tuple[int | None, bool]:
        found = os.stat(path)
        if stat.S_ISDIR(found.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), os.fspath(path))
        if stat.S_ISREG(found.st_mode):
            return found.st_size, False
        return None, True  # a pipe or a device

    def _seek(self) -> tuple[int | None, bool]:
        file = self._file
        if getattr(file, "closed", False) is True:
            raise ValueError(f"The file for `{self._place}` is closed.")
        try:
            position = file.tell()
            file.seek(0)
        except (AttributeError, OSError, NotImplementedError):
            return None, True
        try:
            # Asked of the file object and not of its descriptor, which knows nothing of buffers and decompression.
            file.seek(0, os.SEEK_END)
            return file.tell(), False
        except (OSError, NotImplementedError):
            return None, False
        finally:
            file.seek(position)


def _slices(data: bytes) -> Iterator[bytes]:
    if len(data) <= CHUNK:
        return iter((data,))
    return (data[at : at + CHUNK] for at in range(0, len(data), CHUNK))


def _part(name: str, file: FileTypes) -> tuple[bytes, bytes | _Source]:
    """The head of the part of one file, and its content."""
    filename: str | None
    content: object
    content_type: str | None = None
    headers: dict[str, str] = {}
    if isinstance(file, tuple):
        filename, content = file[:2]
        if len(file) > 2:
            content_type = file[2]
        if len(file) > 3:
            headers = dict(file[3] or {})
    else:
        filename, content = _filename(file), file
    if not any(header.lower() == "content-type" for header in headers):
        if content_type is None and filename:
            content_type = guess_type(filename)
        if content_type is not None:
            headers["Content-Type"] = content_type
    head = _head(name, filename, headers)
    if isinstance(content, str):
        return head, utf8(content, name)
    if is_binary(content):
        return head, bytes(content)
    return head, _Source(content, name)


def _head(name: str, filename: str | None, headers: Mapping[str, str]) -> bytes:
    lines = [f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"']
    if filename:
        lines[0] += f'; filename="{filename.translate(_ESCAPES)}"'
    for header, value in headers.items():
        if not _TOKEN.fullmatch(header) or header.lower() == "content-disposition":
            raise ValueError(f"{header!r} can't be a header of the file for `{name}`.")
        if "\r" in value or "\n" in value or "\0" in value:
            raise ValueError(f"The header {header!r} of the file for `{name}` has a line break or NUL in its value.")
        lines.append(f"{header}: {value}")
    # File names may hold bytes that are no text (surrogate escapes); they must not make the upload impossible.
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "replace")


def _filename(file: object) -> str:
    """The name that a file brings with it, `upload` if it has none (an anonymous one has a number). (R-MP-4)"""
    name: object = file if is_path(file) else getattr(file, "name", None)
    if isinstance(name, (str, bytes)) or is_path(name):
        return base_name(name) or "upload"
    return "upload"


def _is_record(value: object) -> bool:
    """Whether it describes a file by fields of its own (`{"id": ...}`) instead of being one."""
    return isinstance(value, Mapping) or is_model(value)


def _is_many(value: object) -> bool:
    """Whether it is a collection of files. Open files can be iterated too, and tuples may be a file with its name."""
    if isinstance(value, tuple):
        value = cast("tuple[object, ...]", value)
        return not value or not (value[0] is None or isinstance(value[0], str))
    if isinstance(value, str) or is_binary(value) or is_path(value) or hasattr(value, "read"):
        return False
    return isinstance(value, Iterable)


def _checked(value: object, place: str) -> FileTypes:
    """`value`, which is sure to be a file now. Raises the RuntimeError of R-MP-2 that names `place`."""
    content = value
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        if not 2 <= len(parts) <= 4:
            raise _wrong(place, f"a tuple of {len(parts)}")
        filename, content, content_type, headers = (*parts, None, None)[:4]
        for item in (filename, content_type):
            if item is not None and not isinstance(item, str):
                raise _wrong(place, f"a tuple with {type(item).__name__} as file name or content type")
        if headers is not None and not _is_text_mapping(headers):
            raise _wrong(place, "a tuple with headers that are no mapping of text to text")
    if is_binary(content) or is_path(content) or (isinstance(content, str) and content is not value):
        return cast(FileTypes, value)
    if not hasattr(content, "read") or isinstance(content, type):
        what = type(content).__name__ if content is value else f"a tuple with {type(content).__name__}"
        hint = "; for a file on disk pass `pathlib.Path(...)`, for text a tuple `(filename, text)`"
        raise _wrong(place, what + (hint if isinstance(content, str) else ""))
    if isinstance(content, io.TextIOBase) or isinstance(getattr(content, "encoding", None), str):
        raise _wrong(place, "a file in text mode")
    if inspect.iscoroutinefunction(getattr(content, "read", None)):
        raise _wrong(place, "an asynchronous file; read it first, or pass the path")
    return cast(FileTypes, value)


def _is_text_mapping(value: object) -> bool:
    if not isinstance(value, Mapping):
        return False
    items = cast("Mapping[object, object]", value).items()
    return all(isinstance(key, str) and isinstance(item, str) for key, item in items)


def _wrong(place: str, what: str) -> _FileError:
    return _FileError(
        f"Expected entry at `{place}` to be bytes, a file opened in binary mode, a path (os.PathLike), or a tuple "
        f"(filename, content[, content_type[, headers]]), but received {what}. See {_DOCS}"
    )
