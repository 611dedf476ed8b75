"""What a session of an agent leaves behind: turns, items, artifacts, subagents, traces.

Neighbours: agent_sessions.py, agent_turns.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import listing
from ..errors import not_found
from ..wire import Answer, Json, file_blocks

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "session_of",
    "sessions_artifacts_content",
    "sessions_artifacts_delete",
    "sessions_artifacts_list",
    "sessions_artifacts_retrieve",
    "sessions_items_list",
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
]


def session_of(call: Call) -> Json:
    """The session that the path names. Raises `ApiError` 404."""
    id = call.ids["session_id"]
    session = call.object("agent_session", id)
    if session is None:
        raise not_found(f"There is no session '{id}'.", "session_id")
    return session


def sessions_items_list(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/items"""
    return listing.page(call, "agent_item", parent=session_of(call)["id"])


def sessions_turns_list(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/turns"""
    return listing.page(call, "agent_turn", parent=session_of(call)["id"])


def sessions_turns_retrieve(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/turns/{turn_id}"""
    call.look("agents.sessions", call.ids["session_id"])
    return _below(call, "agent_turn", "turn_id", session_of(call)["id"])


def sessions_turns_items_list(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/turns/{turn_id}/items"""
    parent = session_of(call)["id"]
    return listing.page(call, "agent_item", parent=parent, tag=_below(call, "agent_turn", "turn_id", parent)["id"])


def sessions_traces_list(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/traces"""
    return listing.page(call, "agent_trace", parent=session_of(call)["id"])


def sessions_artifacts_list(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/artifacts"""
    return listing.page(call, "agent_artifact", parent=session_of(call)["id"], tag=call.query.get("environment_id"))


def sessions_artifacts_retrieve(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/artifacts/{artifact_id}"""
    return _below(call, "agent_artifact", "artifact_id", session_of(call)["id"])


def sessions_artifacts_content(call: Call) -> Answer:
    """GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content"""
    artifact = sessions_artifacts_retrieve(call)
    headers = [("content-length", str(artifact["size_bytes"]))]
    content = call.state.open_blob(artifact["id"])
    return Answer(file_blocks(content), content_type="application/octet-stream", headers=headers)


def sessions_artifacts_delete(call: Call) -> Json:
    """DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}"""
    id = sessions_artifacts_retrieve(call)["id"]
    call.state.remove("agent_artifact", id)
    call.state.remove_blob(id)
    return {"id": id, "object": "agent.session.artifact.deleted", "deleted": True}


def sessions_subagents_list(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/subagents"""
    return listing.page(call, "agent_subagent", parent=session_of(call)["id"])


def sessions_subagents_retrieve(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}"""
    return _below(call, "agent_subagent", "subagent_id", session_of(call)["id"])


def sessions_subagents_items_list(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}/items"""
    return listing.page(call, "agent_item", parent=sessions_subagents_retrieve(call)["id"])


def sessions_subagents_turns_list(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns"""
    return listing.page(call, "agent_turn", parent=sessions_subagents_retrieve(call)["id"])


def sessions_subagents_turns_retrieve(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}"""
    return _below(call, "agent_turn", "turn_id", sessions_subagents_retrieve(call)["id"])


def sessions_subagents_turns_items_list(call: Call) -> Json:
    """GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items"""
    turn = sessions_subagents_turns_retrieve(call)
    return listing.page(call, "agent_item", parent=turn["subagent_id"], tag=turn["id"])


def _below(call: Call, kind: str, name: str, parent: str) -> Json:
    id = call.ids[name]
    found = call.object(kind, id, parent=parent)
    if found is None:
        raise not_found(f"There is no {name[:-3]} '{id}' in '{parent}'.", name)
    return found
