# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseReasoningItem", "Summary", "Agent", "Content"]


class Summary(BaseModel):
    text: str

    type: Literal["summary_text"]


class Agent(BaseModel):
    agent_name: str


class Content(BaseModel):
    text: str

    type: Literal["reasoning_text"]


class BetaResponseReasoningItem(BaseModel):
    """What the model thought; send it back as input when you keep the conversation yourself."""

    id: str

    summary: List[Summary]
    """A summary of the thoughts, if `reasoning.summary` asked for one."""

    type: Literal["reasoning"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    content: Optional[List[Content]] = None
    """The thoughts themselves, where the model shows them."""

    encrypted_content: Optional[str] = None
    """The thoughts in a form only the API reads, for later requests. When streaming, take it from
    `response.output_item.done`.
    """

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
