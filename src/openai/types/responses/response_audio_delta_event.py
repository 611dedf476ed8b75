# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseAudioDeltaEvent"]


class ResponseAudioDeltaEvent(BaseModel):
    """More speech."""

    delta: str
    """Audio, base64-encoded."""

    sequence_number: int

    type: Literal["response.audio.delta"]
