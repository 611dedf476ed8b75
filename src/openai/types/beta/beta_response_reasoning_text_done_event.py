# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseReasoningTextDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseReasoningTextDoneEvent(BaseModel):
    """The thoughts of a part are complete."""

    content_index: int

    item_id: str

    output_index: int

    sequence_number: int

    text: str

    type: Literal["response.reasoning_text.done"]

    agent: Optional[Agent] = None
