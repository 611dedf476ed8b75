# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseAudioTranscriptDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseAudioTranscriptDoneEvent(BaseModel):
    """The text of the speech is complete."""

    sequence_number: int

    type: Literal["response.audio.transcript.done"]

    agent: Optional[Agent] = None
