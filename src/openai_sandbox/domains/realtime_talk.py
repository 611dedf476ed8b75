"""A realtime session over a websocket: takes the client's events and answers with the server's.

Neighbours: realtime_input.py has the user's speech, realtime_response.py the model's answers, realtime_items.py the
conversation, realtime_settings.py the settings, realtime_beta.py the beta's names for all that.
"""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Callable, Deque, Dict, Optional, Union

from .. import check
from ..errors import ApiError, bad_request
from ..media.sound import Sound
from ..model.values import obj
from ..route import Kind
from ..wire import Close, Json
from . import realtime_beta, realtime_settings
from .realtime_input import Input
from .realtime_items import Conversation, Entry, listened, made
from .realtime_messages import kind_of, read
from .realtime_response import Event, Running
from .realtime_sound import Said, heard, milliseconds

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["Session"]

_ID = Kind("string")
_NEEDED = Kind("string", required=True)
_FIELDS: Dict[str, Dict[str, Kind]] = {
    "session.update": {"session": Kind("object", required=True)},
    "input_audio_buffer.append": {"audio": _NEEDED},
    "input_audio_buffer.commit": {},
    "input_audio_buffer.clear": {},
    "output_audio_buffer.clear": {},
    "conversation.item.create": {"item": Kind("object", required=True), "previous_item_id": Kind("string", "null")},
    "conversation.item.retrieve": {"item_id": _NEEDED},
    "conversation.item.delete": {"item_id": _NEEDED},
    "conversation.item.truncate": {
        "item_id": _NEEDED,
        "content_index": Kind("integer", required=True),
        "audio_end_ms": Kind("integer", required=True),
    },
    "response.create": {"response": Kind("object", "null")},
    "response.cancel": {"response_id": Kind("string", "null")},
}
_OTHERWISE = "transcription_session.update"
_UNKNOWN = ("conversation.item.done", "input_audio_buffer.timeout_triggered")
"""Events that the beta does not have."""


