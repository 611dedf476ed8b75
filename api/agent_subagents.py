"""Subagents: agents that the agent of a session starts (beta)."""

from typing import Literal

from . import agent_subagent_turns
from .agent_sessions import AgentSessionItem, Subagent, SubagentListParams, Turn
from .vocabulary import Params, Resource, get

package = "openai.types.beta.agents.sessions.subagents"


class ItemListParams(Params):
    session_id: str
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class TurnListParams(Params):
    session_id: str
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class Items(Resource, module="beta.agents.sessions.subagents.items", beta="agents=v1"):
    """The items of a subagent."""

    @get("/agents/sessions/{session_id}/subagents/{subagent_id}/items")
    def list(self, subagent_id: str, session_id: str, params: ItemListParams) -> CursorPage[AgentSessionItem]:
        """List the items of a subagent, those of all its turns."""


class Turns(Resource, module="beta.agents.sessions.subagents.turns.turns", beta="agents=v1"):
    """The turns of a subagent."""

    items: agent_subagent_turns.Items

    @get("/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}")
    def retrieve(self, turn_id: str, session_id: str, subagent_id: str) -> Turn:
        """Look up a turn of a subagent."""

    @get("/agents/sessions/{session_id}/subagents/{subagent_id}/turns")
    def list(self, subagent_id: str, session_id: str, params: TurnListParams) -> CursorPage[Turn]:
        """List the turns of a subagent."""


class Subagents(Resource, module="beta.agents.sessions.subagents.subagents", beta="agents=v1"):
    """The agents that the agent of a session started."""

    items: Items
    turns: Turns

    @get("/agents/sessions/{session_id}/subagents/{subagent_id}")
    def retrieve(self, subagent_id: str, session_id: str) -> Subagent:
        """Look up a subagent."""

    @get("/agents/sessions/{session_id}/subagents")
    def list(self, session_id: str, params: SubagentListParams) -> CursorPage[Subagent]:
        """List the subagents of a session."""
