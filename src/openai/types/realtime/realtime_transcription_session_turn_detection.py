# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["RealtimeTranscriptionSessionTurnDetection"]


class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    """How the end of the user's turn is noticed."""

    prefix_padding_ms: Optional[int] = None
    """Milliseconds of audio taken along from before the speech. The API's default is 300."""

    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn. The API's default is 500."""

    threshold: Optional[float] = None
    """How loud speech has to be, from 0 to 1. The API's default is 0.5."""

    type: Optional[str] = None
