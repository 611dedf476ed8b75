"""A response in a realtime session: from `response.created` to `response.done`.

Neighbours: realtime_items.py makes chat messages of the conversation, realtime_talk.py starts and cancels.
"""

from __future__ import annotations

import copy
from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, Dict, List, Optional, Tuple, Union

from .. import check, generation
from ..clock import seconds_of
from ..errors import ApiError
from ..media import tones, voice
from ..model import ToolCall, tokens
from ..model.values import is_object
from ..route import Kind
from ..wire import Close, Json, Pause
from .realtime_items import Entry, counted, listened, made, messages
from .realtime_settings import AUDIO, Checks, tokens_limit
from .realtime_sound import Said, encode

if TYPE_CHECKING:
    from .realtime_talk import Session

__all__ = ["Event", "Running"]

Event = Union[Json, Pause, Close]

_SPOKEN = 20  # tokens of a second of sound
_FIELDS: Dict[str, Kind] = {
    "audio": Kind("object"),
    "conversation": Kind("string"),
    "input": Kind("array", "null"),
    "instructions": Kind("string"),
    "max_output_tokens": Kind("integer", "string"),
    "metadata": Kind("object", "null"),
    "output_modalities": Kind("array"),
    "parallel_tool_calls": Kind("boolean"),
    "prompt": Kind("object", "null"),
    "reasoning": Kind("object"),
    "temperature": Kind("number"),
    "tool_choice": Kind("string", "object"),
    "tools": Kind("array"),
}


