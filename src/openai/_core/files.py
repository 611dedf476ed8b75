"""What may stand where the API wants a file, and what is known of a file from its name.

`multipart.py` turns these values into parts of a request. Rules: R-MP-2 to R-MP-4, decision D-39.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import IO, TYPE_CHECKING, Optional, Union

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

__all__ = [
    "Base64FileInput",
    "FileContent",
    "FileTypes",
    "RequestFiles",
    "base_name",
    "file_from_path",
    "guess_type",
    "is_path",
]

# `X | Y` would do for annotations, but these are values, and Python 3.9 must be able to make them.

FileContent = Union[IO[bytes], bytes, os.PathLike[str]]
"""The content of a file: bytes, a file opened in binary mode, or a path (never a `str`, which would be ambiguous)."""

_Content = Union[FileContent, str]  # inside a tuple a `str` can only be text, sent as UTF-8

FileTypes = Union[
    FileContent,
    tuple[Optional[str], _Content],
    tuple[Optional[str], _Content, Optional[str]],
    tuple[Optional[str], _Content, Optional[str], Mapping[str, str]],
]
"""A file to upload: its content, or `(filename, content)`, `(filename, content, content_type)`,
`(filename, content, content_type, headers)`."""

RequestFiles = Union[Mapping[str, FileTypes], Sequence[tuple[str, FileTypes]]]
"""The files of a request by field name, for the low-level verbs of the client."""

Base64FileInput = Union[IO[bytes], os.PathLike[str]]
"""A file that is sent inside a JSON body as base64 text."""

_FALLBACK = "application/octet-stream"

# Formats that the API takes by their content type but that are missing from the tables of older Python versions.
_KNOWN = {
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".mpga": "audio/mpeg",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".webp": "image/webp",
}


def guess_type(filename: str) -> str:
    """The content type that goes with a file name: `"a.png"` gives `"image/png"`, an unknown ending
    `"application/octet-stream"`."""
    import mimetypes  # reads the system's tables: only when an upload needs them

    return mimetypes.guess_type(filename)[0] or _KNOWN.get(os.path.splitext(filename)[1].lower(), _FALLBACK)


def base_name(path: str | bytes | os.PathLike[str] | os.PathLike[bytes]) -> str:
    """The last part of a path, as text."""
    return os.path.basename(os.fsdecode(path))


def is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    """Whether it is a path object; a `str` is none."""
    return isinstance(value, os.PathLike)


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes, str]:
    """Read a file for an upload: `(filename, content, content_type)`, which is accepted wherever `FileTypes` is.

    The whole file is read into memory; give a `pathlib.Path` instead to stream it. Raises OSError if it can't be read.
    """
    name = base_name(path)
    with open(path, "rb") as file:
        return name, file.read(), guess_type(name)
