# Made from src/openai/_async/stream.py by `make sync`. Do not edit.
"""The answer of a call with `stream=True`: its events, one by one.

The bytes are cut into events by `_core/sse.py`; an event's data becomes a model as any answer does (`_core/answer.py`).
Rules: R-STREAM-*, decisions 3 and 4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Iterator, TypeVar

from .._core import answer
from .._core.errors import stream_error
from .._core.sse import SSEDecoder

if TYPE_CHECKING:
    from types import TracebackType

    import httpx
    from typing_extensions import Self

    from .._core.options import FinalRequestOptions
    from .._core.sse import ServerSentEvent
    from .client import SyncAPIClient


T = TypeVar("T")

_DRAIN = 0.1  # seconds


class Stream(Generic[T]):
    """The events of an answer, as they come. Iterate it once, or use it in `with`, which closes it.

    `response` is the HTTP response. An error that the API sends inside the stream is raised as the class that its
    status would have had (an `APIError` if that can't be told); a connection that breaks raises the exception of httpx.
    """

    __module__ = "openai"

    _takes_replies = True

    _iterator: Iterator[T]  # other packages replace it with one of their own that goes through it

    def __init__(
        self,
        *,
        cast_to: type[T],
        response: httpx.Response,
        client: SyncAPIClient,
        options: FinalRequestOptions | None = None,
    ) -> None:
        self._raw: Any = response
        self._cast_to = cast_to
        self._client = client
        self._options = options
        self._decoder = SSEDecoder()
        self._own: Any = self.__stream__()
        self._iterator = self._own

    @property
    def response(self) -> httpx.Response:
        """The HTTP response, as httpx has it."""
        made: httpx.Response = getattr(self._raw, "httpx", self._raw)
        return made

    @response.setter
    def response(self, response: httpx.Response) -> None:
        self._raw = response

    def __next__(self) -> T:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def _iter_events(self) -> Iterator[ServerSentEvent]:
        """The events of the body before they are given a type."""
        decoder = self._decoder
        for piece in self._raw.iter_bytes():
            yield from decoder.feed(piece)
        yield from decoder.end()

    def __stream__(self) -> Iterator[T]:
        """The events with their types. Subclasses that look at every event override this one."""
        from .._core.decode import parse

        response = self._raw
        make = answer.maker(self._cast_to, response, strict=self._client._strict_response_validation)
        wrapped = self._options is not None and bool(self._options.synthesize_event_and_data)
        events = self._iter_events()
        patience = 0.0
        try:
            for event in events:
                text = event.data
                if text.startswith("[DONE]"):
                    patience = _DRAIN
                    break
                data = parse(text)
                name = event.event
                # Events of the assistants API don't say in their data what they are (R-STREAM-5).
                named = name is not None and name.startswith("thread.")
                if data.__class__ is dict and "error" in data and data["error"] and not named:
                    raise stream_error(data, response.request, self.response)
                yield make({"event": name, "data": data} if named or wrapped else data)
        finally:
            if hasattr(response, "finish"):
                # What is left after `[DONE]` is the end of the body; with that the connection can be used again.
                response.finish(patience) if patience else response.close()
                _stop(events)
            else:
                response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the response; what was not read of it is lost."""
        self._raw.close()
        try:
            self._own.close()
        except (RuntimeError, ValueError):
            pass  # it is being iterated this very moment, and will find the response closed


class Following:
    """What reads a stream and gives events of its own: the streams of `chat.completions.stream` and its like."""

    _raw_stream: Stream[Any]

    def __next__(self) -> Any:
        raise NotImplementedError

    def __iter__(self) -> Self:
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the HTTP response; what was not read of it is lost."""
        self._raw_stream.close()

    def until_done(self) -> Self:
        """Read the rest of the stream."""
        for _ in self:
            pass
        return self


def _stop(events: Any) -> None:
    """Close a generator, or what somebody has put in its place."""
    close = getattr(events, "close", None)
    if close is not None:
        close()