class Running:
    """A response that is being made, or was."""

    def __init__(self, talk: Session, given: Json) -> None:
        """given: what the client says of it, where it differs from the session. Raises `ApiError` 400 or 404."""
        self._talk = talk
        self._call = talk.call
        where = "response"
        fields = check.fields(given, where, _FIELDS)
        check.metadata(fields)
        self._asked = _asked(talk, fields, where)
        self.apart = fields.get("conversation", "auto") == "none"
        if not self.apart:
            check.listed(fields.get("conversation", "auto"), f"{where}.conversation", ("auto", "none"))
        given_items = self._given(fields.get("input"), where)
        self._heard = list(talk.conversation.entries) if given_items is None else given_items
        self._begun = self._over = False
        self.steps = self._run()
        """The events, until it is done or stopped."""
        self._input: Dict[str, int] = {}
        self._entries: List[Entry] = []
        self._open: Optional[Entry] = None
        self._before: Optional[str] = None
        asked = self._asked
        self.object: Json = {
            "id": self._call.new.new("resp_"),
            "object": "realtime.response",
            "status": "in_progress",
            "status_details": None,
            "output": [],
            "conversation_id": None if self.apart else talk.conversation.id,
            "output_modalities": asked["output_modalities"],
            "max_output_tokens": asked["max_output_tokens"],
            "audio": {"output": {"format": asked["format"], "voice": asked["voice"]}},
            "temperature": asked["temperature"],
            "usage": None,
            "metadata": fields.get("metadata"),
        }

    def stop(self, status: str, reason: Optional[str], error: Optional[Json] = None) -> Iterator[Event]:
        """End it before its time: the events that are left to send."""
        if not self._begun:
            yield self._created()
        self._over = True
        yield from self._close("incomplete")
        details: Json = {"type": status}
        if reason:
            details["reason"] = reason
        if error:
            details["error"] = error
        yield from self._end(status, details)

    # making

    def _given(self, items: Optional[List[object]], where: str) -> Optional[List[Entry]]:
        """What the model is given in place of the conversation."""
        if items is None:
            return None
        talk, out = self._talk, list[Entry]()
        for at, item in enumerate(items):
            place = f"{where}.input[{at}]"
            if is_object(item) and item.get("type") == "item_reference":
                out.append(talk.conversation.find(item.get("id"), f"{place}.id"))
            else:
                out.append(made(talk.call, item, place, talk.input_format, [*talk.conversation.entries, *out]))
                listened(out[-1], talk.call.sandbox.seed)
        return out

    def _created(self) -> Event:
        self._begun = True
        self._input = counted(self._heard, self._asked["tools"])
        self._input["text_tokens"] += tokens.count(self._asked["instructions"])
        return self._talk.say("response.created", response=self.object)

    def _run(self) -> Iterator[Event]:
        steps = self._steps()
        while not self._over:
            step = next(steps, None)
            if step is None:
                return
            yield step

    def _steps(self) -> Iterator[Event]:
        call = self._call
        limits = call.sandbox.limits
        yield self._created()
        try:
            call.sandbox.faults.strike("realtime.response", {}, named=True)
            if limits.enforced:
                limits.admit()
            answer = generation.complete(call, _request(self._asked, self._heard), "response.tools")
        except ApiError as error:
            yield from self.stop("failed", None, {"type": error.type, "code": error.code, "message": error.message})
            return
        yield self._limits(limits.spend(answer.usage.total_tokens))
        choice = answer.choices[0]
        for called in choice.tool_calls:
            yield from self._function_call(called)
        text = choice.content if choice.content is not None else choice.refusal
        cut = {"length": "max_output_tokens", "content_filter": "content_filter"}.get(choice.finish_reason)
        if text is not None:
            yield from self._message(text, "incomplete" if cut else "completed")
        if cut:
            yield from self._end("incomplete", {"type": "incomplete", "reason": cut})
        else:
            yield from self._end("completed", None)

    def _message(self, text: str, status: str) -> Iterator[Event]:
        say, spoken = self._talk.say, self._asked["output_modalities"] == ["audio"]
        entry = Entry({**self._item("message"), "role": "assistant", "content": []})
        yield from self._begin(entry)
        place = {**self._place(entry), "content_index": 0}
        part: Json = {"type": "output_audio", "transcript": ""} if spoken else {"type": "output_text", "text": ""}
        entry.item["content"].append(part)
        yield say("response.content_part.added", **place, part=_part(part))
        if spoken:
            yield from self._speak(entry, text, place)
        else:
            for piece in self._call.sandbox.model.pieces(text):
                part["text"] += piece
                yield say("response.output_text.delta", **place, delta=piece)
                yield from self._breathe()
        yield from self._close(status)

    def _speak(self, entry: Entry, text: str, place: Json) -> Iterator[Event]:
        """The words and their sound, side by side."""
        say, asked, part = self._talk.say, self._asked, entry.item["content"][0]
        self._talk.spoken = True
        said = entry.said[0] = Said(array("h"), "")
        samples = voice.speak(_sayable(text), voice.number_of(asked["voice"]), asked["speed"])
        size = len(text)
        for piece in self._call.sandbox.model.pieces(text):
            said.text += piece
            part["transcript"] = said.text
            yield say("response.output_audio_transcript.delta", **place, delta=piece)
            end = len(samples) * len(said.text) // size
            sound = samples[len(said.samples) : end]
            if sound:
                said.samples.extend(sound)
                yield say("response.output_audio.delta", **place, delta=encode(sound, asked["format"]["type"]))
            yield from self._breathe()

    def _function_call(self, called: ToolCall) -> Iterator[Event]:
        id = self._call.new.new("call_", 16)
        entry = Entry({**self._item("function_call"), "call_id": id, "name": called.name, "arguments": ""})
        yield from self._begin(entry)
        for piece in self._call.sandbox.model.pieces(called.arguments):
            entry.item["arguments"] += piece
            yield self._talk.say(
                "response.function_call_arguments.delta", **self._place(entry), call_id=id, delta=piece
            )
            yield from self._breathe()
        yield from self._close("completed")

    def _item(self, kind: str) -> Json:
        new = self._call.new.new("item_", 21)
        return {"id": new, "object": "realtime.item", "type": kind, "status": "in_progress"}

    def _place(self, entry: Entry) -> Json:
        return {
            "response_id": self.object["id"],
            "item_id": entry.id,
            "output_index": self._entries.index(entry),
        }

    def _begin(self, entry: Entry) -> Iterator[Event]:
        self._entries.append(entry)
        self._open = entry
        place = self._place(entry)
        del place["item_id"]
        if not self.apart:
            self._before = self._talk.conversation.add(entry)
        yield self._talk.say("response.output_item.added", **place, item=entry.item)
        if not self.apart:
            yield self._talk.say("conversation.item.added", previous_item_id=self._before, item=entry.item)

    def _close(self, status: str) -> Iterator[Event]:
        """The end of the item that is being made, if one is."""
        entry, self._open = self._open, None
        if entry is None:
            return
        say, item, place = self._talk.say, entry.item, self._place(entry)
        item["status"] = status
        if item["type"] == "function_call":
            if status == "completed":
                done = {"call_id": item["call_id"], "name": item["name"], "arguments": item["arguments"]}
                yield say("response.function_call_arguments.done", **place, **done)
        elif item["content"]:
            part, inner = item["content"][0], {**place, "content_index": 0}
            if part["type"] == "output_text":
                yield say("response.output_text.done", **inner, text=part["text"])
            else:
                yield say("response.output_audio.done", **inner)
                yield say("response.output_audio_transcript.done", **inner, transcript=part["transcript"])
            yield say("response.content_part.done", **inner, part=_part(part))
        del place["item_id"]
        yield say("response.output_item.done", **place, item=item)
        if not self.apart:
            yield say("conversation.item.done", previous_item_id=self._before, item=item)

    def _end(self, status: str, details: Optional[Json]) -> Iterator[Event]:
        usage = self._usage()
        self.object.update(
            status=status,
            status_details=details,
            output=[copy.deepcopy(entry.item) for entry in self._entries],
            usage=None if status == "failed" else usage,
        )
        self._talk.finished(self)
        yield self._talk.say("response.done", response=self.object)

    def _usage(self) -> Json:
        written = spoken = 0
        for entry in self._entries:
            item = entry.item
            texts = [part.get("text") or part.get("transcript") or "" for part in item.get("content", [])]
            written += sum(map(tokens.count, [*texts, item.get("name", ""), item.get("arguments", "")]))
            spoken += sum(round(said.seconds * _SPOKEN) for said in entry.said.values())
        taken = sum(self._input.values())
        none = {"text_tokens": 0, "audio_tokens": 0, "image_tokens": 0}
        return {
            "total_tokens": taken + written + spoken,
            "input_tokens": taken,
            "output_tokens": written + spoken,
            "input_token_details": {**self._input, "cached_tokens": 0, "cached_tokens_details": none},
            "output_token_details": {"text_tokens": written, "audio_tokens": spoken},
        }

    def _limits(self, left: List[Tuple[str, str]]) -> Event:
        headers = dict(left)
        return self._talk.say(
            "rate_limits.updated",
            rate_limits=[
                {
                    "name": name,
                    "limit": int(headers[f"x-ratelimit-limit-{name}"]),
                    "remaining": int(headers[f"x-ratelimit-remaining-{name}"]),
                    "reset_seconds": seconds_of(headers[f"x-ratelimit-reset-{name}"]),
                }
                for name in ("requests", "tokens")
            ],
        )

    def _breathe(self) -> Iterator[Event]:
        if self._call.sandbox.pace > 0:
            yield Pause(self._call.sandbox.pace)


