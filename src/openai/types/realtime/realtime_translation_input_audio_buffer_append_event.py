# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTranslationInputAudioBufferAppendEvent"]


class RealtimeTranslationInputAudioBufferAppendEvent(BaseModel):
    audio: str

    type: Literal["session.input_audio_buffer.append"]

    event_id: Optional[str] = None
