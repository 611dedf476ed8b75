# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeTranslationInputAudioBufferAppendEventParam"]


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]

    type: Required[Literal["session.input_audio_buffer.append"]]

    event_id: str
