"""Reading responses: structured output of whole ones, and the accumulator for those that are streamed.

Nothing here waits; `openai._async.responses` brings the answers. The classes are in `parsed_response.py` and
`response_events.py`. Rules: R-SO-12, R-SO-13, R-RS-3 to R-RS-5, B-11.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Generic, NamedTuple, cast

from openai.types.responses.response import Response
from openai.types.responses.response_function_tool_call import ResponseFunctionToolCall
from openai.types.responses.response_output_message import ResponseOutputMessage
from openai.types.responses.response_output_text import ResponseOutputText

from . import formats, response_events as events, tools
from .accumulate import Growing, grow, plain
from .calls import OPTIONS
from .decode import converter
from .guards import is_dict, is_list
from .late import given_fields, peek, recast
from .models import BaseModel
from .parsed_response import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
    TextFormatT,
)
from .partial import parse
from .response_events import RawArgumentsDeltaEvent, RawCompletedEvent, RawTextDeltaEvent, RawTextDoneEvent
from .sentinels import NotGiven, Omit, omit

if TYPE_CHECKING:
    from openai.types.responses import ResponseStreamEvent

    Event = events.ResponseStreamEvent[TextFormatT]

__all__ = ["ResponseStreamState", "parse_response", "prepare", "resumed"]


# --- requests ---------------------------------------------------------------------------------------------------------


def prepare(given: dict[str, Any]) -> tuple[Any, list[Any]]:
    """Put a type and tools in the form in which they are sent; gives the type to read texts into, and the tools.

    Raises TypeError for two formats at once, and for a type or tool that can't be sent (R-SO-3, R-SO-11, D-107).
    """
    if "response_format" in given and "text_format" in given:
        raise TypeError("`response_format` is another name for `text_format`; pass one of them")
    text_format = given.pop("response_format", given.pop("text_format", None))
    parse_as = given.pop("parse_as", text_format)
    if given.pop("stream", None):
        raise TypeError("`parse()` reads whole responses; use `stream()`")
    text: Any = given.get("text") or {}
    if text_format is not None:
        if text.get("format") is not None:
            raise TypeError("Cannot mix and match `text['format']` and `text_format`; pass one of them")
        text = {**text, "format": formats.type_to_text_format_param(text_format)}
    if "verbosity" in given:
        text = {"verbosity": given.pop("verbosity"), **text}
    if text:
        given["text"] = text
    known = tools.for_responses(tools.listed(given.get("tools")))
    if given.get("tools") is not None:
        given["tools"] = known
    return parse_as, known


def resumed(given: dict[str, Any]) -> tuple[str, int | None] | None:
    """Which response a call of `stream()` follows, and after which event; None if it asks for a new one (R-RS-2).

    Takes them out of the arguments. Raises ValueError if it is neither or both.
    """
    response_id, starting_after = given.pop("response_id", None), given.pop("starting_after", None)
    creating = [name for name in given if name not in OPTIONS and name not in ("text_format", "tools")]
    if response_id is None and starting_after is None:
        missing = [name for name in ("input", "model") if name not in given]
        if missing and creating:
            raise ValueError(f"A new response needs `input` and `model`; `{missing[0]}` is missing")
        if missing:
            raise ValueError("Pass `response_id` to follow a response, or `input` and `model` to create one")
        return None
    if creating:
        names = ", ".join(f"`{name}`" for name in creating)
        raise ValueError(
            f"`response_id` and `starting_after` follow a response that exists; they can't go with {names}"
        )
    if response_id is None:
        raise ValueError("`starting_after` needs the `response_id` of the response to follow")
    return response_id, starting_after


# --- whole responses --------------------------------------------------------------------------------------------------


def parse_response(
    *,
    text_format: type[TextFormatT] | Any = omit,
    input_tools: object = omit,
    response: Response | ParsedResponse[object],
) -> ParsedResponse[TextFormatT]:
    """A response with its texts and arguments read into the types that were asked for.

    Raises pydantic.ValidationError or json.JSONDecodeError for what does not fit, also because it was cut off; the
    exception has the response as `response`.
    """
    known = tools.listed(input_tools)

    def text(item: int, part: int, content: Any) -> Any:
        return _text(text_format, content.text)

    def arguments(item: int, call: Any) -> Any:
        return tools.read_arguments(known, call.name, call.arguments)

    with formats.keeping(response=lambda: response):
        return _with_parsed(response, text, arguments)


def _text(text_format: Any, text: object) -> Any:
    if text and isinstance(text, str) and formats.is_type(text_format):
        return formats.read(text_format, text)
    return None


def _with_parsed(
    response: Response, text: Callable[[int, int, Any], Any], arguments: Callable[[int, Any], Any]
) -> ParsedResponse[Any]:
    """The parsed form of a response. Both functions get the place of the item in the list."""

    def converted(place: int, item: Any) -> Any:
        if isinstance(item, ResponseFunctionToolCall):
            return recast(ParsedResponseFunctionToolCall, item, parsed_arguments=arguments(place, item))
        if isinstance(item, ResponseOutputMessage) and is_list(item.content):
            content: list[Any] = item.content
            parts = [
                recast(cast(Any, ParsedResponseOutputText), part, parsed=text(place, number, part))
                if isinstance(part, ResponseOutputText)
                else part
                for number, part in enumerate(content)
            ]
            return recast(cast(Any, ParsedResponseOutputMessage), item, content=parts)
        return item  # also what this version does not know (R-SO-13)

    output: Any = response.output
    if is_list(output):
        output = [converted(place, item) for place, item in enumerate(output)]
    return recast(cast(Any, ParsedResponse), response, output=output)


# --- streams ----------------------------------------------------------------------------------------------------------


class _Place(NamedTuple):
    """Where a text that comes in deltas stands: in which kind of item, there in which list of parts, and its key."""

    item: str
    parts: str
    part: str
    key: str


# By the event's type without `.delta` or `.done`. In the event, the index of a part is called like the list.
_PLACES = {
    "response.output_text": _Place("message", "content", "output_text", "text"),
    "response.refusal": _Place("message", "content", "refusal", "refusal"),
    "response.reasoning_text": _Place("reasoning", "content", "reasoning_text", "text"),
    "response.reasoning_summary_text": _Place("reasoning", "summary", "summary_text", "text"),
    "response.function_call_arguments": _Place("function_call", "", "", "arguments"),
    "response.mcp_call_arguments": _Place("mcp_call", "", "", "arguments"),
    "response.custom_tool_call_input": _Place("custom_tool_call", "", "", "input"),
    "response.code_interpreter_call_code": _Place("code_interpreter_call", "", "", "code"),
}
_PARTS = {
    "response.content_part": "content",
    "response.reasoning_summary_part": "summary",
}
_ITEM = "response.output_item"
_ANNOTATION = "response.output_text.annotation"
# The kind of the item that an event speaks of, for when the event that began it is lost.
_KINDS = {
    **{stem: place.item for stem, place in _PLACES.items()},
    **{"response.content_part": "message", "response.reasoning_summary_part": "reasoning"},
    **{_ITEM: "", _ANNOTATION: "message"},
}
_ENDS = frozenset({"response.completed", "response.failed", "response.incomplete"})


class ResponseStreamState(Generic[TextFormatT]):
    """Puts the events of a stream together. For use on a stream of `create(stream=True)`:

        state = ResponseStreamState(text_format=Answer)
        for event in stream:
            for event in state.handle_event(event):
                ...
        response = state.get_final_response()

    `input_tools` and `text_format` are what the request was made with. Sources: R-RS-3 to R-RS-5.
    """

    def __init__(
        self,
        *,
        input_tools: object = omit,
        text_format: type[TextFormatT] | Mapping[str, Any] | NotGiven | Omit | None = omit,
    ) -> None:
        self._input_tools = tools.listed(input_tools)
        self._text_format = text_format if formats.is_type(text_format) else None
        self._fields: dict[str, Any] = {}
        self._items: dict[int, _Item] = {}
        self._parsed: dict[tuple[int, int], Any] = {}
        self._completed_response: ParsedResponse[TextFormatT] | None = None
        self._started = False

    @property
    def current_response_snapshot(self) -> ParsedResponse[TextFormatT]:
        """The response as far as it has come, with partly read texts and arguments.

        Raises RuntimeError before the first event.
        """
        if not self._started:
            raise RuntimeError("No event of the response has come yet")
        places = sorted(self._items)
        fields = {**self._fields, "output": [self._items[place].fields() for place in places]}

        def text(item: int, part: int, content: Any) -> Any:
            if self._text_format is None or not isinstance(content.text, str):
                return None
            done = (places[item], part)
            return self._parsed[done] if done in self._parsed else parse(content.text)

        def arguments(item: int, call: Any) -> Any:
            if not isinstance(call.arguments, str) or not tools.is_parseable(tools.find(self._input_tools, call.name)):
                return None
            return parse(call.arguments)

        return self._completed_response or _with_parsed(converter(Response)(fields), text, arguments)

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """The response that `response.completed` brought. Raises RuntimeError if that has not come (R-RS-5)."""
        if self._completed_response is None:
            status = self._fields.get("status")
            raise RuntimeError(
                "The stream had no `response.completed` event"
                + (f"; the response was last `{status}`" if isinstance(status, str) else "")
            )
        return self._completed_response

    def handle_event(self, event: ResponseStreamEvent) -> list[Event[TextFormatT]]:
        """Take the next event in; what comes back is the same event, or its richer form (R-RS-3).

        Raises RuntimeError if the first is not `response.created` (nor an error), and what `parse()` raises when a text
        or the whole response is complete but does not fit; the exception has it as `response`.
        """
        found: Any = event
        kind: Any = getattr(event, "type", None)
        if not self._started:
            if kind == "error":
                return [found]
            if kind != "response.created":
                raise RuntimeError(f"Expected the stream to begin with `response.created`, but got `{kind}`")
            self._started = True
        if isinstance(kind, str):
            so_far = self._take(kind, event)
            if isinstance(event, RawTextDeltaEvent):
                found = recast(events.ResponseTextDeltaEvent, event, {"snapshot": partial(str, so_far)})
            elif isinstance(event, RawArgumentsDeltaEvent):
                found = recast(
                    events.ResponseFunctionCallArgumentsDeltaEvent, event, {"snapshot": partial(str, so_far)}
                )
            elif isinstance(event, RawTextDoneEvent):
                with formats.keeping(response=lambda: self.current_response_snapshot):
                    parsed = _text(self._text_format, event.text)
                self._parsed[_index(event.output_index), _index(event.content_index)] = parsed
                found = recast(cast(Any, events.ResponseTextDoneEvent), event, parsed=parsed)
            elif isinstance(event, RawCompletedEvent) and isinstance(event.response, Response):  # pyright: ignore[reportUnnecessaryIsInstance]  # lenient
                self._completed_response = parse_response(
                    text_format=self._text_format, input_tools=self._input_tools, response=event.response
                )
                found = recast(cast(Any, events.ResponseCompletedEvent), event, response=self._completed_response)
        return [found]

    # --- the snapshot -------------------------------------------------------------------------------------------------

    def _take(self, kind: str, event: Any) -> Growing:
        """Add what an event brings; gives the text that it continues, if it does."""
        response = peek(event, "response")
        if isinstance(response, Response):
            self._take_response(response, kind in _ENDS)
        stem, _, last = kind.rpartition(".")
        index: Any = peek(event, "output_index")
        if stem not in _KINDS or index.__class__ is not int:
            return Growing.of(None)
        item = self._items.setdefault(index, _Item(_KINDS[stem]))
        if stem == _ITEM:
            item.replace(getattr(event, "item", None))
        elif stem in _PARTS:
            parts = _PARTS[stem]
            item.replace_part(parts, getattr(event, f"{parts}_index", None), getattr(event, "part", None))
        elif stem == _ANNOTATION:
            item.annotate(event)
        else:
            place = _PLACES[stem]
            target = item.part(place, getattr(event, f"{place.parts}_index", None))
            if last == "delta":
                grow(target, {place.key: getattr(event, "delta", None)})
            elif last == "done":
                target[place.key] = getattr(event, place.key, None)
            return Growing.of(target.get(place.key))
        return Growing.of(None)

    def _take_response(self, response: Response, ended: bool) -> None:
        """The response as it is in the events of its beginning and end."""
        for name in given_fields(response):
            if name != "output":
                self._fields[name] = getattr(response, name, None)
        if ended:
            self._items = {}
        output: Any = response.output
        for place, item in enumerate(output if is_list(output) else ()):
            if place not in self._items:
                self._items[place] = _Item("")
                self._items[place].replace(item)


class _Item:
    """An item of the output, as far as it has come."""

    def __init__(self, kind: str) -> None:
        self._fields: dict[str, Any] = {"type": kind} if kind else {}
        self._parts: dict[str, dict[int, Any]] = {}

    def fields(self) -> dict[str, Any]:
        """The item as JSON."""
        lists = {name: [plain(parts[index]) for index in sorted(parts)] for name, parts in self._parts.items()}
        return {**plain(self._fields), **lists}

    def replace(self, item: Any) -> None:
        """Let the item be what an event says it is."""
        fields: Any = _json(item)
        if is_dict(fields):
            self._fields = fields
            lists: dict[str, Any] = {name: fields.get(name) for name in _PARTS.values()}
            self._parts = {name: dict(enumerate(items)) for name, items in lists.items() if is_list(items)}

    def replace_part(self, name: str, index: object, part: Any) -> None:
        """Let a part be what an event says it is."""
        fields = _json(part)
        if is_dict(fields):
            self._parts.setdefault(name, {})[_index(index)] = fields

    def part(self, place: _Place, index: object) -> dict[str, Any]:
        """What holds a text, made if it is not there yet."""
        if not place.parts:
            return self._fields
        parts = self._parts.setdefault(place.parts, {})
        if not is_dict(parts.get(_index(index))):
            parts[_index(index)] = {"type": place.part}
        return cast("dict[str, Any]", parts[_index(index)])

    def annotate(self, event: Any) -> None:
        """Add an annotation to a text."""
        part = self.part(_PLACES["response.output_text"], getattr(event, "content_index", None))
        known: Any = part.get("annotations")
        known = part["annotations"] = known if is_list(known) else []
        place, value = getattr(event, "annotation_index", None), _json(getattr(event, "annotation", None))
        if isinstance(place, int) and 0 <= place < len(known):
            known[place] = value
        else:
            known.append(value)


def _json(value: Any) -> Any:
    return value.to_dict() if isinstance(value, BaseModel) else value


def _index(value: object) -> int:
    return value if isinstance(value, int) else 0
