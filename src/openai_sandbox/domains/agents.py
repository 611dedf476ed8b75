"""Agents (beta): models with instructions and tools, kept to be run in sessions.

The calls below agents are in the neighbours: agent_sessions.py and agent_records.py, agent_environments.py and
agent_templates.py, agent_automations.py, agent_vaults.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from .. import check, listing
from ..errors import bad_request, not_found
from ..wire import Json
from . import agent_config
from .agent_automations import (
    advance_automations,
    automations_create,
    automations_delete,
    automations_invocations_create,
    automations_invocations_list,
    automations_invocations_retrieve,
    automations_list,
    automations_pause,
    automations_resume,
    automations_retrieve,
    automations_update,
)
from .agent_environments import (
    advance_environments,
    environments_create,
    environments_files_create,
    environments_files_list,
    environments_list,
    environments_retrieve,
)
from .agent_records import (
    sessions_artifacts_content,
    sessions_artifacts_delete,
    sessions_artifacts_list,
    sessions_artifacts_retrieve,
    sessions_items_list,
    sessions_subagents_items_list,
    sessions_subagents_list,
    sessions_subagents_retrieve,
    sessions_subagents_turns_items_list,
    sessions_subagents_turns_list,
    sessions_subagents_turns_retrieve,
    sessions_traces_list,
    sessions_turns_items_list,
    sessions_turns_list,
    sessions_turns_retrieve,
)
from .agent_sessions import (
    sessions_create,
    sessions_delete,
    sessions_events_create,
    sessions_events_stream,
    sessions_list,
    sessions_retrieve,
    sessions_update,
)
from .agent_templates import (
    environments_templates_create,
    environments_templates_delete,
    environments_templates_list,
    environments_templates_retrieve,
    environments_templates_update,
)
from .agent_turns import (
    advance_sessions,
)
from .agent_vaults import (
    vaults_create,
    vaults_credentials_create,
    vaults_credentials_delete,
    vaults_credentials_list,
    vaults_credentials_retrieve,
    vaults_credentials_update,
    vaults_delete,
    vaults_list,
    vaults_retrieve,
    vaults_update,
)

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "advance_automations",
    "advance_environments",
    "advance_sessions",
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
    "create",
    "delete",
    "environments_create",
    "environments_files_create",
    "environments_files_list",
    "environments_list",
    "environments_retrieve",
    "environments_templates_create",
    "environments_templates_delete",
    "environments_templates_list",
    "environments_templates_retrieve",
    "environments_templates_update",
    "list",
    "retrieve",
    "sessions_artifacts_content",
    "sessions_artifacts_delete",
    "sessions_artifacts_list",
    "sessions_artifacts_retrieve",
    "sessions_create",
    "sessions_delete",
    "sessions_events_create",
    "sessions_events_stream",
    "sessions_items_list",
    "sessions_list",
    "sessions_retrieve",
    "sessions_subagents_items_list",
    "sessions_subagents_list",
    "sessions_subagents_retrieve",
    "sessions_subagents_turns_items_list",
    "sessions_subagents_turns_list",
    "sessions_subagents_turns_retrieve",
    "sessions_traces_list",
    "sessions_turns_items_list",
    "sessions_turns_list",
    "sessions_turns_retrieve",
    "sessions_update",
    "update",
    "vaults_create",
    "vaults_credentials_create",
    "vaults_credentials_delete",
    "vaults_credentials_list",
    "vaults_credentials_retrieve",
    "vaults_credentials_update",
    "vaults_delete",
    "vaults_list",
    "vaults_retrieve",
    "vaults_update",
]

_NAME = 256  # characters


def create(call: Call) -> Json:
    """POST /agents"""
    agent: Json = {
        "id": call.new.new("agent_"),
        "object": "agent",
        "created_at": call.stamp,
        "updated_at": call.stamp,
        "name": _name(call.body.get("name")),
        "metadata": check.metadata(call.body),
        **agent_config.configure(call, call.body, {}),
    }
    call.state.add("agent", agent["id"], agent)
    return agent


def retrieve(call: Call) -> Json:
    """GET /agents/{agent_id}"""
    return _stored(call)


def update(call: Call) -> Json:
    """POST /agents/{agent_id}"""
    body = call.body
    with call.state.transaction():
        agent = _stored(call)
        agent.update(agent_config.configure(call, body, agent))
        if "name" in body:
            agent["name"] = _name(body["name"])
        if "metadata" in body:
            agent["metadata"] = check.metadata(body)
        agent["updated_at"] = call.stamp
        call.state.set("agent", agent["id"], agent)
    return agent


def list(call: Call) -> Json:
    """GET /agents"""
    return listing.page(call, "agent")


def delete(call: Call) -> Json:
    """DELETE /agents/{agent_id}: sessions that are under way keep what they have of it."""
    id = _stored(call)["id"]
    call.state.remove("agent", id)
    return {"id": id, "object": "agent.deleted", "deleted": True}


def _stored(call: Call) -> Json:
    id = call.ids["agent_id"]
    agent = call.object("agent", id)
    if agent is None:
        raise not_found(f"There is no agent '{id}'.", "agent_id")
    return agent


def _name(name: Optional[str]) -> Optional[str]:
    if name is not None and not 1 <= len(name) <= _NAME:
        raise bad_request(f"Invalid 'name': 1 to {_NAME} characters are needed.", "name", "invalid_value")
    return name