class Session:
    """One session. settings: in the form of `client.realtime`, also if the client speaks the beta protocol."""

    def __init__(self, call: Call, settings: Json, beta: bool, keep: Callable[[Json], bool]) -> None:
        """keep: told of new settings, and asked whether the session still goes on."""
        self.call = call
        self.settings = settings
        self.beta = beta
        self.conversation = Conversation(call.new.new("conv_", 21))
        self.running: Optional[Running] = None
        self.spoken = False
        """Whether the model was heard."""
        self._keep = keep
        self._responses: Dict[str, Running] = {}
        self._pending: Deque[Event] = deque()
        self._input = Input(self)

    @property
    def input_format(self) -> str:
        """How the client's sound is encoded."""
        return str(self.settings["audio"]["input"]["format"]["type"])

    @property
    def output_format(self) -> str:
        """How the model's sound is encoded."""
        return str(obj(self.settings["audio"].get("output")).get("format", {}).get("type", self.input_format))

    @staticmethod
    def heard(said: Said) -> Sound:
        """A stretch of sound as transcripts.py takes it."""
        return heard(said.samples)

    # the websocket

    def open(self) -> Iterator[Event]:
        """What is said at the beginning."""
        self._pending.append(self.say("session.created", session=self.settings))
        if self.settings["type"] == "realtime":
            conversation = {"id": self.conversation.id, "object": "realtime.conversation"}
            self._pending.append(self.say("conversation.created", conversation=conversation))
            self._pending.extend(self._list_tools([]))
        return self._speak()

    def receive(self, message: Union[str, bytes]) -> Iterator[Event]:
        """Answer an event of the client. What is wrong with it is an event too."""
        # What the event changes is changed at once, and told before what comes of later ones; a response that is
        # running goes on after that.
        id: Optional[str] = None
        try:
            event = read(message)
            named = event.get("event_id")
            id = named if isinstance(named, str) else None
            if self.call.sandbox.clock.now() >= self.settings["expires_at"]:
                late = bad_request("The session has lasted as long as it may.", code="session_expired")
                self._pending.extend([self._error(late, id), Close(1001, "session expired")])
            elif not self._keep(self.settings):
                self._pending.append(Close(1000, "the call has ended"))
            else:
                for answer in self._answer(event):
                    if not self.beta or obj(answer).get("type") not in _UNKNOWN:
                        self._pending.append(answer)
        except ApiError as error:
            self._pending.append(self._error(error, id))
        except RecursionError:
            self._pending.append(self._error(bad_request("The event is nested too deeply."), id))
        return self._speak()

    def _speak(self) -> Iterator[Event]:
        """All there is to say: answers to events first, then what responses bring, by turns."""
        while self._pending or self._responses:
            if self._pending:
                yield self._pending.popleft()
                continue
            id, response = next(iter(self._responses.items()))
            step = next(response.steps, None)
            if step is None:
                self._responses.pop(id, None)
            else:
                if id in self._responses:
                    self._responses[id] = self._responses.pop(id)
                if not self.beta or obj(step).get("type") not in _UNKNOWN:
                    yield step

    def leave(self) -> None:
        """The client is gone."""
        self.running = None
        self._responses.clear()

    def say(self, type: str, **fields: Any) -> Event:
        """An event of the server."""
        event: Json = {"type": type, "event_id": self.call.new.new("event_", 21), **copy.deepcopy(fields)}
        return realtime_beta.event(event) if self.beta else event

    def _error(self, error: ApiError, id: Optional[str]) -> Event:
        told = {"type": error.type, "code": error.code, "message": error.message, "param": error.param, "event_id": id}
        return self.say("error", error=told)

    # events

    def _answer(self, event: Json) -> Iterator[Event]:
        if self.beta and event.get("type") == _OTHERWISE:
            event["type"] = "session.update"
        kind = kind_of(event, _FIELDS)
        if self.settings["type"] == "transcription" and kind.startswith(("response.", "conversation.")):
            if kind != "conversation.item.retrieve":
                raise bad_request(f"A session that transcribes takes no '{kind}'.", "type", "invalid_value")
        yield from getattr(self, "_" + kind.replace(".", "_"))(event)

    def _session_update(self, event: Json) -> Iterator[Event]:
        change = realtime_beta.changed if self.beta else realtime_settings.changed
        before = self.settings
        self.settings = change(self.call, before, event["session"], "session", self.spoken)
        if self.settings["audio"]["input"] != before["audio"]["input"]:
            self._input.configure()
        self._keep(self.settings)
        yield self.say("session.updated", session=self.settings)
        yield from self._list_tools(before.get("tools", []))

    def _input_audio_buffer_append(self, event: Json) -> Iterator[Event]:
        yield from self._input.append(event)

    def _input_audio_buffer_commit(self, event: Json) -> Iterator[Event]:
        yield from self._input.commit()

    def _input_audio_buffer_clear(self, event: Json) -> Iterator[Event]:
        yield from self._input.clear()

    def _output_audio_buffer_clear(self, event: Json) -> Iterator[Event]:
        raise bad_request("There is no output audio buffer over a websocket: you play the sound.", "type")

    def _conversation_item_create(self, event: Json) -> Iterator[Event]:
        given = realtime_beta.item_in(event["item"]) if self.beta else event["item"]
        entry = made(self.call, given, "item", self.input_format, self.conversation.entries)
        before = self.conversation.add(entry, event.get("previous_item_id"))
        listened(entry, self.call.sandbox.seed)
        yield self.say("conversation.item.added", previous_item_id=before, item=entry.item)
        yield self.say("conversation.item.done", previous_item_id=before, item=entry.item)

    def _conversation_item_retrieve(self, event: Json) -> Iterator[Event]:
        entry = self.conversation.find(event["item_id"], "item_id")
        said = entry.item.get("role") == "assistant"
        item = entry.with_sound(self.output_format if said else self.input_format)
        yield self.say("conversation.item.retrieved", item=item)

    def _conversation_item_delete(self, event: Json) -> Iterator[Event]:
        entry = self.conversation.find(event["item_id"], "item_id")
        self.conversation.remove(entry)
        yield self.say("conversation.item.deleted", item_id=entry.id)

    def _conversation_item_truncate(self, event: Json) -> Iterator[Event]:
        entry = self.conversation.find(event["item_id"], "item_id")
        at, end = event["content_index"], event["audio_end_ms"]
        said = entry.said.get(at)
        if entry.item.get("role") != "assistant" or said is None:
            raise bad_request(
                f"There is no sound of the assistant in part {at} of '{entry.id}'.", "content_index", "invalid_value"
            )
        check.integer(event, "audio_end_ms", 0)
        length = milliseconds(len(said.samples))
        if end > length:
            raise bad_request(
                f"Only {length} ms of sound are there to be cut at {end} ms.", "audio_end_ms", "invalid_value"
            )
        said.cut(end / 1000)
        entry.item["content"][at]["transcript"] = None
        yield self.say("conversation.item.truncated", item_id=entry.id, content_index=at, audio_end_ms=end)

    def _response_create(self, event: Json) -> Iterator[Event]:
        given = obj(event.get("response"))
        self.respond(realtime_beta.response_in(self.call, given) if self.beta else given)
        yield from ()

    def _response_cancel(self, event: Json) -> Iterator[Event]:
        id: Optional[str] = event.get("response_id")
        running = self.running if id is None else self._responses.get(id)
        if running is None:
            raise bad_request("There is no response to be cancelled.", code="response_cancel_not_active")
        yield from running.stop("cancelled", "client_cancelled")

    # responses

    def respond(self, given: Json) -> None:
        """Start a response. Raises `ApiError` 400 if one that goes to the same conversation is running."""
        response = Running(self, given)
        if not response.apart:
            if self.running is not None:
                raise bad_request(
                    f"A response is running in the conversation: {self.running.object['id']}. Wait until it is done, "
                    "or cancel it.",
                    code="conversation_already_has_active_response",
                )
            self.running = response
        self._responses[response.object["id"]] = response

    def finished(self, response: Running) -> None:
        """A response has ended."""
        self._responses.pop(response.object["id"], None)
        if self.running is response:
            self.running = None
            self._input.rest()

    def _list_tools(self, known: Any) -> Iterator[Event]:
        """Ask the MCP servers that are new for their tools: none can be reached from here."""
        for tool in self.settings.get("tools", []):
            if tool["type"] != "mcp" or tool in known:
                continue
            id = self.call.new.new("mcpl_")
            item: Json = {"id": id, "type": "mcp_list_tools", "server_label": tool["server_label"], "tools": []}
            before = self.conversation.add(Entry(item))
            yield self.say("conversation.item.added", previous_item_id=before, item=item)
            yield self.say("mcp_list_tools.in_progress", item_id=id)
            yield self.say("mcp_list_tools.failed", item_id=id)
