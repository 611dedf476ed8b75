# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTranslationOutputAudioDeltaEvent"]


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    """More translated speech, of any length."""

    delta: str
    """Audio, base64-encoded."""

    event_id: str

    type: Literal["session.output_audio.delta"]

    channels: Optional[int] = None
    """The API's default is 1."""

    elapsed_ms: Optional[int] = None
    """Milliseconds of speech, to line events up by; several may have the same."""

    format: Optional[Literal["pcm16"]] = None

    sample_rate: Optional[int] = None
    """Samples a second. The API's default is 24000."""
