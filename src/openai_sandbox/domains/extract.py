"""The text in a file that is to be searched, and its passages.

Neighbours: vector_files.py puts the passages into the index.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from pathlib import PurePosixPath
from typing import List, Tuple
from zipfile import ZipFile

from ..model import tokens

__all__ = ["MOST_TOKENS", "Unreadable", "passages", "text_of"]

MOST_TOKENS = 5_000_000
"""Tokens that a file may have."""

_UNPACKED = 256 * 1024 * 1024  # bytes that a packed file may have when it is unpacked
_TEXT = frozenset(
    """txt md markdown rst tex log csv tsv json jsonl xml yaml yml toml ini cfg srt vtt c h cpp hpp cc cs css go java js
    jsx mjs ts tsx php pl py r rb rs scala sh bash sql swift kt lua""".split()
)
_HTML = frozenset(["html", "htm", "xhtml"])
_BLOCKS = frozenset("p div br li tr h1 h2 h3 h4 h5 h6 title section article header footer table ul ol pre".split())
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


class Unreadable(Exception):
    """There is no text to be had from a file. code: `unsupported_file`, `invalid_file` or `server_error`."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def text_of(name: str, content: bytes) -> str:
    """The text of a file; its name says what kind of file it is. Raises `Unreadable`."""
    kind = PurePosixPath(name.replace("\\", "/")).suffix[1:].lower()
    if kind == "pdf":
        text = _pdf(content)
    elif kind == "docx":
        text = _docx(content)
    elif kind in _HTML:
        text = _html(_decoded(content))
    elif kind in _TEXT:
        text = _decoded(content)
    else:
        what = f"of the type '.{kind}'" if kind else "without an extension in their name"
        raise Unreadable("unsupported_file", f"Files {what} cannot be searched.")
    if not text.strip():
        raise Unreadable("invalid_file", "There is no text in the file.")
    return text


def passages(text: str, most: int, overlap: int) -> Iterator[Tuple[str, int]]:
    """Cut a text in passages of so many tokens, each sharing its beginning with the one before.

    Gives the passages, with the number of characters that are shared. Raises `Unreadable` if the text is too long.
    """
    pieces = tokens.split(text)
    if len(pieces) > MOST_TOKENS:
        raise Unreadable("invalid_file", f"The file has {len(pieces)} tokens, more than {MOST_TOKENS}.")
    start = 0
    while True:
        shared = sum(map(len, pieces[start : start + overlap])) if start else 0
        yield "".join(pieces[start : start + most]), shared
        if start + most >= len(pieces):
            return
        start += most - overlap


def _decoded(content: bytes) -> str:
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable("invalid_file", "The file is no text in UTF-8 or UTF-16.") from None
    if "\0" in text:
        raise Unreadable("invalid_file", "The file is no text: there are NUL characters in it.")
    return text.replace("\r\n", "\n")


class _Reader(HTMLParser):
    """Collects the text that a page shows."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: List[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden += tag in ("script", "style")
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def _html(page: str) -> str:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _pdf(content: bytes) -> str:
    try:
        import pypdf
    except ImportError:
        raise _without("pypdf") from None
    try:
        reader = pypdf.PdfReader(BytesIO(content))
        return "\n\n".join(page.extract_text() for page in reader.pages)
    except Exception as error:  # a damaged file can make the parser fail in many ways
        raise Unreadable("invalid_file", f"The PDF file cannot be read: {error}") from None


def _docx(content: bytes) -> str:
    try:
        import docx
        from docx.table import Table
    except ImportError:
        raise _without("python-docx") from None
    try:
        with ZipFile(BytesIO(content)) as archive:
            size = sum(member.file_size for member in archive.infolist())
        if size > _UNPACKED:
            raise Unreadable("invalid_file", f"The DOCX file has {size} bytes when unpacked, more than {_UNPACKED}.")
        lines: List[str] = []
        for block in docx.Document(BytesIO(content)).iter_inner_content():
            if isinstance(block, Table):
                lines += ["\t".join(cell.text for cell in row.cells) for row in block.rows]
            else:
                lines.append(block.text)
        return "\n".join(lines)
    except Unreadable:
        raise
    except Exception as error:  # as above
        raise Unreadable("invalid_file", f"The DOCX file cannot be read: {error}") from None


def _without(package: str) -> Unreadable:
    return Unreadable("server_error", f"To read this, the sandbox needs {package}: pip install 'openai[sandbox]'")
