"""The sessions of agents: an agent, a machine, and what goes in and comes out.

Neighbours: agent_turns.py does the work, agent_events.py tells of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Mapping, Optional, Union

from .. import check, generation, listing
from ..errors import ApiError, bad_request, not_found
from ..model.values import is_array, obj
from ..route import Kind
from ..wire import Answer, Json
from . import agent_config, agent_environments, agent_events, agent_turns, agent_vaults
from .agent_records import session_of

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "messages_of",
    "sessions_create",
    "sessions_delete",
    "sessions_events_create",
    "sessions_events_stream",
    "sessions_list",
    "sessions_retrieve",
    "sessions_update",
]

_KIND = "agent_session"
_CACHE: Mapping[str, Kind] = {"ttl": Kind("string", "null", values=("30m", "12h"))}
_SPEND: Mapping[str, Kind] = {"limit": Kind("integer", "null", required=True)}
_STRING = Kind("string", required=True)
_RESULT: Mapping[str, Kind] = {
    "type": _STRING,
    "call_id": _STRING,
    "turn_id": _STRING,
    "success": Kind("boolean", required=True),
    "error": Kind("string", "null"),
    "output": Kind("string", "array", "null"),
}
_ANSWER: Mapping[str, Kind] = {"type": _STRING, "request_id": _STRING, "response": Kind("object", required=True)}
_INPUT = "agent.session.input."
_INPUTS = ("message", "cancel", "tool_result", "mcp_approval_request_result", "computer_use_approval_request_result")


def sessions_create(call: Call) -> Union[Json, Answer]:
    """POST /agents/sessions"""
    body = call.body
    if body.get("stream_options") is not None:
        if not body.get("stream"):
            raise bad_request("'stream_options' is only allowed when 'stream' is true.", "stream_options")
        check.fields(body["stream_options"], "stream_options", {"include_obfuscation": Kind("boolean")})
    messages = messages_of(body.get("input"), "input")
    with call.state.transaction():
        agent = _agent(call)
        vault_ids = check.texts(body.get("vault_ids"), "vault_ids")
        for at, vault_id in enumerate(vault_ids):
            agent_vaults.require(call, vault_id, f"vault_ids[{at}]")
        id = call.new.new("sess_")
        session: Json = {
            "id": id,
            "object": "agent.session",
            "created_at": call.stamp,
            "last_active_at": call.stamp,
            "status": "idle",
            "agent": agent,
            "environment": {"type": "none"},
            "error": None,
            "metadata": check.metadata(body),
            "required_actions": [],
            "usage": None,
            "vault_ids": vault_ids,
            "prompt_cache_options": _cache(body),
            "review": body.get("review") or "none",
            "spend_control": _spend(body, None),
        }
        machine = _machine(call, id)
        if machine is not None:
            session["environment"] = {"type": machine["type"], "id": machine["id"]}
        call.state.add(_KIND, id, session, tag=agent["id"])
        agent_events.announce(call, session)
        if machine is not None:
            agent_events.note_environment(call, id, machine)
        if messages:
            agent_turns.begin(call, session, messages)
    if body.get("stream"):
        obfuscate = obj(body.get("stream_options")).get("include_obfuscation") is True
        return agent_events.stream(call, id, obfuscate, whole=True)
    return agent_events.public(call, session)


def sessions_retrieve(call: Call) -> Json:
    """GET /agents/sessions/{session_id}"""
    call.look("agents.sessions", call.ids["session_id"])
    return agent_events.public(call, session_of(call))


def sessions_update(call: Call) -> Json:
    """POST /agents/sessions/{session_id}"""
    body = call.body
    with call.state.transaction():
        session = session_of(call)
        if "agent" in body:
            fields = {name: Kind() for name in ("model", "reasoning", "service_tier", "tools")}
            given = check.fields(body["agent"], "agent", fields)
            session["agent"].update(agent_config.configure(call, given, session["agent"], "agent.", kept=False))
        if "metadata" in body:
            session["metadata"] = check.metadata(body)
        if "prompt_cache_options" in body:
            session["prompt_cache_options"] = _cache(body)
        if "review" in body:
            session["review"] = body["review"]
        if "spend_control" in body:
            session["spend_control"] = _spend(body, session["spend_control"])
        call.state.set(_KIND, session["id"], session)
    return agent_events.public(call, session)


def sessions_list(call: Call) -> Json:
    """GET /agents/sessions"""
    page = listing.page(call, _KIND, tag=call.query.get("agent_id"), where=check.metadata(call.query))
    return {**page, "data": [agent_events.public(call, session) for session in page["data"]]}


def sessions_delete(call: Call) -> Json:
    """DELETE /agents/sessions/{session_id}"""
    with call.state.transaction():
        session = session_of(call)
        id = session["id"]
        call.stop("agents.sessions", id)
        own = [subagent["id"] for subagent in call.state.all("agent_subagent", parent=id)]
        for kind in ("agent_turn", "agent_item"):
            for parent in (id, *own):
                call.state.remove_all(kind, parent)
        blobs = [artifact["id"] for artifact in call.state.all("agent_artifact", parent=id)]
        for kind in ("agent_event", "agent_subagent", "agent_trace", "agent_artifact"):
            call.state.remove_all(kind, id)
        machine = call.object("agent_environment", session["environment"].get("id"))
        if machine is not None and machine["session_id"] == id:
            agent_environments.free(call, session["environment"])
        call.state.remove(_KIND, id)
    for blob in blobs:
        call.state.remove_blob(blob)
    return {"id": id, "object": "agent.session.deleted", "deleted": True}


# what goes in, and what happens


def sessions_events_create(call: Call) -> Answer:
    """POST /agents/sessions/{session_id}/events"""
    given = call.body["events"]
    if not given:
        raise bad_request("Invalid 'events': it must not be empty.", "events", "empty_array")
    with call.state.transaction():
        session = session_of(call)
        if agent_environments.once(call) is None:
            for at, event in enumerate(given):
                param = f"events[{at}]"
                kind = generation.string_at(generation.object_at(event, param), "type", param)
                check.listed(kind, f"{param}.type", [_INPUT + name for name in _INPUTS])
                _take(call, session, kind[len(_INPUT) :], event, param)
            agent_environments.once(call, {})
    return Answer(iter(()), content_type="text/plain", headers=[("content-length", "0")])


def sessions_events_stream(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/events"""
    return agent_events.stream(call, session_of(call)["id"], call.query.get("include_obfuscation") is True)


