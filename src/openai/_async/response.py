"""What `with_streaming_response` gives: responses whose body is still to be read, and the context managers around them.

The parts that do not wait are in `_core/response.py`. Rules: R-SRESP-*, decisions D-26 and D-27.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Awaitable, Callable, Generator, Generic, TypeVar, overload

from .._core.errors import StreamAlreadyConsumed
from .._core.response import NONE, BaseAPIResponse

if TYPE_CHECKING:
    import os
    from types import TracebackType


R = TypeVar("R")
T = TypeVar("T")
ResponseT = TypeVar("ResponseT", bound="AsyncAPIResponse[Any]")


class AsyncAPIResponse(BaseAPIResponse[R]):
    """An HTTP response that is still open. Read it whole (`read`, `text`, `json`, `parse`) or in pieces (`iter_bytes`,
    ...), then close it, which leaving the `async with` does."""

    __module__ = "openai"

    @overload
    async def parse(self, *, to: type[T]) -> T: ...
    @overload
    async def parse(self) -> R: ...
    async def parse(self, *, to: Any = None) -> Any:
        """What the call gives without `with_streaming_response`, or the body as the type `to`, which may be
        `bytes` too.

        For a call with `stream=True` that is the stream, and `to` a stream class such as `AsyncStream[MyChunk]`.
        """
        known = self._known(to)
        if known is not NONE:
            return known
        if not self._is_sse_stream:
            await self.read()
        return self._make(to)

    async def read(self) -> bytes:
        """The whole body. StreamAlreadyConsumed if it was read in pieces before."""
        try:
            return await self.http_response.aread()
        except Exception as error:
            if type(error).__name__ == "StreamConsumed":  # of httpx or httpx2
                raise StreamAlreadyConsumed() from error
            raise

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> object:
        """The whole body parsed as JSON."""
        await self.read()
        return self.http_response.json()

    async def close(self) -> None:
        """Close the response; what was not read of it is lost."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body as it comes, decompressed, or in pieces of `chunk_size` bytes."""
        async for piece in self.http_response.aiter_bytes(chunk_size):  # async only
            yield piece
        # sync: yield from self.http_response.iter_bytes(chunk_size)

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as it comes, decoded, or in pieces of `chunk_size` characters."""
        async for piece in self.http_response.aiter_text(chunk_size):  # async only
            yield piece
        # sync: yield from self.http_response.iter_text(chunk_size)

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line."""
        async for line in self.http_response.aiter_lines():  # async only
            yield line
        # sync: yield from self.http_response.iter_lines()


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response with binary content that can be written to a file."""

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, which is made or replaced."""
        await _write(file, self.iter_bytes())


class AsyncStreamedBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """A response with binary content that goes to a file while it comes (R-SRESP-4)."""

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the content to a file, which is made or replaced, in pieces of `chunk_size` bytes as they come."""
        await _write(file, self.iter_bytes(chunk_size))


async def _write(file: str | os.PathLike[str], pieces: AsyncIterator[bytes]) -> None:
    from anyio import open_file  # async only

    async with await open_file(file, mode="wb") as target:  # async only
        async for piece in pieces:
            await target.write(piece)
    # sync: with open(file, mode="wb") as target:
    # sync:     for piece in pieces:
    # sync:         target.write(piece)


class AsyncResponseContextManager(Generic[ResponseT]):
    """The request is sent when the context is entered, and the response closed when it is left.

    It may be awaited instead; the response is then yours to close, which reading all of it does (D-27).  # async only
    # sync: Used without `with`, it sends the request when it is first asked for anything, and stands for the response,
    # sync: which is then yours to close; reading all of it does that too (D-26).
    """

    def __init__(self, send: Callable[[], Awaitable[ResponseT]]) -> None:  # async only
        self._send = send
        self._response: ResponseT | None = None

    # sync: def __init__(self, send: Callable[[], ResponseT]) -> None:
    # sync:     self._send = send
    # sync:     self._response: ResponseT | None = None

    async def __aenter__(self) -> ResponseT:
        if self._response is None:
            self._response = await self._send()
        return self._response

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()

    def __await__(self) -> Generator[Any, None, ResponseT]:  # async only
        return self.__aenter__().__await__()

    # sync: def __getattr__(self, name: str) -> Any:
    # sync:     # Only for what responses are known to have: looking for anything else must not send a request.
    # sync:     if name.startswith("_") or not (hasattr(StreamedBinaryAPIResponse, name) or name in _ATTRIBUTES):
    # sync:         raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
    # sync:     return getattr(self.__enter__(), name)


# sync: _ATTRIBUTES = ("http_response", "retries_taken")


def response_class(cast_to: Any) -> tuple[Any, Any]:
    """The class of the response for a call, and the type its body is parsed into.

    `cast_to` may be a response class itself (R-SRESP-6): `class Mine(APIResponse[bytes])`.
    """
    origin = getattr(cast_to, "__origin__", cast_to)
    if hasattr(origin, "__openai_response__"):
        arguments: Any = getattr(cast_to, "__args__", None)
        for cls in () if arguments else origin.__mro__:
            for base in cls.__dict__.get("__orig_bases__", ()):
                arguments = arguments or getattr(base, "__args__", None)
        return cast_to, object if not arguments or isinstance(arguments[0], TypeVar) else arguments[0]
    if hasattr(cast_to, "__openai_binary__"):
        return AsyncStreamedBinaryAPIResponse, cast_to
    return AsyncAPIResponse, cast_to
