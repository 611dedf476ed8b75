# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.realtime.realtime_error_event import RealtimeErrorEvent
    from openai.types.realtime.realtime_translation_input_transcript_delta_event import RealtimeTranslationInputTranscriptDeltaEvent
    from openai.types.realtime.realtime_translation_output_audio_delta_event import RealtimeTranslationOutputAudioDeltaEvent
    from openai.types.realtime.realtime_translation_output_transcript_delta_event import RealtimeTranslationOutputTranscriptDeltaEvent
    from openai.types.realtime.realtime_translation_session_closed_event import RealtimeTranslationSessionClosedEvent
    from openai.types.realtime.realtime_translation_session_created_event import RealtimeTranslationSessionCreatedEvent
    from openai.types.realtime.realtime_translation_session_updated_event import RealtimeTranslationSessionUpdatedEvent

__all__ = ["RealtimeTranslationServerEvent"]


if TYPE_CHECKING:
    RealtimeTranslationServerEvent: TypeAlias = Annotated[
        Union[
            RealtimeErrorEvent,
            RealtimeTranslationSessionCreatedEvent,
            RealtimeTranslationSessionUpdatedEvent,
            RealtimeTranslationSessionClosedEvent,
            RealtimeTranslationInputTranscriptDeltaEvent,
            RealtimeTranslationOutputTranscriptDeltaEvent,
            RealtimeTranslationOutputAudioDeltaEvent,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An event that the server sends."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeErrorEvent": "openai.types.realtime.realtime_error_event",
            "RealtimeTranslationInputTranscriptDeltaEvent": "openai.types.realtime.realtime_translation_input_transcript_delta_event",
            "RealtimeTranslationOutputAudioDeltaEvent": "openai.types.realtime.realtime_translation_output_audio_delta_event",
            "RealtimeTranslationOutputTranscriptDeltaEvent": "openai.types.realtime.realtime_translation_output_transcript_delta_event",
            "RealtimeTranslationSessionClosedEvent": "openai.types.realtime.realtime_translation_session_closed_event",
            "RealtimeTranslationSessionCreatedEvent": "openai.types.realtime.realtime_translation_session_created_event",
            "RealtimeTranslationSessionUpdatedEvent": "openai.types.realtime.realtime_translation_session_updated_event",
        },
        {
            "RealtimeTranslationServerEvent": lazy.tagged(
                "type",
                {
                    "error": "RealtimeErrorEvent",
                    "session.created": "RealtimeTranslationSessionCreatedEvent",
                    "session.updated": "RealtimeTranslationSessionUpdatedEvent",
                    "session.closed": "RealtimeTranslationSessionClosedEvent",
                    "session.input_transcript.delta": "RealtimeTranslationInputTranscriptDeltaEvent",
                    "session.output_transcript.delta": "RealtimeTranslationOutputTranscriptDeltaEvent",
                    "session.output_audio.delta": "RealtimeTranslationOutputAudioDeltaEvent",
                },
            ),
        },
    )