def messages_of(given: object, param: str) -> List[List[Json]]:
    """The contents of the messages in an input: a text, or a list of messages."""
    if given is None:
        return []
    if isinstance(given, str):
        return [[{"type": "input_text", "text": given}]]
    if not is_array(given):
        raise check.wrong_type(param, given, "string", "array")
    fields = {"role": _STRING, "type": Kind("string"), "content": Kind("array", required=True)}
    out: List[List[Json]] = []
    for at, message in enumerate(given):
        place = f"{param}[{at}]"
        own = check.fields(message, place, fields)
        check.listed(own["role"], f"{place}.role", ("user",))
        check.listed(own.get("type", "message"), f"{place}.type", ("message",))
        out.append(agent_config.contents(own["content"], f"{place}.content"))
    return out


def _take(call: Call, session: Json, kind: str, event: Json, param: str) -> None:
    """Take one event that was sent into a session."""
    if kind == "cancel":
        check.fields(event, param, {"type": _STRING})
        agent_turns.cancel(call, session)
    elif kind == "message":
        own = check.fields(event, param, {"type": _STRING, "input": Kind("array", required=True)})
        messages = messages_of(own["input"], f"{param}.input")
        if not messages:
            raise bad_request(f"Invalid '{param}.input': it must not be empty.", f"{param}.input", "empty_array")
        if session["status"] == "requires_action":
            raise ApiError(
                409,
                "The session waits for the results in its 'required_actions'; send those, or cancel.",
                param=param,
                code="active_turn_not_steerable",
            )
        agent_turns.begin(call, session, messages)
    elif kind == "tool_result":
        own = check.fields(event, param, _RESULT)
        waiting = [each["call_id"] for each in session["required_actions"] if each["turn_id"] == own["turn_id"]]
        if own["call_id"] not in waiting:
            raise not_found(
                f"The turn '{own['turn_id']}' waits for no result of the call '{own['call_id']}'.", f"{param}.call_id"
            )
        if is_array(own.get("output")):
            own["output"] = agent_config.contents(own["output"], f"{param}.output")
        agent_turns.answered(call, session, own)
    else:  # the sandbox connects to no server and opens no page, so it never asks for an approval
        own = check.fields(event, param, _ANSWER)
        raise not_found(f"There is no approval request '{own['request_id']}'.", f"{param}.request_id")


# inside


def _agent(call: Call) -> Json:
    """The agent at work: one that is kept, one described on the spot, or the former changed by the latter."""
    body = call.body
    id, before, name = body.get("agent_id"), {}, None
    if id is not None:
        kept = call.object("agent", id)
        if kept is None:
            raise not_found(f"There is no agent '{id}'.", "agent_id")
        before, name = {**kept, "tools": agent_config.environment_tools(kept["tools"])}, kept["name"]
    elif "agent" not in body:
        raise bad_request("Give an 'agent_id', an 'agent', or both.", "agent_id", "missing_required_parameter")
    given = check.fields(body.get("agent", {}), "agent", {part: Kind() for part in agent_config.CHANGEABLE})
    made = agent_config.configure(call, given, before, "agent.", kept=False)
    return {"id": id or call.new.new("agent_"), "name": name, **made}


def _machine(call: Call, session_id: str) -> Optional[Json]:
    given = call.body["environment"]
    kind = generation.string_at(given, "type", "environment")
    check.listed(kind, "environment.type", ("none", "openai_hosted", "self_hosted"))
    if kind == "none":
        check.fields(given, "environment", {"type": _STRING})
        return None
    return agent_environments.make(call, given, "environment", session_id)


def _cache(body: Json) -> Json:
    given = body.get("prompt_cache_options")
    return {"ttl": "30m", **(check.fields(given, "prompt_cache_options", _CACHE) if given is not None else {})}


def _spend(body: Json, before: Optional[Json]) -> Optional[Json]:
    """The limit, counted in tokens here."""
    given: Any = body.get("spend_control")
    if given is None:
        return None
    own = check.fields(given, "spend_control", _SPEND)
    limit = check.integer(own, "limit", 1, None, "spend_control.limit")
    return {"limit": limit, "consumed": before["consumed"] if before is not None else 0}
