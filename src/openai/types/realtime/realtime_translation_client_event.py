# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.realtime.realtime_translation_input_audio_buffer_append_event import RealtimeTranslationInputAudioBufferAppendEvent
    from openai.types.realtime.realtime_translation_session_close_event import RealtimeTranslationSessionCloseEvent
    from openai.types.realtime.realtime_translation_session_update_event import RealtimeTranslationSessionUpdateEvent

__all__ = ["RealtimeTranslationClientEvent"]


if TYPE_CHECKING:
    RealtimeTranslationClientEvent: TypeAlias = Annotated[
        Union[
            RealtimeTranslationSessionUpdateEvent,
            RealtimeTranslationInputAudioBufferAppendEvent,
            RealtimeTranslationSessionCloseEvent,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An event that you send."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeTranslationInputAudioBufferAppendEvent": "openai.types.realtime.realtime_translation_input_audio_buffer_append_event",
            "RealtimeTranslationSessionCloseEvent": "openai.types.realtime.realtime_translation_session_close_event",
            "RealtimeTranslationSessionUpdateEvent": "openai.types.realtime.realtime_translation_session_update_event",
        },
        {
            "RealtimeTranslationClientEvent": lazy.tagged(
                "type",
                {
                    "session.update": "RealtimeTranslationSessionUpdateEvent",
                    "session.input_audio_buffer.append": "RealtimeTranslationInputAudioBufferAppendEvent",
                    "session.close": "RealtimeTranslationSessionCloseEvent",
                },
            ),
        },
    )
