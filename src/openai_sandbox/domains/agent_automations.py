"""Automations: agents that go to work at a time, once or again and again.

Neighbours: agent_schedule.py knows the times, agent_sessions.py does what is to be done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Tuple, Union

from .. import check, generation, listing
from ..errors import bad_request, not_found
from ..model.values import arr
from ..route import Kind
from ..wire import Json
from . import agent_config, agent_sessions, agent_settings, agent_vaults
from .agent_schedule import Schedule

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "advance_automations",
    "automations_create",
    "automations_delete",
    "automations_invocations_create",
    "automations_invocations_list",
    "automations_invocations_retrieve",
    "automations_list",
    "automations_pause",
    "automations_resume",
    "automations_retrieve",
    "automations_update",
]

_KIND, _RUN = "agent_automation", "agent_invocation"
_NAME = 256  # characters
_STRING, _LIST = Kind("string", required=True), Kind("array", "null")
_TIMES = {"periodic": ("expression", "timezone"), "once": ("run_at",)}
_NEW: Mapping[str, Kind] = {
    "type": _STRING,
    "environment": Kind("object", required=True),
    "input": Kind("array", required=True),
    "agent": Kind("object"),
    "agent_id": Kind("string"),
    "metadata": Kind("object", "null"),
    "vault_ids": _LIST,
}


def automations_create(call: Call) -> Json:
    """POST /agents/automations"""
    body = call.body
    kind: str = body["type"]
    for name in _TIMES[kind]:
        if name not in body:
            raise check.missing(name)
    _only(body, kind)
    with call.state.transaction():
        record: Json = {
            "id": call.new.new("auto_"),
            "object": "agent.automation",
            "type": kind,
            "created_at": call.stamp,
            "created_by": {"type": "developer"},
            "name": _name(body["name"]),
            "metadata": check.metadata(body),
            "pause_reason": None,
            "status": "active",
            **{name: body[name] for name in _TIMES[kind]},
        }
        record["target"], asked = _target(call, body["target"])
        following = _following(record, call.now)
        call.state.add(
            _KIND, record["id"], {"id": record["id"], "automation": record, "asked": asked}, tag=_tag(record)
        )
        _plan(call, record, following)
    return record


def automations_retrieve(call: Call) -> Json:
    """GET /agents/automations/{automation_id}"""
    found: Json = _stored(call)["automation"]
    return found


def automations_update(call: Call) -> Json:
    """POST /agents/automations/{automation_id}"""
    body = call.body
    with call.state.transaction():
        stored = _stored(call)
        record: Json = stored["automation"]
        _only(body, record["type"])
        if "name" in body:
            record["name"] = _name(body["name"])
        if "metadata" in body:
            record["metadata"] = check.metadata(body)
        if "target" in body:
            record["target"], stored["asked"] = _target(call, body["target"])
        changed = [name for name in _TIMES[record["type"]] if name in body]
        for name in changed:
            record[name] = body[name]
        if changed:
            if record["status"] == "completed":
                record["status"] = "active"
            _plan(call, record, _following(record, call.now))
        call.state.set(_KIND, record["id"], stored, tag=_tag(record))
    return record


def automations_list(call: Call) -> Json:
    """GET /agents/automations"""
    page = listing.page(call, _KIND, tag=call.query.get("session_id"))
    return {**page, "data": [stored["automation"] for stored in page["data"]]}


def automations_delete(call: Call) -> Json:
    """DELETE /agents/automations/{automation_id}"""
    with call.state.transaction():
        id = _stored(call)["id"]
        call.stop("agents.automations", id)
        call.state.remove_all(_RUN, id)
        call.state.remove(_KIND, id)
    return {"id": id, "object": "agent.automation.deleted", "deleted": True}


def automations_pause(call: Call) -> Json:
    """POST /agents/automations/{automation_id}/pause"""
    with call.state.transaction():
        stored = _stored(call)
        record: Json = stored["automation"]
        if record["status"] == "completed":
            raise bad_request("The automation has run already.", "automation_id", "invalid_value")
        record["status"] = "paused"
        call.stop("agents.automations", record["id"])
        call.state.set(_KIND, record["id"], stored)
    return record


def automations_resume(call: Call) -> Json:
    """POST /agents/automations/{automation_id}/resume"""
    with call.state.transaction():
        stored = _stored(call)
        record: Json = stored["automation"]
        if record["status"] == "completed":
            raise bad_request("The automation has run already.", "automation_id", "invalid_value")
        if record["status"] == "paused":
            record.update(status="active", pause_reason=None)
            # What was missed is not made up for, except for something that runs only once.
            at = max(record["run_at"], call.now) if record["type"] == "once" else _following(record, call.now)
            _plan(call, record, at)
            call.state.set(_KIND, record["id"], stored)
    return record


def automations_invocations_create(call: Call) -> Json:
    """POST /agents/automations/{automation_id}/invocations"""
    return _run(call, _stored(call), {"type": "manual"}, None)


def automations_invocations_retrieve(call: Call) -> Json:
    """GET /agents/automations/{automation_id}/invocations/{invocation_id}"""
    id = call.ids["invocation_id"]
    automation_id = _stored(call)["id"]
    found = call.object(_RUN, id, parent=automation_id)
    if found is None:
        raise not_found(f"There is no invocation '{id}' of the automation '{automation_id}'.", "invocation_id")
    return found


def automations_invocations_list(call: Call) -> Json:
    """GET /agents/automations/{automation_id}/invocations"""
    return listing.page(call, _RUN, parent=_stored(call)["id"])


def advance_automations(context: Context, id: str, step: int) -> Union[bool, float]:
    """What happens at a time that was planned."""
    stored = context.object(_KIND, id)
    if stored is None or stored["automation"]["status"] != "active":
        return False
    record = stored["automation"]
    _run(context, stored, {"type": "automation", "automation": {**record}}, context.stamp)
    if record["status"] != "active":  # the target is gone
        return False
    if record["type"] == "once":
        record["status"] = "completed"
        context.state.set(_KIND, id, stored)
        return False
    return _following(record, context.now) or False


# inside


def _run(context: Context, stored: Json, source: Json, scheduled: Optional[int]) -> Json:
    """Do what an automation is for; the run."""
    record, asked = stored["automation"], stored["asked"]
    run: Json = {
        "id": context.new.new("inv_"),
        "object": "agent.automation.invocation",
        "automation_id": record["id"],
        "created_at": context.stamp,
        "scheduled_at": scheduled,
        "source": source,
        "status": "completed",
        "session_id": None,
        "skip_reason": None,
        "error": None,
    }
    if asked["type"] == "new_session":
        body = {name: value for name, value in asked.items() if name != "type"}
        answer = context.perform("POST", "/v1/agents/sessions", body)
    else:
        run["session_id"] = asked["session_id"]
        message = {"role": "user", "content": [{"type": "input_text", "text": asked["instructions"]}]}
        event = {"type": "agent.session.input.message", "input": [message]}
        answer = context.perform("POST", f"/v1/agents/sessions/{asked['session_id']}/events", {"events": [event]})
    if answer.status == 409:
        run.update(status="skipped", skip_reason="pending_delivery")
    elif answer.status != 200:
        error = answer.json()["error"]
        run.update(status="failed", error={"code": error["code"] or "invalid_request", "message": error["message"]})
        if asked["type"] == "existing_session" and answer.status == 404:
            record.update(status="paused", pause_reason="target_session_failed")
            context.stop("agents.automations", record["id"])
            context.state.set(_KIND, record["id"], stored)
    elif asked["type"] == "new_session":
        run["session_id"] = answer.json()["id"]
    context.state.add(_RUN, run["id"], run, parent=record["id"])
    return run


def _stored(call: Call) -> Json:
    id = call.ids["automation_id"]
    stored = call.object(_KIND, id)
    if stored is None:
        raise not_found(f"There is no automation '{id}'.", "automation_id")
    return stored


def _plan(context: Context, record: Json, at: Optional[float]) -> None:
    """Let an automation that is active run at a time."""
    context.stop("agents.automations", record["id"])
    if record["status"] == "active" and at is not None:
        context.start("agents.automations", record["id"], at)


def _following(record: Json, now: float) -> Optional[float]:
    """The next time of an automation. Raises `ApiError` 400 if its times are none."""
    if record["type"] == "once":
        at: int = record["run_at"]
        if at <= now:
            raise bad_request("Invalid 'run_at': it must be in the future.", "run_at", "invalid_value")
        if at > 2**40:
            raise bad_request("Invalid 'run_at': seconds since 1970 are needed.", "run_at", "invalid_value")
        return float(at)
    for name in ("timezone", "expression"):
        try:
            schedule = Schedule("* * * * *" if name == "timezone" else record["expression"], record["timezone"])
        except ValueError as error:
            raise bad_request(f"Invalid '{name}': {error}.", name, "invalid_value") from None
    return schedule.after(now)


def _only(body: Json, kind: str) -> None:
    """Refuse the times of the other kind of automation."""
    for other, names in _TIMES.items():
        for name in names:
            if other != kind and name in body:
                raise bad_request(f"'{name}' is for automations of the type '{other}'.", name, "unknown_parameter")


def _name(name: str) -> str:
    if not 1 <= len(name) <= _NAME:
        raise bad_request(f"Invalid 'name': 1 to {_NAME} characters are needed.", "name", "invalid_value")
    return name


def _tag(record: Json) -> str:
    """The session that an automation is for."""
    return str(record["target"].get("session_id", ""))


def _target(call: Call, given: Json) -> Tuple[Json, Json]:
    """What an automation does: as it is shown, and as it is asked for each time."""
    kind = generation.string_at(given, "type", "target")
    check.listed(kind, "target.type", ("new_session", "existing_session"))
    if kind == "existing_session":
        own = check.fields(given, "target", {"type": _STRING, "session_id": _STRING, "instructions": _STRING})
        if call.object("agent_session", own["session_id"]) is None:
            raise not_found(f"There is no session '{own['session_id']}'.", "target.session_id")
        return own, own
    own = check.fields(given, "target", _NEW)
    vault_ids = check.texts(own.get("vault_ids"), "target.vault_ids")
    for at, id in enumerate(vault_ids):
        agent_vaults.require(call, id, f"target.vault_ids[{at}]")
    messages = agent_sessions.messages_of(own["input"], "target.input")
    shown: Dict[str, Any] = {
        "type": kind,
        "agent_id": own.get("agent_id"),
        "agent": _agent(call, own),
        "environment": _environment(call, own["environment"]),
        "input": [{"type": "message", "role": "user", "content": content} for content in messages],
        "metadata": check.metadata(own),
        "vault_ids": vault_ids,
    }
    return shown, own


def _agent(call: Call, own: Json) -> Optional[Json]:
    id, before = own.get("agent_id"), {}
    if id is not None:
        kept = call.object("agent", id)
        if kept is None:
            raise not_found(f"There is no agent '{id}'.", "target.agent_id")
        before = {**kept, "tools": agent_config.environment_tools(kept["tools"])}
    elif "agent" not in own:
        raise check.missing("target.agent_id")
    if "agent" not in own:
        return None
    given = check.fields(own["agent"], "target.agent", {part: Kind() for part in agent_config.CHANGEABLE})
    return agent_config.configure(call, given, before, "target.agent.", kept=False)


def _environment(call: Call, given: Json) -> Json:
    """The machine as it is shown in a target, which names only what was set."""
    param = "target.environment"
    kind = generation.string_at(given, "type", param)
    check.listed(kind, f"{param}.type", ("none", "openai_hosted", "self_hosted"))
    if kind == "none":
        return check.fields(given, param, {"type": _STRING})
    if kind == "self_hosted":
        own = check.fields(
            given, param, {"type": _STRING, "workspace_directory": _STRING, "capability_directories": _LIST}
        )
        return {**own, "capability_directories": check.texts(own.get("capability_directories"), param)}
    names = ("environment_id", "environment_template_id")
    sizes = Kind("string", "null", values=("small", "medium", "large"))
    fields = {**agent_settings.HOSTED, **{name: Kind("string", "null") for name in names}, "container_size": sizes}
    own = check.fields(given, param, {"type": _STRING, **fields})
    for name, stored in zip(names, ("agent_environment", "agent_template")):
        if name in own and call.object(stored, own[name]) is None:
            raise not_found(f"There is no '{own[name]}'.", f"{param}.{name}")
    made = agent_settings.settings(call, own, {}, f"{param}.")
    shown = {name: value for name, value in own.items() if name not in agent_settings.HOSTED}
    shown.update({name: made[name] for name in agent_settings.HOSTED if name in own and name in made})
    if "files" in shown:
        shown["files"] = [agent_settings.file_shown(file) for file in arr(shown["files"])]
    return shown