def _asked(talk: Session, fields: Json, where: str) -> Json:
    """What holds for the response: the session's settings, and what the client says of this one."""
    settings = talk.settings
    sound = check.fields(fields.get("audio", {}), f"{where}.audio", {"output": AUDIO["output"]}).get("output", {})
    place = f"{where}.audio.output"
    check.fields(sound, place, {"format": Kind("object"), "voice": Kind("string", "object")})
    output = settings["audio"]["output"]
    asked: Json = {
        "model": settings["model"],
        "instructions": fields.get("instructions", settings["instructions"]),
        "format": Checks.format(sound["format"], f"{place}.format") if "format" in sound else output["format"],
        "voice": output["voice"],
        "speed": output["speed"],
        "temperature": fields.get("temperature", settings.get("temperature", 0.8)),
    }
    if "voice" in sound:
        asked["voice"] = Checks.voice(talk.call, sound["voice"], f"{place}.voice")
    for name, checked in (
        ("max_output_tokens", tokens_limit),
        ("output_modalities", Checks.modalities),
        ("tool_choice", Checks.tool_choice),
        ("tools", Checks.tools),
    ):
        asked[name] = checked(fields[name], f"{where}.{name}") if name in fields else settings[name]
    return asked


def _request(asked: Json, entries: List[Entry]) -> Json:
    """The same as a chat completion."""
    conversation = messages(entries)
    if asked["instructions"]:
        conversation.insert(0, {"role": "system", "content": asked["instructions"]})
    request: Json = {"model": asked["model"], "messages": conversation, "temperature": asked["temperature"]}
    tools = [
        {"type": "function", "function": {key: tool[key] for key in tool if key != "type"}}
        for tool in asked["tools"]
        if tool["type"] == "function"
    ]
    choice = asked["tool_choice"]
    if tools:
        request["tools"] = tools
        if not is_object(choice):
            request["tool_choice"] = choice
        elif choice.get("type") == "function":
            request["tool_choice"] = {"type": "function", "function": {"name": choice["name"]}}
    if asked["max_output_tokens"] != "inf":
        request["max_completion_tokens"] = asked["max_output_tokens"]
    return request


def _part(part: Json) -> Json:
    """A part as events of parts have it."""
    return {**part, "type": part["type"][len("output_") :]}


def _sayable(text: str) -> str:
    """As much of a text as can be said in one go."""
    return text.encode("utf-8", "replace")[: tones.MOST].decode("utf-8", "ignore")
