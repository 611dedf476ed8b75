# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseAudioDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseAudioDoneEvent(BaseModel):
    """The speech is complete."""

    sequence_number: int

    type: Literal["response.audio.done"]

    agent: Optional[Agent] = None
