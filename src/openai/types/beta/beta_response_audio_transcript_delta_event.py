# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseAudioTranscriptDeltaEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseAudioTranscriptDeltaEvent(BaseModel):
    """More of the text of the speech."""

    delta: str

    sequence_number: int

    type: Literal["response.audio.transcript.delta"]

    agent: Optional[Agent] = None
