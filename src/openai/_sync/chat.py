# Made from src/openai/_async/chat.py by `make sync`. Do not edit.
"""`chat.completions.parse()` and `.stream()`: the request, and the events as they come.

What is done with an answer is in `_core/chat.py`, and what with types and tools in `_core/formats.py` and
`_core/tools.py`. Rules: R-SO-4 to R-SO-10, R-CS-*.
"""

# pyright: reportPrivateUsage=false
# The client of a resource is used as the methods of the resource use it.

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Generic, Iterator, Mapping

from .._core import calls, formats, tools
from .._core.chat import ChatCompletionStreamState, parse_chat_completion
from .._core.parsed_chat import ParsedChatCompletion, ResponseFormatT
from .._core.sentinels import NotGiven, Omit, omit
from ..types.chat.chat_completion import ChatCompletion
from .stream import Following

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

    from .._core.chat_events import ChatCompletionStreamEvent
    from ..resources.chat.completions import Completions
    from ..types.chat import ChatCompletionChunk
    from .stream import Stream

    Request = Callable[[], Stream[ChatCompletionChunk]]

__all__ = ["ChatCompletionStream", "ChatCompletionStreamManager", "parse", "stream"]


def parse(completions: Completions, /, **given: Any) -> Any:
    """The method `parse` of the resource."""
    endpoint, given = calls.check(completions, "parse", given, of="create")
    response_format, known = _prepare(given, "chat.completions.parse")
    tools.check(known)
    cast_to, options, _, _ = endpoint(completions, (), given)
    options.json_data = {**options.json_data, "stream": False}
    options.post_parser = partial(_read, response_format, known)
    return completions._client.request(cast_to, options)


def stream(completions: Completions, /, **given: Any) -> ChatCompletionStreamManager[Any]:
    """The method `stream` of the resource."""
    endpoint, given = calls.check(completions, "stream", given, of="create")
    calls.complete(completions, "stream", endpoint, given)
    response_format, known = _prepare(given, "chat.completions.stream")
    return ChatCompletionStreamManager(
        lambda: completions.create(**given, stream=True), response_format=response_format, input_tools=known
    )


def _prepare(given: dict[str, Any], method: str) -> tuple[Any, list[Any]]:
    """Put a type and tools in the form in which they are sent; gives the type and the tools."""
    response_format = given.get("response_format", omit)
    known = tools.listed(given.get("tools"))
    if given.get("tools") is not None:
        given["tools"] = known
    given["response_format"] = formats.type_to_response_format_param(response_format)
    calls.mark(given, method)
    return response_format, known


def _read(response_format: Any, known: list[Any], answer: Any) -> Any:
    if not isinstance(answer, ChatCompletion):  # a server that does not answer with JSON
        return answer
    return parse_chat_completion(response_format=response_format, input_tools=known, chat_completion=answer)


class ChatCompletionStream(Following, Generic[ResponseFormatT]):
    """The events of a completion that is being written, and what they make so far.

    Iterating raises what `handle_chunk` of `ChatCompletionStreamState` raises, and what reading the answer raises.
    """

    def __init__(
        self,
        *,
        raw_stream: Stream[ChatCompletionChunk],
        response_format: type[ResponseFormatT] | Mapping[str, Any] | NotGiven | Omit | None = omit,
        input_tools: object = omit,
    ) -> None:
        self._raw_stream = raw_stream  # other packages replace it before the first event is asked for
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools
        )
        self._chunks: Iterator[ChatCompletionChunk] | None = None
        self._events: deque[ChatCompletionStreamEvent[ResponseFormatT]] = deque()

    @property
    def _response(self) -> httpx.Response:
        """The HTTP response; other packages look at its headers."""
        return self._raw_stream.response

    def __next__(self) -> ChatCompletionStreamEvent[ResponseFormatT]:
        if self._chunks is None:
            self._chunks = self._raw_stream.__iter__()
        while not self._events:
            self._events.extend(self._state.handle_chunk(self._chunks.__next__()))
        return self._events.popleft()

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion as far as it has come. RuntimeError before the first chunk."""
        return self._state.current_completion_snapshot

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Read the rest of the stream and give the whole completion. Raises what `parse()` raises (R-CS-9, R-CS-10)."""
        self.until_done()
        return self._state.get_final_completion()


class ChatCompletionStreamManager(Generic[ResponseFormatT]):
    """What `stream()` gives: the request is sent when the context is entered, the answer closed when it is left."""

    def __init__(
        self,
        api_request: Request,
        *,
        response_format: type[ResponseFormatT] | Mapping[str, Any] | NotGiven | Omit | None = omit,
        input_tools: object = omit,
    ) -> None:
        self._api_request = api_request
        self._response_format = response_format
        self._input_tools = input_tools
        self._stream: ChatCompletionStream[ResponseFormatT] | None = None

    def __enter__(self) -> ChatCompletionStream[ResponseFormatT]:
        self._stream = ChatCompletionStream(
            raw_stream=self._api_request(),
            response_format=self._response_format,
            input_tools=self._input_tools,
        )
        return self._stream

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()
