# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseAudioTranscriptDeltaEvent"]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """More of the text of the speech."""

    delta: str

    sequence_number: int

    type: Literal["response.audio.transcript.delta"]
