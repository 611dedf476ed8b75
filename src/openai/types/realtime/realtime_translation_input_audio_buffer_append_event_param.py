# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeTranslationInputAudioBufferAppendEventParam"]


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Send speech to translate."""

    audio: Required[str]
    """Base64-encoded PCM of 16 bits, little-endian, 24000 samples a second, one channel."""

    type: Required[Literal["session.input_audio_buffer.append"]]

    event_id: str
