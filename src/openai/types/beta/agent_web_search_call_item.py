# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_output_item_status import AgentOutputItemStatus
    from openai.types.beta.web_search_action import WebSearchAction

__all__ = ["AgentWebSearchCallItem"]


class AgentWebSearchCallItem(BaseModel):
    """A search on the web."""

    id: str

    action: Optional["WebSearchAction"] = None

    status: "AgentOutputItemStatus"

    turn_id: str

    type: Literal["web_search_call"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentOutputItemStatus": "openai.types.beta.agent_output_item_status",
            "WebSearchAction": "openai.types.beta.web_search_action",
        },
    )
