"""A large file cut in parts, and which file of several an error is about.

The rim is `openai._async.uploading`; `multipart.py` reads the parts while they are sent. Rules: R-UP-1, R-POLL-4, D-62,
B-10.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from operator import length_hint
from typing import IO, Any, cast

from .body import is_binary
from .files import base_name, is_path
from .guards import is_iterable, is_mapping

__all__ = ["PART_SIZE", "Part", "Source", "blame", "label", "note", "queue"]

PART_SIZE = 64 * 1024 * 1024
"""Bytes in a part, the most that the API takes."""


class Source:
    """A file to be sent in parts, open until `close`.

    file: a path, or bytes; then `filename` and `size` must be given. size: what to announce in bytes, the true size if
    left out. Raises TypeError if something is missing, OSError if the path can't be opened, ValueError if it leads to
    something else than a regular file (whose size would only show when it is read) or if there can't be such parts.
    """

    def __init__(self, file: object, *, filename: str | None, size: int | None, part_size: int | None) -> None:
        self._part_size = PART_SIZE if part_size is None else part_size
        if self._part_size < 1:
            raise ValueError(f"`part_size` is a number of bytes from 1 on, not {part_size}.")
        if is_binary(file):
            if filename is None or size is None:
                raise TypeError("With bytes as `file`, `filename` and `bytes` (the size) must be given as well.")
            self.filename = filename
            self._file: IO[bytes] = io.BytesIO(file)
            self._end = len(self._file.getbuffer())
        elif isinstance(file, str) or is_path(file):
            self.filename = base_name(file) if filename is None else filename
            self._file = open(file, "rb")
            found = os.fstat(self._file.fileno())
            if not stat.S_ISREG(found.st_mode):
                self._file.close()
                raise ValueError(f"{os.fspath(file)!r} is no regular file, so it can't be cut in parts.")
            self._end = found.st_size
        else:
            raise TypeError(f"`file` must be a path or bytes, not {type(file).__name__}.")
        self.size = self._end if size is None else size

    @property
    def count(self) -> int:
        """How many parts there are."""
        return -(-self._end // self._part_size)

    def __iter__(self) -> Iterator[Part]:
        """The parts in order; all have the same size but the last."""
        for start in range(0, self._end, self._part_size):
            yield Part(self._file, start, min(self._part_size, self._end - start))

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class Part:
    """A part of an open file, that can be read like a file of its own. Only one part is to be read at a time."""

    def __init__(self, file: IO[bytes], start: int, size: int) -> None:
        self._file = file
        self._start = start
        self._size = size
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes, all that are left if it is negative."""
        left = self._size - self._at
        self._file.seek(self._start + self._at)
        data = self._file.read(left if size < 0 else min(size, left))
        self._at += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place in the part."""
        self._at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        return self._at

    def tell(self) -> int:
        """The place in the part."""
        return self._at


def queue(files: object, max_concurrency: int) -> tuple[Iterator[tuple[int, Any]], int]:
    """The files of a batch with their numbers, and how many are to be uploaded at a time.

    Raises TypeError for what is no collection of files, ValueError for a concurrency below 1.
    """
    if max_concurrency < 1:
        raise ValueError(f"`max_concurrency` is a number from 1 on, not {max_concurrency}.")
    if not is_iterable(files) or is_mapping(files) or hasattr(files, "read") or is_path(files):
        kind: str = files.__class__.__name__
        raise TypeError(f"`files` must be an iterable of files, not {kind}; put a single one in a list.")
    return enumerate(files), min(max_concurrency, max(1, length_hint(files, max_concurrency)))


def label(number: int, file: object) -> str:
    """How to call a file of several in a message."""
    name: object = getattr(file, "name", None)
    if isinstance(file, tuple):
        name = next(iter(cast("tuple[object, ...]", file)), None)
    elif is_path(file):
        name = file
    if isinstance(name, str) or is_path(name):
        return f"files[{number}] ({base_name(name)!r})"
    return f"files[{number}]"


def blame(error: BaseException, what: str) -> None:
    """Say in the message of an error what it is about. Its class and everything else in it stay.

    Errors that build their message themselves (those of the file system name the file) get a note, from Python 3.11 on.
    """
    if error.args and isinstance(error.args[0], str):
        error.args = (f"{what}: {error.args[0]}", *error.args[1:])
        if isinstance(getattr(error, "message", None), str):
            error.message = error.args[0]  # type: ignore[attr-defined]  # errors of the API have it as an attribute too
    else:
        note(error, what)


def note(error: BaseException, text: str) -> None:
    """Add a line that is shown below the traceback, if this Python can."""
    add: Any = getattr(error, "add_note", None)
    if add is not None:
        add(text)
