"""What happens in the session of an agent, kept as events, and the streams that tell of it.

Neighbours: agent_sessions.py has the calls, agent_turns.py lets things happen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Optional, Union

from ..wire import Answer, Json, Pause, sse
from . import agent_environments

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = ["announce", "change", "note", "note_environment", "note_item", "public", "stream"]

_KIND = "agent_event"
_LOOK = 0.05  # seconds between two looks for something new
_PATIENCE = 600.0  # seconds that a stream waits for something to happen
_WEBHOOKS = {"in_progress": "in_progress", "idle": "idle", "failed": "failed", "requires_action": "action_required"}


def public(context: Context, session: Json) -> Json:
    """A session as it is shown."""
    return {**session, "environment": agent_environments.shown(context, session["environment"])}


def note(context: Context, session: str, type: str, /, **data: Any) -> None:
    """Keep an event. session: its id."""
    id = context.new.new("event_")
    context.state.add(_KIND, id, {"type": type, "event_id": id, **data}, parent=session)


def change(context: Context, session: Json, status: str) -> None:
    """Give a session another status, and tell of it."""
    session["status"] = status
    session["last_active_at"] = context.stamp
    context.state.set("agent_session", session["id"], session)
    note(context, session["id"], f"agent.session.{status}", session=public(context, session))
    if status in _WEBHOOKS:
        data = {"id": session["id"], **place(session)}
        if status == "requires_action":
            data = {"id": session["id"], "required_action": {"type": session["required_actions"][0]["type"]}}
        context.emit(f"agent.session.{_WEBHOOKS[status]}", data)


def announce(context: Context, session: Json) -> None:
    """Tell that a session was made."""
    note(context, session["id"], "agent.session.created", session=public(context, session))
    data = {"id": session["id"], **place(session)}
    shown = agent_environments.shown(context, session["environment"])
    if shown["type"] == "self_hosted":
        data["connect"] = {"remote_url": shown["remote_url"]}
    context.emit("agent.session.created", data)


def place(session: Json) -> Json:
    """What a webhook says of the machine of a session."""
    environment = session["environment"]
    known = {"environment_id": environment["id"]} if "id" in environment else {}
    return {"environment_type": environment["type"], **known}


def note_environment(context: Context, session_id: str, record: Json) -> None:
    """Tell of the status of a machine."""
    shown = {name: record[name] for name in ("id", "status", "type")}
    kind = f"agent.session.environment.{record['status']}"
    note(context, session_id, kind, session_id=session_id, environment=shown)


def note_item(context: Context, session_id: str, item: Json, index: int) -> None:
    """Tell of something that the agent has done, from its beginning to its end."""
    common = {"session_id": session_id, "turn_id": item["turn_id"], "output_index": index}
    begun = {**item, **({"status": "in_progress"} if "status" in item else {})}
    inside = {**common, "item_id": item["id"]}
    prefix = "agent.session.turn."
    parts: Iterable[Json] = ()
    if item["type"] == "message":
        begun["content"], parts = [], item["content"]
        within, count, text = "content_part", "content_index", "output_text"
    elif item["type"] == "reasoning":
        begun["summary"], parts = [], item["summary"]
        within, count, text = "reasoning_summary_part", "summary_index", "reasoning_summary_text"
    else:
        within = count = text = ""
    note(context, session_id, f"{prefix}item.added", item=begun, **common)
    for at, part in enumerate(parts):
        spot = {**inside, count: at}
        note(context, session_id, f"{prefix}{within}.added", part={**part, "text": ""}, **spot)
        for piece in context.sandbox.model.pieces(part["text"]):
            note(context, session_id, f"{prefix}{text}.delta", delta=piece, **spot)
        note(context, session_id, f"{prefix}{text}.done", text=part["text"], **spot)
        note(context, session_id, f"{prefix}{within}.done", part=part, **spot)
    note(context, session_id, f"{prefix}item.done", item=item, **common)


def stream(call: Call, session_id: str, obfuscate: bool, whole: bool = False) -> Answer:
    """What happens in a session, until it waits for something. Told from the last input on, or from its beginning."""
    pieces = _pieces(call, session_id, obfuscate, whole)
    return Answer(pieces, content_type="text/event-stream; charset=utf-8")


def _pieces(call: Call, session_id: str, obfuscate: bool, whole: bool) -> Iterator[Union[bytes, Pause]]:
    after: Optional[str] = None if whole else _mark(call, session_id)
    waited = 0.0
    while True:
        call.look("agents.sessions", session_id)
        call.sandbox.work.run()
        session = call.object("agent_session", session_id)
        if session is None:
            return
        while True:
            page = call.state.page(_KIND, call.now, parent=session_id, after=after, limit=100, order="asc")
            for event in page.data if page is not None else ():
                after, waited = event["event_id"], 0.0
                if obfuscate:
                    event["obfuscation"] = "x" * (-len(event.get("delta", "")) % 16)
                yield sse(event, event["type"])
                if call.sandbox.pace > 0 and event["type"].endswith(".delta"):
                    yield Pause(call.sandbox.pace)
            if page is None or not page.more:
                break
        if session["status"] != "in_progress" or waited >= _PATIENCE:
            return
        waited += _LOOK
        yield Pause(_LOOK)


def _mark(context: Context, session_id: str) -> Optional[str]:
    """The event before the last input, since which the session was at work; None if there was no input yet."""
    events = context.state.all(_KIND, parent=session_id)
    for at in range(len(events) - 1, 0, -1):
        if events[at]["type"] == "agent.session.in_progress":
            before: str = events[at - 1]["event_id"]
            return before
    return None
