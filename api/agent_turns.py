"""The items of a turn of an agent (beta)."""

from typing import Literal

from .agent_sessions import AgentSessionItem
from .vocabulary import Params, Resource, get

package = "openai.types.beta.agents.sessions.turns"


class ItemListParams(Params):
    session_id: str
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class Items(Resource, module="beta.agents.sessions.turns.items", beta="agents=v1"):
    """The items of a turn."""

    @get("/agents/sessions/{session_id}/turns/{turn_id}/items")
    def list(self, turn_id: str, session_id: str, params: ItemListParams) -> ConversationCursorPage[AgentSessionItem]:
        """List the items of a turn of a session."""
