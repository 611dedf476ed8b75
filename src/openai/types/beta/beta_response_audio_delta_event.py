# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseAudioDeltaEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseAudioDeltaEvent(BaseModel):
    """More speech."""

    delta: str
    """Audio, base64-encoded."""

    sequence_number: int

    type: Literal["response.audio.delta"]

    agent: Optional[Agent] = None
