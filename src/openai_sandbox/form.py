"""multipart/form-data in constant memory: a part with a file stays where it is and is known by its offsets.

Neighbours: sandbox.py calls `parse`, calls of the API copy an `Upload` into the state.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from email.utils import collapse_rfc2231_value
from typing import BinaryIO, Dict, List, Optional, Tuple

from .errors import bad_request
from .wire import BLOCK, Json

__all__ = ["Upload", "boundary", "parse"]

_HEADERS = 16 * 1024
_FIELD = 1 << 20


@dataclass
class Upload:
    """A file in a form."""

    filename: str
    content_type: str
    size: int
    _body: BinaryIO
    _start: int

    def describe(self) -> Json:
        """What the journal shows."""
        return {"filename": self.filename, "content_type": self.content_type, "size": self.size}

    def open(self) -> BinaryIO:
        """The file, at the start of the content; read no more than `size` bytes, and do not close it."""
        self._body.seek(self._start)
        return self._body

    def read(self) -> bytes:
        """The content."""
        return self.open().read(self.size)


def boundary(content_type: str) -> bytes:
    """The boundary of a Content-Type. Raises `ApiError` 400."""
    found = _parameters(content_type).get("boundary", "")
    if not found or len(found) > 200:
        raise bad_request("The Content-Type multipart/form-data has no usable boundary.")
    return found.encode("latin-1", "replace")


def parse(body: BinaryIO, mark: bytes) -> Tuple[List[Tuple[str, str]], List[Tuple[str, Upload]]]:
    """The text fields and the files of a form, in order of appearance."""
    delimiter = b"--" + mark
    fields: List[Tuple[str, str]] = []
    files: List[Tuple[str, Upload]] = []
    start = _find(body, delimiter, 0)
    if start is None:
        raise bad_request("The form has no part: its boundary does not occur in it.")
    at = start + len(delimiter)
    while True:
        body.seek(at)
        head = body.read(_HEADERS)
        if head[:2] == b"--":
            return fields, files
        skip = head.find(b"\r\n")
        end = head.find(b"\r\n\r\n", skip)
        if skip < 0 or end < 0 or head[:skip].strip(b" \t"):
            raise bad_request("The form is damaged: a part has no proper header.")
        content = at + end + 4
        close = _find(body, b"\r\n" + delimiter, content - 2)  # an empty part's line end is that of its header
        if close is None:
            raise bad_request("The form is cut off: its last boundary is missing.")
        size = max(0, close - content)
        headers = _headers(head[skip + 2 : end])
        disposition = _parameters(headers.get("content-disposition", ""))
        name = disposition.get("name")
        if name is None:
            raise bad_request("A part of the form has no name.")
        if "filename" in disposition:
            kind = headers.get("content-type", "application/octet-stream")
            files.append((name, Upload(disposition["filename"], kind, size, body, content)))
        else:
            if size > _FIELD:
                raise bad_request(f"The form field '{name}' is too long.", name)
            body.seek(content)
            fields.append((name, body.read(size).decode("utf-8", "replace")))
        at = close + 2 + len(delimiter)


def _find(body: BinaryIO, what: bytes, start: int) -> Optional[int]:
    body.seek(start)
    tail = b""
    offset = start
    while block := body.read(BLOCK):
        window = tail + block
        found = window.find(what)
        if found >= 0:
            return offset - len(tail) + found
        offset += len(block)
        tail = window[-(len(what) - 1) :]
    return None


def _headers(raw: bytes) -> Dict[str, str]:
    out: Dict[str, str] = {}
    for line in raw.decode("utf-8", "replace").split("\r\n"):
        name, colon, value = line.partition(":")
        if colon:
            out[name.strip().lower()] = value.strip()
    return out


def _parameters(header: str) -> Dict[str, str]:
    """`a; name="x"` as a mapping. Browsers and httpx write quotes and line ends in names as %22, %0D and %0A."""
    message = Message()
    message["x"] = header.replace("\n", " ").replace("\r", " ")
    out: Dict[str, str] = {}
    for name, value in message.get_params(failobj=[], header="x")[1:]:
        if isinstance(value, tuple):  # RFC 2231: charset, language, text
            out[name.lower()] = collapse_rfc2231_value(value)
        elif name.lower() not in out:
            out[name.lower()] = value
    for name in ("name", "filename"):
        if name in out:
            for escape, sign in (("%22", '"'), ("%0D", "\r"), ("%0A", "\n")):
                out[name] = out[name].replace(escape, sign)
    return out
