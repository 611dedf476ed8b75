# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["BetaResponseInputMessageItem", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseInputMessageItem(BaseModel):
    """A message that a response was given."""

    id: str

    content: "BetaResponseInputMessageContentList"

    role: Literal["user", "system", "developer"]

    type: Literal["message"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseInputMessageContentList": "openai.types.beta.beta_response_input_message_content_list"},
    )
