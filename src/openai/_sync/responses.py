# Made from src/openai/_async/responses.py by `make sync`. Do not edit.
"""`responses.parse()` and `.stream()`: the request, and the events as they come.

What is done with an answer is in `_core/responses.py`, and what with types and tools in `_core/formats.py` and
`_core/tools.py`. Rules: R-SO-3, R-SO-11, R-RS-*, D-104, D-106, D-107.
"""

# pyright: reportPrivateUsage=false
# The client of a resource is used as the methods of the resource use it.

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Generic, Iterator, Mapping

from .._core import calls, tools
from .._core.parsed_response import ParsedResponse, TextFormatT
from .._core.responses import ResponseStreamState, parse_response, prepare, resumed
from .._core.sentinels import NotGiven, Omit, omit
from ..types.responses.response import Response
from .stream import Following

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

    from .._core.response_events import ResponseStreamEvent
    from ..resources.responses import Responses
    from ..types.responses import ResponseStreamEvent as RawEvent
    from .stream import Stream

    Request = Callable[[], Stream[RawEvent]]

__all__ = ["ResponseStream", "ResponseStreamManager", "parse", "stream"]

_PARSE = frozenset({"text_format", "response_format", "parse_as", "stream", "verbosity"})
_STREAM = frozenset({"text_format", "response_id", "starting_after"})


def parse(responses: Responses, /, **given: Any) -> Any:
    """The method `parse` of the resource."""
    endpoint, given = calls.check(responses, "parse", given, of="create", more=_PARSE)
    text_format, known = prepare(given)
    cast_to, options, _, _ = endpoint(responses, (), given)
    options.post_parser = partial(_read, text_format, known)
    return responses._client.request(cast_to, options)


def stream(responses: Responses, /, **given: Any) -> ResponseStreamManager[Any]:
    """The method `stream` of the resource."""
    _, given = calls.check(responses, "stream", given, of="create", more=_STREAM)
    place = resumed(given)
    if place is None:
        text_format, known = prepare(given)
        return ResponseStreamManager(
            lambda: responses.create(**given, stream=True), text_format=text_format, input_tools=known
        )
    response_id, starting_after = place
    text_format, known = given.pop("text_format", omit), tools.for_responses(tools.listed(given.pop("tools", None)))
    return ResponseStreamManager(
        lambda: responses.retrieve(response_id, **given, stream=True),
        text_format=text_format,
        input_tools=known,
        starting_after=starting_after,
    )


def _read(text_format: Any, known: list[Any], answer: Any) -> Any:
    if not isinstance(answer, Response):  # a server that does not answer with JSON
        return answer
    return parse_response(text_format=text_format, input_tools=known, response=answer)


class ResponseStream(Following, Generic[TextFormatT]):
    """The events of a response that is being written.

    Iterating raises what `handle_event` of `ResponseStreamState` raises, and what reading the answer raises.
    """

    def __init__(
        self,
        *,
        raw_stream: Stream[RawEvent],
        text_format: type[TextFormatT] | Mapping[str, Any] | NotGiven | Omit | None = omit,
        input_tools: object = omit,
        starting_after: int | None = None,
    ) -> None:
        self._raw_stream = raw_stream
        self._state: ResponseStreamState[TextFormatT] = ResponseStreamState(
            text_format=text_format, input_tools=input_tools
        )
        self._starting_after = starting_after
        self._raw_events: Iterator[RawEvent] | None = None
        self._events: deque[ResponseStreamEvent[TextFormatT]] = deque()

    @property
    def _response(self) -> httpx.Response:
        """The HTTP response; other packages look at its headers."""
        return self._raw_stream.response

    def __next__(self) -> ResponseStreamEvent[TextFormatT]:
        if self._raw_events is None:
            self._raw_events = self._raw_stream.__iter__()
        while not self._events:
            event = self._raw_events.__next__()
            found = self._state.handle_event(event)
            number: int | None = getattr(event, "sequence_number", None)
            if self._starting_after is None or number is None or number > self._starting_after:
                self._events.extend(found)
        return self._events.popleft()

    @property
    def current_response_snapshot(self) -> ParsedResponse[TextFormatT]:
        """The response as far as it has come. RuntimeError before the first event."""
        return self._state.current_response_snapshot

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read the rest of the stream and give the completed response. RuntimeError if it was not completed."""
        self.until_done()
        return self._state.get_final_response()


class ResponseStreamManager(Generic[TextFormatT]):
    """What `stream()` gives: the request is sent when the context is entered, the answer closed when it is left.

    It may also be iterated at once (D-106). Reading all of it closes the answer.
    """

    def __init__(
        self,
        api_request: Request,
        *,
        text_format: type[TextFormatT] | Mapping[str, Any] | NotGiven | Omit | None = omit,
        input_tools: object = omit,
        starting_after: int | None = None,
    ) -> None:
        self._api_request = api_request
        self._text_format = text_format
        self._input_tools = input_tools
        self._starting_after = starting_after
        self._stream: ResponseStream[TextFormatT] | None = None

    def __enter__(self) -> ResponseStream[TextFormatT]:
        if self._stream is None:
            self._stream = ResponseStream(
                raw_stream=self._api_request(),
                text_format=self._text_format,
                input_tools=self._input_tools,
                starting_after=self._starting_after,
            )
        return self._stream

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[ResponseStreamEvent[TextFormatT]]:
        return self

    def __next__(self) -> ResponseStreamEvent[TextFormatT]:
        return (self.__enter__()).__next__()

    def close(self) -> None:
        """Close the answer, if the request was sent; what was not read of it is lost."""
        if self._stream is not None:
            self._stream.close()

    def until_done(self) -> ResponseStream[TextFormatT]:
        """Read the rest of the stream."""
        return (self.__enter__()).until_done()

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Read the rest of the stream and give the completed response. RuntimeError if it was not completed."""
        return (self.__enter__()).get_final_response()
