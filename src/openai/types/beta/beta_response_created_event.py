# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response import BetaResponse

__all__ = ["BetaResponseCreatedEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCreatedEvent(BaseModel):
    """The first event: the response exists."""

    response: "BetaResponse"

    sequence_number: int

    type: Literal["response.created"]

    agent: Optional[Agent] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaResponse": "openai.types.beta.beta_response"})
