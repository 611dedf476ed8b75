# Made from src/openai/_async/response.py by `make sync`. Do not edit.
"""What `with_streaming_response` gives: responses whose body is still to be read, and the context managers around them.

The parts that do not wait are in `_core/response.py`. Rules: R-SRESP-*, decisions D-26 and D-27.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, Iterator, TypeVar, overload

from .._core.errors import StreamAlreadyConsumed
from .._core.response import NONE, BaseAPIResponse

if TYPE_CHECKING:
    import os
    from types import TracebackType


R = TypeVar("R")
T = TypeVar("T")
ResponseT = TypeVar("ResponseT", bound="APIResponse[Any]")


class APIResponse(BaseAPIResponse[R]):
    """An HTTP response that is still open. Read it whole (`read`, `text`, `json`, `parse`) or in pieces (`iter_bytes`,
    ...), then close it, which leaving the `with` does."""

    __module__ = "openai"

    @overload
    def parse(self, *, to: type[T]) -> T: ...
    @overload
    def parse(self) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """What the call gives without `with_streaming_response`, or the body as the type `to`, which may be
        `bytes` too.

        For a call with `stream=True` that is the stream, and `to` a stream class such as `Stream[MyChunk]`.
        """
        known = self._known(to)
        if known is not NONE:
            return known
        if not self._is_sse_stream:
            self.read()
        return self._make(to)

    def read(self) -> bytes:
        """The whole body. StreamAlreadyConsumed if it was read in pieces before."""
        try:
            return self.http_response.read()
        except Exception as error:
            if type(error).__name__ == "StreamConsumed":  # of httpx or httpx2
                raise StreamAlreadyConsumed() from error
            raise

    def text(self) -> str:
        """The whole body as text."""
        self.read()
        return self.http_response.text

    def json(self) -> object:
        """The whole body parsed as JSON."""
        self.read()
        return self.http_response.json()

    def close(self) -> None:
        """Close the response; what was not read of it is lost."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it comes, decompressed, or in pieces of `chunk_size` bytes."""
        yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as it comes, decoded, or in pieces of `chunk_size` characters."""
        yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line."""
        yield from self.http_response.iter_lines()


class BinaryAPIResponse(APIResponse[bytes]):
    """A response with binary content that can be written to a file."""

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to a file, which is made or replaced."""
        _write(file, self.iter_bytes())


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A response with binary content that goes to a file while it comes (R-SRESP-4)."""

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the content to a file, which is made or replaced, in pieces of `chunk_size` bytes as they come."""
        _write(file, self.iter_bytes(chunk_size))


def _write(file: str | os.PathLike[str], pieces: Iterator[bytes]) -> None:
    with open(file, mode="wb") as target:
        for piece in pieces:
            target.write(piece)


class ResponseContextManager(Generic[ResponseT]):
    """The request is sent when the context is entered, and the response closed when it is left.

    Used without `with`, it sends the request when it is first asked for anything, and stands for the response,
    which is then yours to close; reading all of it does that too (D-26).
    """

    def __init__(self, send: Callable[[], ResponseT]) -> None:
        self._send = send
        self._response: ResponseT | None = None

    def __enter__(self) -> ResponseT:
        if self._response is None:
            self._response = self._send()
        return self._response

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()

    def __getattr__(self, name: str) -> Any:
        # Only for what responses are known to have: looking for anything else must not send a request.
        if name.startswith("_") or not (hasattr(StreamedBinaryAPIResponse, name) or name in _ATTRIBUTES):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(self.__enter__(), name)


_ATTRIBUTES = ("http_response", "retries_taken")


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
        return StreamedBinaryAPIResponse, cast_to
    return APIResponse, cast_to
