"""Reading chat completions: structured output of whole ones, and the accumulator for those that are streamed.

Nothing here waits; `openai._async.chat` brings the answers. The classes are in `parsed_chat.py` and `chat_events.py`.
Rules: R-SO-6 to R-SO-8, R-CS-2 to R-CS-12, B-11.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Generic, cast

from openai.types.chat.chat_completion import ChatCompletion, Choice
from openai.types.chat.chat_completion_chunk import ChoiceDelta
from openai.types.chat.chat_completion_message import ChatCompletionMessage
from openai.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall

from . import chat_events as events, formats, tools
from .accumulate import Growing, grow, plain, position
from .decode import converter
from .errors import ContentFilterFinishReasonError, LengthFinishReasonError
from .guards import is_dict, is_list
from .late import given_fields, make, peek, recast
from .parsed_chat import (
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
    ResponseFormatT,
)
from .partial import Reader
from .sentinels import NotGiven, Omit, omit

if TYPE_CHECKING:
    from openai.types.chat import ChatCompletionChunk

    Event = events.ChatCompletionStreamEvent[ResponseFormatT]

__all__ = ["ChatCompletionStreamState", "parse_chat_completion"]

logger = logging.getLogger("openai.lib.parsing")

_ENDINGS: dict[object, Any] = {
    "length": LengthFinishReasonError,
    "content_filter": ContentFilterFinishReasonError,
}


def parse_chat_completion(
    *,
    response_format: type[ResponseFormatT] | Any = omit,
    input_tools: object = omit,
    chat_completion: ChatCompletion | ParsedChatCompletion[object],
) -> ParsedChatCompletion[ResponseFormatT]:
    """A completion with its contents and arguments read into the types that were asked for.

    Raises LengthFinishReasonError and ContentFilterFinishReasonError for a choice that ended so (R-SO-6), else
    pydantic.ValidationError or json.JSONDecodeError for what does not fit; all have the completion as `completion`.
    """
    known = tools.listed(input_tools)

    def content(place: int, message: Any) -> Any:
        return _content(response_format, message.content, message.refusal)

    def arguments(place: int, call: Any) -> Any:
        return tools.read_arguments(known, call.function.name, call.function.arguments)

    for choice in _items(chat_completion, "choices"):
        ending = _ENDINGS.get(_key(getattr(choice, "finish_reason", None)))
        if ending is not None:
            raise ending(completion=chat_completion)
    with formats.keeping(completion=lambda: chat_completion):
        return _with_parsed(chat_completion, content, arguments)


def _content(response_format: Any, content: object, refusal: object) -> Any:
    """The content of a message as what was asked for (R-SO-7)."""
    if content and isinstance(content, str) and not refusal and formats.is_type(response_format):
        return formats.read(response_format, content)
    return None


def _with_parsed(
    completion: ChatCompletion, content: Callable[[int, Any], Any], arguments: Callable[[int, Any], Any]
) -> ParsedChatCompletion[Any]:
    """The parsed form of a completion. Both functions get the place of the choice in the list."""
    choices: Any = completion.choices
    if is_list(choices):
        choices = [_choice(place, choice, content, arguments) for place, choice in enumerate(choices)]
    return recast(cast(Any, ParsedChatCompletion), completion, choices=choices)


def _choice(place: int, choice: Any, content: Callable[[int, Any], Any], arguments: Callable[[int, Any], Any]) -> Any:
    if not isinstance(choice, Choice) or not isinstance(choice.message, ChatCompletionMessage):  # pyright: ignore[reportUnnecessaryIsInstance]  # lenient
        return choice
    message = choice.message
    calls: list[ParsedFunctionToolCall] = []
    for call in _items(message, "tool_calls"):
        if isinstance(call, ChatCompletionMessageFunctionToolCall) and hasattr(call.function, "arguments"):
            function = recast(ParsedFunction, call.function, parsed_arguments=arguments(place, call))
            calls.append(recast(ParsedFunctionToolCall, call, function=function))
        else:
            kind = getattr(call, "type", None)
            logger.warning("Skipping a tool call of the type %r; only calls of functions can be parsed", kind)
    parsed = recast(
        cast(Any, ParsedChatCompletionMessage), message, tool_calls=calls or None, parsed=content(place, message)
    )
    return recast(cast(Any, ParsedChoice), choice, message=parsed)


def _items(model: object, name: str) -> list[Any]:
    found = getattr(model, name, None)
    return found if is_list(found) else []


def _key(value: object) -> object:
    """A value that can be looked up in a dict."""
    return value if isinstance(value, str) else None


# --- streams ----------------------------------------------------------------------------------------------------------


class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """Puts the chunks of a stream together. For use on a stream of `create(stream=True)`:

        state = ChatCompletionStreamState(response_format=Answer)
        for chunk in stream:
            for event in state.handle_chunk(chunk):
                ...
        completion = state.get_final_completion()

    `input_tools` and `response_format` are what the request was made with. Sources: R-CS-4 to R-CS-12.
    """

    def __init__(
        self,
        *,
        input_tools: object = omit,
        response_format: type[ResponseFormatT] | Mapping[str, Any] | NotGiven | Omit | None = omit,
    ) -> None:
        self._input_tools = tools.listed(input_tools)
        self._response_format = response_format if formats.is_type(response_format) else None
        # Without anything to parse an early end is no error while the chunks come (R-CS-9).
        self._strict = self._response_format is not None or any(
            tools.is_parseable(tools.function(tool)) for tool in self._input_tools
        )
        self._fields: dict[str, Any] = {}
        self._settled: set[str] | None = None  # fields that chunks have, of which no later one changes any
        self._choices: dict[int, _Choice] = {}
        self._snapshot: ParsedChatCompletion[ResponseFormatT] | None = None

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion as far as it has come, with partly read contents and arguments (R-CS-8).

        Raises RuntimeError before the first chunk.
        """
        if self._snapshot is None:
            choices = self._sorted()

            def content(place: int, message: Any) -> Any:
                return choices[place].parsed_content(self._response_format)

            def arguments(place: int, call: Any) -> Any:
                return choices[place].parsed_arguments(self._input_tools, call)

            self._snapshot = _with_parsed(self._completion(), content, arguments)
        return self._snapshot

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion, when all chunks have been handled. Raises as `parse()` does; RuntimeError without a chunk."""
        return parse_chat_completion(
            chat_completion=self._completion(),
            response_format=self._response_format,
            input_tools=self._input_tools,
        )

    def handle_chunk(self, chunk: ChatCompletionChunk) -> list[Event[ResponseFormatT]]:
        """Take the next chunk in; the events are what it brought.

        Raises what `parse()` raises when a text or the arguments of a call are complete but don't fit, and when an
        answer that is to be parsed ended early; the exception has the snapshot as `completion`.
        """
        kind = getattr(chunk, "object", None)
        if kind is not None and kind != "chat.completion.chunk":  # Azure sends results of its filters (R-CS-2)
            return []
        self._snapshot = None
        self._take_fields(chunk)
        found: list[Any] = [
            make(
                events.ChunkEvent,
                {"type": "chunk", "chunk": chunk},
                {"snapshot": lambda: self.current_completion_snapshot},
            )
        ]
        if not self._strict:  # there is nothing to parse that could fail
            self._take_choices(chunk, found)
            return found
        with formats.keeping(completion=lambda: self.current_completion_snapshot):
            self._take_choices(chunk, found)
        return found

    def _take_choices(self, chunk: Any, found: list[Any]) -> None:
        for place, piece in enumerate(_items(chunk, "choices")):
            index = position(piece, place)
            choice = self._choices.get(index)
            if choice is None:
                choice = self._choices[index] = _Choice(index)
            delta = choice.take(piece)
            ending = _ENDINGS.get(_key(getattr(piece, "finish_reason", None)))
            if ending is not None and self._strict:
                raise ending(completion=self.current_completion_snapshot)
            found += choice.news(piece, delta, self._response_format, self._input_tools)

    def _take_fields(self, chunk: Any) -> None:
        """What stands beside the choices: the first chunk counts, but for the usage and the fingerprint (R-CS-7)."""
        fields, names = self._fields, getattr(chunk, "__pydantic_fields_set__", None)
        if names is None or names != self._settled or chunk.__pydantic_extra__:
            for name in given_fields(chunk):
                if name not in _NOT_KEPT and fields.get(name) is None:
                    fields[name] = getattr(chunk, name, None)
            if names is not None and not any(fields.get(name) is None for name in names - _NOT_KEPT):
                self._settled = names
        fields["object"] = "chat.completion"
        fields["system_fingerprint"] = peek(chunk, "system_fingerprint")
        fields["usage"] = peek(chunk, "usage")

    def _sorted(self) -> list[_Choice]:
        return [self._choices[index] for index in sorted(self._choices)]

    def _completion(self) -> ChatCompletion:
        if not self._fields:
            raise RuntimeError("No chunk of the completion has come yet")
        fields = {**self._fields, "choices": [choice.fields() for choice in self._sorted()]}
        return cast(ChatCompletion, converter(ChatCompletion)(fields))


_NOT_KEPT = frozenset({"choices", "obfuscation", "object", "system_fingerprint", "usage"})


_USUAL = frozenset({"delta", "finish_reason", "index", "logprobs"})


class _Call:
    """The call of a tool, beside what the message says of it."""

    def __init__(self) -> None:
        self.reader = Reader()
        self.done = False
        self.parsed: Any = None


class _Choice:
    """One of the answers, as far as it has come."""

    def __init__(self, index: int) -> None:
        self._message: dict[str, Any] = {"role": "assistant"}
        self._others: dict[str, Any] = {"index": index, "finish_reason": None, "logprobs": None}
        self._reader = Reader()
        self._parsed: Any = None
        self._calls: dict[int, _Call] = {}
        self._current: int | None = None  # the call that is being written
        self._done: set[str] = set()

    def fields(self) -> dict[str, Any]:
        """The choice as the answer to a call that is not streamed has it."""
        return {**self._others, "message": plain(self._message)}

    # --- taking in ----------------------------------------------------------------------------------------------------

    def take(self, piece: Any) -> dict[str, Any]:
        """Add what is new; gives the delta, with the indexes that its calls are known by."""
        others, ending = self._others, peek(piece, "finish_reason")
        if ending is not None:
            others["finish_reason"] = ending
        names = getattr(piece, "__pydantic_fields_set__", None)
        for name in given_fields(piece) if names is None or not names <= _USUAL or piece.__pydantic_extra__ else ():
            if name not in ("delta", "index", "logprobs"):
                value = getattr(piece, name, None)
                if value is not None or name not in others:
                    others[name] = value
        self._take_logprobs(peek(piece, "logprobs"))
        given: Any = _as_dict(peek(piece, "delta"))
        if not is_dict(given):
            return {}
        fields = given
        if is_list(fields.get("tool_calls")):
            fields = {**fields, "tool_calls": [self._placed(call) for call in fields["tool_calls"]]}
        grow(self._message, fields)
        return fields

    def _placed(self, call: Any) -> Any:
        """A piece of a call with its index and type; servers that send calls whole may leave them out."""
        if not is_dict(call):
            return call
        index = position(call, self._next())
        self._calls.setdefault(index, _Call())
        kind = {"type": "function"} if "function" in call and not call.get("type") else {}
        return {**call, **kind, "index": index}

    def _next(self) -> int:
        return max(self._calls, default=-1) + 1

    def _take_logprobs(self, logprobs: Any) -> None:
        if logprobs is None:
            return
        known: dict[str, Any] = self._others["logprobs"] or {}
        for name in given_fields(logprobs):
            tokens = getattr(logprobs, name, None)
            if is_list(tokens) and is_list(known.get(name)):
                known[name] += tokens
            elif tokens is not None or name not in known:
                known[name] = [*tokens] if is_list(tokens) else tokens
        self._others["logprobs"] = known

    # --- what is to be parsed -----------------------------------------------------------------------------------------

    def parsed_content(self, response_format: Any) -> Any:
        if response_format is None:
            return None
        if "content" in self._done:
            return self._parsed
        return self._reader.read(str(Growing.of(self._message.get("content"))))

    def parsed_arguments(self, known: list[Any], call: Any) -> Any:
        mine = self._calls.get(position(call, -1))
        if mine is None or not tools.is_parseable(tools.find(known, call.function.name)):
            return None
        arguments = call.function.arguments
        return mine.parsed if mine.done else mine.reader.read(arguments) if isinstance(arguments, str) else None

    # --- events -------------------------------------------------------------------------------------------------------

    def news(self, piece: Any, delta: dict[str, Any], response_format: Any, known: list[Any]) -> Iterator[Any]:
        """The events of a piece that was taken in, in the order of R-CS-4."""
        message = self._message
        if isinstance(delta.get("content"), str):
            so_far = Growing.of(message.get("content"))
            values: dict[str, Any] = {"type": "content.delta", "delta": delta["content"]}
            late: dict[str, Any] = {"snapshot": partial(str, so_far)}
            if response_format is None:
                values["parsed"] = None
            else:
                late["parsed"] = lambda: self._reader.read(str(so_far))
            yield make(events.ContentDeltaEvent, values, late)
        if isinstance(delta.get("refusal"), str):
            yield make(
                events.RefusalDeltaEvent,
                {"type": "refusal.delta", "delta": delta["refusal"]},
                {"snapshot": partial(str, Growing.of(message.get("refusal")))},
            )
        touched: list[int] = []
        for call in delta["tool_calls"] if is_list(delta.get("tool_calls")) else ():
            function = self._function(call["index"]) if is_dict(call) else None
            if function is not None:
                touched.append(call["index"])
                yield self._called(call, function, known)
        logprobs = peek(piece, "logprobs")
        if logprobs is not None:
            yield from self._new_logprobs(logprobs)

        ended = peek(piece, "finish_reason") is not None
        for index in touched:
            if index != self._current:
                yield from self._written(response_format)
                if self._current is not None and self._is_whole(self._current, known):
                    yield from self._call_done(self._current, known)
                self._current = index
        if ended:
            yield from self._written(response_format)
            for index in sorted(self._calls):
                yield from self._call_done(index, known)

    def _function(self, index: int) -> dict[str, Any] | None:
        """What is known of the function in a call; None for a call of something else."""
        calls: Any = self._message.get("tool_calls")
        if not is_list(calls):
            return None
        at_its_place = calls[index] if 0 <= index < len(calls) else None  # most often it is there
        for call in (at_its_place, *calls) if position(at_its_place, -1) != index else (at_its_place,):
            if is_dict(call) and call.get("index") == index:
                if call.get("type", "function") != "function":
                    return None
                return call["function"] if is_dict(call.get("function")) else {}
        return None

    def _called(self, piece: dict[str, Any], function: dict[str, Any], known: list[Any]) -> Any:
        new = piece["function"].get("arguments") if is_dict(piece.get("function")) else None
        name = str(Growing.of(function.get("name")))
        so_far = Growing.of(function.get("arguments"))
        values: dict[str, Any] = {
            "type": "tool_calls.function.arguments.delta",
            "name": name,
            "index": piece["index"],
            "arguments_delta": new if isinstance(new, str) else "",
        }
        late: dict[str, Any] = {"arguments": partial(str, so_far)}
        if tools.is_parseable(tools.find(known, name)):
            reader = self._calls[piece["index"]].reader
            late["parsed_arguments"] = lambda: reader.read(str(so_far))
        else:
            values["parsed_arguments"] = None
        return make(events.FunctionToolCallArgumentsDeltaEvent, values, late)

    def _new_logprobs(self, logprobs: Any) -> Iterator[Any]:
        for name, cls in (
            ("content", events.LogprobsContentDeltaEvent),
            ("refusal", events.LogprobsRefusalDeltaEvent),
        ):
            new = _items(logprobs, name)
            known: dict[str, Any] = self._others["logprobs"] or {}
            every = known.get(name)
            if new and is_list(every):
                late = {"snapshot": partial(_first, every, len(every))}
                yield make(cast(Any, cls), {"type": f"logprobs.{name}.delta", name: new}, late)

    def _written(self, response_format: Any) -> Iterator[Any]:
        """The events that end what was written before a call or the end."""
        message = self._message
        content, refusal = (str(Growing.of(message.get(name))) for name in ("content", "refusal"))
        if content and self._first_time("content"):
            self._parsed = _content(response_format, content, refusal)
            done: Any = events.ContentDoneEvent
            yield make(done, {"type": "content.done", "content": content, "parsed": self._parsed})
        if refusal and self._first_time("refusal"):
            yield make(events.RefusalDoneEvent, {"type": "refusal.done", "refusal": refusal})
        logprobs: dict[str, Any] = self._others["logprobs"] or {}
        for name, cls in (
            ("content", events.LogprobsContentDoneEvent),
            ("refusal", events.LogprobsRefusalDoneEvent),
        ):
            every = logprobs.get(name)
            if every and is_list(every) and self._first_time(f"logprobs.{name}"):
                yield make(cast(Any, cls), {"type": f"logprobs.{name}.done", name: [*every]})

    def _first_time(self, what: str) -> bool:
        if what in self._done:
            return False
        self._done.add(what)
        return True

    def _is_whole(self, index: int, known: list[Any]) -> bool:
        """Whether a call can be ended because another has begun. Some servers write several at once."""
        function = self._function(index) or {}
        if not tools.is_parseable(tools.find(known, str(Growing.of(function.get("name"))))):
            return True
        try:
            json.loads(str(Growing.of(function.get("arguments"))))
        except (ValueError, RecursionError):
            return False
        return True

    def _call_done(self, index: int, known: list[Any]) -> Iterator[Any]:
        """The event that ends a call."""
        function = self._function(index)
        if function is None or self._calls[index].done:
            return
        name, arguments = (str(Growing.of(function.get(key))) for key in ("name", "arguments"))
        mine = self._calls[index]
        mine.parsed = tools.read_arguments(known, name, arguments)
        mine.done = True
        yield make(
            events.FunctionToolCallArgumentsDoneEvent,
            {
                "type": "tool_calls.function.arguments.done",
                "name": name,
                "index": index,
                "arguments": arguments,
                "parsed_arguments": mine.parsed,
            },
        )


def _as_dict(delta: Any) -> Any:
    """A delta as JSON."""
    if isinstance(delta, ChoiceDelta) and not delta.__pydantic_extra__:
        given = delta.__pydantic_fields_set__
        found = {name: value for name, value in delta.__dict__.items() if name in given}
        for value in found.values():
            if value is not None and value.__class__ is not str:
                break
        else:
            return found  # texts alone, as nearly always, need no help to become JSON
    return delta.to_dict() if hasattr(delta, "to_dict") else delta


def _first(items: list[Any], count: int) -> list[Any]:
    return items[:count]
