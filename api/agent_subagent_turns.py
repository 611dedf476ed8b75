"""The items of a turn of a subagent (beta)."""

from typing import Literal

from .agent_sessions import AgentSessionItem
from .vocabulary import Params, Resource, get

package = "openai.types.beta.agents.sessions.subagents.turns"


class ItemListParams(Params):
    session_id: str
    subagent_id: str
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class Items(Resource, module="beta.agents.sessions.subagents.turns.items", beta="agents=v1"):
    """The items of a turn of a subagent."""

    @get("/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items")
    def list(
        self, turn_id: str, session_id: str, subagent_id: str, params: ItemListParams
    ) -> CursorPage[AgentSessionItem]:
        """List the items of a turn of a subagent."""
