# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTranslationInputTranscriptDeltaEvent"]


class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel):
    """More text of the speech as it was spoken; only if `audio.input.transcription` is set."""

    delta: str
    """Text to append as it is, without a space."""

    event_id: str

    type: Literal["session.input_transcript.delta"]

    elapsed_ms: Optional[int] = None
    """Milliseconds of speech, to line events up by; several may have the same."""
