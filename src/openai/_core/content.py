"""The body of a request, of whatever kind: JSON, a form with files, or raw bytes.

What was made once is kept with the options of the call, so that a retry sends the same and a generator is asked only
once. The encodings are in `body.py` and `multipart.py`. Rules: R-LOW-2, R-BODY-13, R-MP-7, R-MP-8, R-MP-11.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Union, cast

from .body import encode, is_binary, merge
from .headers import find

if TYPE_CHECKING:
    from .multipart import Multipart
    from .options import FinalRequestOptions

__all__ = ["Kept", "Pieces", "body_of", "repeatable"]

CHUNK = 64 * 1024


class Kept(NamedTuple):
    """A body, and the fields of the options that it was made from."""

    json_data: Any
    extra_json: Any
    content: Any
    files: Any
    body: Any

    def fits(self, options: FinalRequestOptions) -> bool:
        return (
            self.json_data is options.json_data
            and self.extra_json is options.extra_json
            and self.content is options.content
            and self.files is options.files
        )


def body_of(options: FinalRequestOptions, headers: dict[str, str], *, threaded: bool) -> Any:
    """What the HTTP client is to send as body, None for nothing. Headers that describe it are set in `headers`.

    `threaded`: for the async client, so files are read in a worker thread. Raises TypeError and ValueError for what
    can't be sent.
    """
    kept: Kept | None = options.kept
    if kept is None or not kept.fits(options):
        body = _make(options, headers, threaded)
        if body is None:
            return None
        options.kept = Kept(options.json_data, options.extra_json, options.content, options.files, body)
    else:
        body = kept.body
        if not isinstance(body, bytes):
            body.rewind()
    if isinstance(body, bytes):
        return body
    return _described(body, headers, threaded)


def repeatable(options: FinalRequestOptions) -> bool:
    """Whether the body that was sent can be sent once more."""
    body = None if options.kept is None else options.kept.body
    return body is None or isinstance(body, bytes) or bool(body.replayable)


def _make(
    options: FinalRequestOptions, headers: dict[str, str], threaded: bool
) -> Union[bytes, Pieces, Multipart, None]:
    if options.content is not None:
        return _raw(options.content, threaded)
    kind = headers.get("Content-Type") or find(headers, "content-type")
    if options.files is not None or (isinstance(kind, str) and kind.lower().startswith("multipart/form-data")):
        from .multipart import Multipart, boundary_of, fields

        data = merge(options.json_data, options.extra_json)
        if data is not None and not isinstance(data, Mapping):
            raise TypeError(
                f"The body of a multipart request must be a mapping of form fields, not {type(data).__name__}"
            )
        boundary = boundary_of(kind) if isinstance(kind, str) else None
        return Multipart(fields(cast("Mapping[str, object]", data or {})), options.files or (), boundary)
    if options.method.lower() == "get" or (options.json_data is None and options.extra_json is None):
        return None
    return encode(options.json_data if options.extra_json is None else merge(options.json_data, options.extra_json))


def _described(body: Any, headers: dict[str, str], threaded: bool) -> Any:
    """Say in the headers what the body is, and give it the form that the client can iterate."""
    own = getattr(body, "content_type", None)
    if own is not None:
        name = next((name for name in headers if name.lower() == "content-type"), "Content-Type")
        # A caller may insist on another type (R-MP-8).
        if headers.get(name, "").lower().startswith(("multipart/form-data", "application/json")):
            headers[name] = own
    if body.length is not None:
        headers["Content-Length"] = str(body.length)
    return _Async(body) if threaded else body


class _Async:
    """Only the asynchronous side of a body: httpx takes anything that can be iterated for a body of the sync client."""

    def __init__(self, body: AsyncIterable[bytes]) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._body.__aiter__()


def _raw(content: Any, threaded: bool) -> bytes | Pieces:
    if isinstance(content, str):
        return content.encode()
    if is_binary(content):
        return bytes(content)
    kind: Any = content.__class__
    if issubclass(kind, AsyncIterable) and not threaded:
        raise TypeError("An async iterable as `content` needs the async client")
    if hasattr(content, "read") or (issubclass(kind, (AsyncIterable, Iterable)) and not issubclass(kind, Mapping)):
        return Pieces(content)
    raise TypeError(
        f"`content` must be bytes, a file opened in binary mode or an iterable of bytes, not {kind.__name__}; "
        "pass a value that is to be sent as JSON as `body`"
    )


class Pieces:
    """A raw body that is read when it is sent. It can be sent again if it is a file that can be rewound, or an iterable
    that is no mere iterator."""

    def __init__(self, content: Any) -> None:
        self._content = content
        self._used = False
        self._start: int | None = None
        if hasattr(content, "read"):
            try:
                self._start = content.tell()
            except (AttributeError, OSError):
                pass

    @property
    def length(self) -> int | None:
        """How many bytes there are; None if that shows only at the end."""
        if self._start is None:
            return None
        try:
            end: int = self._content.seek(0, 2)
            self._content.seek(self._start)
        except (AttributeError, OSError):
            return None
        return end - self._start

    @property
    def replayable(self) -> bool:
        """Whether it can be sent (again)."""
        once = any(hasattr(self._content, name) for name in ("read", "__next__", "__anext__"))
        return not self._used or self._start is not None or not once

    def rewind(self) -> None:
        """Get ready for another attempt."""
        if self._used and self._start is not None:
            self._content.seek(self._start)

    def __iter__(self) -> Iterator[bytes]:
        self._used = True
        if not hasattr(self._content, "read"):
            yield from cast("Iterable[bytes]", self._content)
            return
        while True:
            piece = self._content.read(CHUNK)
            if not piece:
                return
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        content = self._content
        if issubclass(type(content), AsyncIterable):
            self._used = True
            async for piece in content:
                yield piece
        elif hasattr(self._content, "read"):
            from anyio import to_thread

            self._used = True
            while True:
                piece = await to_thread.run_sync(self._content.read, CHUNK)
                if not piece:
                    return
                yield piece
        else:
            for piece in self:
                yield piece
