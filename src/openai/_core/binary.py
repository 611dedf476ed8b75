"""`HttpxBinaryResponseContent`: the content of a file, of speech or of a video, as an answer.

One class serves both clients, because the content was read before anybody gets it; it is also made by other packages
from an `httpx.Response` of their own. Streamed binary answers are in `openai._async.response`. Rules: R-BIN-*.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

__all__ = ["HttpxBinaryResponseContent"]

_DEPRECATED = (
    "The content was read already, so there is nothing to stream: use `write_to_file`, or get the answer by "
    "`.with_streaming_response` and call `stream_to_file` on that"
)


class HttpxBinaryResponseContent:
    """Binary content, with the HTTP response it came in as `response`.

    The `aiter_...` methods are coroutines that give the iterator: `async for part in await answer.aiter_bytes()`.
    """

    __module__ = "openai"
    __openai_binary__ = True

    response: httpx.Response

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """All of it."""
        return self.response.content

    @property
    def text(self) -> str:
        """All of it, decoded with `encoding`."""
        return self.response.text

    @property
    def encoding(self) -> str | None:
        """The encoding that `text` uses."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """The encoding that the Content-Type header names."""
        return self.response.charset_encoding

    def json(self, **kwargs: Any) -> Any:
        """The content parsed as JSON; the arguments are those of `json.loads`."""
        return self.response.json(**kwargs)

    def read(self) -> bytes:
        """The content."""
        return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The content in pieces of `chunk_size` bytes."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The text in pieces of `chunk_size` characters."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The text line by line."""
        return self.response.iter_lines()

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The bytes as they came, before decompression. Only while the response was not read."""
        return self.response.iter_raw(chunk_size)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, which is made or replaced."""
        with open(file, mode="wb") as target:
            for part in self.response.iter_bytes():
                target.write(part)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Deprecated: like `write_to_file`, since the content was read already."""
        warnings.warn(_DEPRECATED, DeprecationWarning, stacklevel=2)
        with open(file, mode="wb") as target:
            for part in self.response.iter_bytes(chunk_size):
                target.write(part)

    def close(self) -> None:
        """Close the response."""
        return self.response.close()

    async def aread(self) -> bytes:
        """The content."""
        return await self.response.aread()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The content in pieces of `chunk_size` bytes."""
        return self.response.aiter_bytes(chunk_size)

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The text in pieces of `chunk_size` characters."""
        return self.response.aiter_text(chunk_size)

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The text line by line."""
        return self.response.aiter_lines()

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The bytes as they came, before decompression. Only while the response was not read."""
        return self.response.aiter_raw(chunk_size)

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Deprecated: writes the content, which was read already, to a file without blocking the event loop."""
        warnings.warn(_DEPRECATED, DeprecationWarning, stacklevel=2)
        from anyio import open_file

        async with await open_file(file, mode="wb") as target:
            async for part in self.response.aiter_bytes(chunk_size):
                await target.write(part)

    async def aclose(self) -> None:
        """Close the response."""
        return await self.response.aclose()
