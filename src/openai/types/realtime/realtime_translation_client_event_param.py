# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.realtime.realtime_translation_input_audio_buffer_append_event_param import RealtimeTranslationInputAudioBufferAppendEventParam
from openai.types.realtime.realtime_translation_session_close_event_param import RealtimeTranslationSessionCloseEventParam
from openai.types.realtime.realtime_translation_session_update_event_param import RealtimeTranslationSessionUpdateEventParam

__all__ = ["RealtimeTranslationClientEventParam"]


RealtimeTranslationClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]
"""An event that you send."""
