# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseErrorEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseErrorEvent(BaseModel):
    """Something went wrong."""

    code: Optional[str] = None

    message: str

    param: Optional[str] = None

    sequence_number: int

    type: Literal["error"]

    agent: Optional[Agent] = None
