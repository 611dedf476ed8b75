"""The work of agents: turns, which the simulated model answers, step by step.

A function is called by asking for its result; hosted tools are not run. What an agent does besides answering: a prompt
that tells it to write a file (`notes.md`) gets the file, as an artifact, if there is a hosted machine; one that speaks
of subagents gets one, if the agent may have them. Neighbours: agent_items.py makes what is said and done.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, List, Optional

from ..errors import ApiError
from ..model import Completion, Unsatisfiable
from ..wire import Json
from . import agent_events
from .agent_items import Maker, keep, new_item, new_turn, reason_of, request_of, usage_of

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["advance_sessions", "answered", "begin", "cancel"]

_TURN, _ITEM = "agent_turn", "agent_item"
_OPEN = ("queued", "in_progress", "waiting")
_FILE = re.compile(
    r"\b(?:writ|creat|sav|mak|export|generat|produc)\w*\b.*?\b([\w-]{1,60}\.(?:txt|md|csv|json|html|py|xml|yaml))\b",
    re.IGNORECASE | re.DOTALL,
)
_DELEGATED = re.compile(r"\b(?:sub-?agents?|delegate|in parallel)\b", re.IGNORECASE)


def begin(context: Context, session: Json, messages: List[List[Json]]) -> None:
    """Start a turn with messages, each by its content. A turn that is still open comes first. In a transaction."""
    turn = new_turn(context, session, session["id"], session["agent"]["id"])
    agent_events.note(context, session["id"], "agent.session.turn.created", **_about(turn))
    for content in messages:
        item = {**new_item(context, "msg_", turn, "message", "completed"), "role": "user", "content": content}
        item["phase"] = None
        keep(context, session["id"], item)
        tell = {"session_id": session["id"], "turn_id": turn["id"], "item": item}
        agent_events.note(context, session["id"], "agent.session.turn.item.added", **tell)
    if session["status"] != "in_progress":
        agent_events.change(context, session, "in_progress")
        context.start("agents.sessions", session["id"])


def answered(context: Context, session: Json, result: Json) -> None:
    """Take the result of a function. With the last one that is missing the turn goes on. In a transaction."""
    action = next(each for each in session["required_actions"] if each["call_id"] == result["call_id"])
    session["required_actions"].remove(action)
    for item in context.state.all(_ITEM, parent=session["id"]):
        if item["type"] == "function_call" and item["call_id"] == result["call_id"] and item["status"] != "completed":
            item["status"] = "completed"
            context.state.set(_ITEM, item["id"], item)
    turn = context.object(_TURN, action["turn_id"]) or {}
    status = "completed" if result["success"] else "failed"
    item = new_item(context, "fco_", turn, "function_call_output", status)
    item.update(call_id=result["call_id"], output=result.get("output"), error=result.get("error"))
    keep(context, session["id"], item)
    tell = {"session_id": session["id"], "turn_id": turn["id"], "item": item}
    agent_events.note(context, session["id"], "agent.session.turn.item.added", **tell)
    if session["required_actions"]:
        context.state.set("agent_session", session["id"], session)
        return
    _become(context, turn, "in_progress")
    agent_events.change(context, session, "in_progress")
    context.start("agents.sessions", session["id"])


def cancel(context: Context, session: Json) -> None:
    """Cancel all turns that are open. In a transaction."""
    found = _unfinished(context, session)
    if not found:
        return
    context.stop("agents.sessions", session["id"])
    for turn in found:
        _end(context, session, turn, "cancelled")
    session["required_actions"] = []
    agent_events.change(context, session, "idle")


def advance_sessions(context: Context, id: str, step: int) -> bool:
    """A step of a session: its turn begins, or the model answers."""
    session = context.object("agent_session", id)
    if session is None or session["status"] != "in_progress":
        return False
    found = _unfinished(context, session)
    turn = found[0] if found else None
    if turn is not None and turn["status"] == "queued":
        turn["started_at"] = context.stamp
        _become(context, turn, "in_progress")
        return True
    if turn is not None and not _work(context, session, turn):
        agent_events.change(context, session, "requires_action")
        return False
    if _spent(session):
        for left in found[1:]:
            _fail(context, session, left, *_BROKE)
        agent_events.change(context, session, "budget_reached")
        return False
    if len(found) > 1:
        context.state.set("agent_session", id, session)
        return True
    agent_events.change(context, session, "idle")
    return False


# a turn

_BROKE = ("session_budget_exceeded", "The session has spent what it may; raise the limit in 'spend_control'.")


def _work(context: Context, session: Json, turn: Json) -> bool:
    """Let the model answer. False if the turn waits for results of functions."""
    if _spent(session):
        _fail(context, session, turn, *_BROKE)
        return True
    history = context.state.all(_ITEM, parent=session["id"])
    asked = _asked(history, turn)
    try:
        completion = context.sandbox.model.complete(request_of(session, history))
    except Unsatisfiable as error:
        _fail(context, session, turn, "invalid_request", f"No value meets the JSON schema: {error}.")
        return True
    except ApiError as error:
        _fail(context, session, turn, *reason_of(error))
        return True
    _count(session, turn, completion)
    choice = completion.choices[0]
    made = Maker(context, session, turn, sum(item["turn_id"] == turn["id"] for item in history))
    if choice.reasoning is not None:
        made.reasoning(choice.reasoning)
    if choice.tool_calls:
        made.calls(choice)
        turn["status"] = "waiting"
        context.state.set(_TURN, turn["id"], turn)
        return False
    said = choice.content if choice.content is not None else choice.refusal or ""
    if asked is not None:
        if session["agent"]["multi_agent"].get("enabled") and _DELEGATED.search(asked):
            made.subagent(asked)
        file = _FILE.search(asked)
        if file is not None and session["environment"]["type"] == "openai_hosted":
            made.file(file.group(1), said)
    made.message(said)
    _end(context, session, turn, "completed")
    return True


# inside


def _unfinished(context: Context, session: Json) -> List[Json]:
    return [turn for turn in context.state.all(_TURN, parent=session["id"]) if turn["status"] in _OPEN]


def _about(turn: Json) -> Json:
    return {"session_id": turn["session_id"], "turn_id": turn["id"], "turn": turn}


def _become(context: Context, turn: Json, status: str) -> None:
    turn["status"] = status
    context.state.set(_TURN, turn["id"], turn)
    agent_events.note(context, turn["session_id"], f"agent.session.turn.{status}", **_about(turn))


def _end(context: Context, session: Json, turn: Json, status: str) -> None:
    turn.update(status=status, completed_at=context.stamp)
    context.state.set(_TURN, turn["id"], turn)
    tell = {**_about(turn), "usage": turn["usage"]}
    agent_events.note(context, session["id"], f"agent.session.turn.{status}", **tell)
    trace: Json = {
        "id": context.new.hex("trace_", 32),
        "object": "agent.session.trace",
        "created_at": context.stamp,
        "session_id": session["id"],
        "otlp": _otlp(context, session, turn),
    }
    context.state.add("agent_trace", trace["id"], trace, parent=session["id"])


def _fail(context: Context, session: Json, turn: Json, code: str, message: str) -> None:
    turn["error"] = {"code": code, "message": message}
    _end(context, session, turn, "failed")


def _otlp(context: Context, session: Json, turn: Json) -> Json:
    """A turn as a span of OpenTelemetry."""
    start = turn["started_at"] or turn["created_at"]
    span = {
        "traceId": context.new.hex("", 32),
        "spanId": context.new.hex("", 16),
        "name": "agent.turn",
        "kind": 1,
        "startTimeUnixNano": str(start * 10**9),
        "endTimeUnixNano": str(turn["completed_at"] * 10**9),
        "attributes": [
            {"key": "gen_ai.agent.id", "value": {"stringValue": turn["agent_id"]}},
            {"key": "gen_ai.request.model", "value": {"stringValue": session["agent"]["model"]}},
            {"key": "gen_ai.conversation.id", "value": {"stringValue": session["id"]}},
        ],
        "status": {"code": 2 if turn["status"] == "failed" else 1},
    }
    scope = {"scope": {"name": "openai_sandbox"}, "spans": [span]}
    return {"resourceSpans": [{"resource": {"attributes": []}, "scopeSpans": [scope]}]}


def _asked(history: List[Json], turn: Json) -> Optional[str]:
    """The texts of the user in a turn that has only begun; None if the agent has done something in it."""
    own = [item for item in history if item["turn_id"] == turn["id"]]
    if any(item.get("role") != "user" for item in own):
        return None
    return "\n".join(part.get("text", "") for item in own for part in item["content"])


def _count(session: Json, turn: Json, completion: Completion) -> None:
    """Add what an answer has cost."""
    turn["usage"] = usage_of(completion, turn["usage"])
    session["usage"] = usage_of(completion, session["usage"])
    if session["spend_control"] is not None:
        session["spend_control"]["consumed"] += completion.usage.total_tokens


def _spent(session: Json) -> bool:
    """Whether the session has used as many tokens as it may."""
    control = session["spend_control"]
    return control is not None and control["limit"] is not None and control["consumed"] >= control["limit"]
