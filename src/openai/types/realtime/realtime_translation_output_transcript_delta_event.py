# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTranslationOutputTranscriptDeltaEvent"]


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    """More text of the translation."""

    delta: str
    """Text to append as it is, without a space."""

    event_id: str

    type: Literal["session.output_transcript.delta"]

    elapsed_ms: Optional[int] = None
    """Milliseconds of speech, to line events up by; several may have the same."""
