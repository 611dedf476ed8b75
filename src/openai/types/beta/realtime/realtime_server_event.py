# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_created_event import ConversationCreatedEvent
    from openai.types.beta.realtime.conversation_item import ConversationItem
    from openai.types.beta.realtime.conversation_item_created_event import ConversationItemCreatedEvent
    from openai.types.beta.realtime.conversation_item_deleted_event import ConversationItemDeletedEvent
    from openai.types.beta.realtime.conversation_item_input_audio_transcription_completed_event import ConversationItemInputAudioTranscriptionCompletedEvent
    from openai.types.beta.realtime.conversation_item_input_audio_transcription_delta_event import ConversationItemInputAudioTranscriptionDeltaEvent
    from openai.types.beta.realtime.conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent
    from openai.types.beta.realtime.conversation_item_truncated_event import ConversationItemTruncatedEvent
    from openai.types.beta.realtime.error_event import ErrorEvent
    from openai.types.beta.realtime.input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
    from openai.types.beta.realtime.input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
    from openai.types.beta.realtime.input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
    from openai.types.beta.realtime.input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
    from openai.types.beta.realtime.rate_limits_updated_event import RateLimitsUpdatedEvent
    from openai.types.beta.realtime.response_audio_delta_event import ResponseAudioDeltaEvent
    from openai.types.beta.realtime.response_audio_done_event import ResponseAudioDoneEvent
    from openai.types.beta.realtime.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from openai.types.beta.realtime.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from openai.types.beta.realtime.response_content_part_added_event import ResponseContentPartAddedEvent
    from openai.types.beta.realtime.response_content_part_done_event import ResponseContentPartDoneEvent
    from openai.types.beta.realtime.response_created_event import ResponseCreatedEvent
    from openai.types.beta.realtime.response_done_event import ResponseDoneEvent
    from openai.types.beta.realtime.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
    from openai.types.beta.realtime.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from openai.types.beta.realtime.response_output_item_added_event import ResponseOutputItemAddedEvent
    from openai.types.beta.realtime.response_output_item_done_event import ResponseOutputItemDoneEvent
    from openai.types.beta.realtime.response_text_delta_event import ResponseTextDeltaEvent
    from openai.types.beta.realtime.response_text_done_event import ResponseTextDoneEvent
    from openai.types.beta.realtime.session_created_event import SessionCreatedEvent
    from openai.types.beta.realtime.session_updated_event import SessionUpdatedEvent
    from openai.types.beta.realtime.transcription_session_updated_event import TranscriptionSessionUpdatedEvent

__all__ = [
    "RealtimeServerEvent",
    "ConversationItemRetrieved",
    "OutputAudioBufferStarted",
    "OutputAudioBufferStopped",
    "OutputAudioBufferCleared",
]


class ConversationItemRetrieved(BaseModel):
    """The item that you asked for."""

    event_id: str

    item: "ConversationItem"

    type: Literal["conversation.item.retrieved"]


class OutputAudioBufferStarted(BaseModel):
    """The server began to play speech; over WebRTC and SIP only."""

    event_id: str

    response_id: str

    type: Literal["output_audio_buffer.started"]


class OutputAudioBufferStopped(BaseModel):
    """All speech has been played; over WebRTC and SIP only."""

    event_id: str

    response_id: str

    type: Literal["output_audio_buffer.stopped"]


class OutputAudioBufferCleared(BaseModel):
    """Speech was cut off; over WebRTC and SIP only."""

    event_id: str

    response_id: str

    type: Literal["output_audio_buffer.cleared"]


if TYPE_CHECKING:
    RealtimeServerEvent: TypeAlias = Annotated[
        Union[
            ConversationCreatedEvent,
            ConversationItemCreatedEvent,
            ConversationItemDeletedEvent,
            ConversationItemInputAudioTranscriptionCompletedEvent,
            ConversationItemInputAudioTranscriptionDeltaEvent,
            ConversationItemInputAudioTranscriptionFailedEvent,
            ConversationItemRetrieved,
            ConversationItemTruncatedEvent,
            ErrorEvent,
            InputAudioBufferClearedEvent,
            InputAudioBufferCommittedEvent,
            InputAudioBufferSpeechStartedEvent,
            InputAudioBufferSpeechStoppedEvent,
            RateLimitsUpdatedEvent,
            ResponseAudioDeltaEvent,
            ResponseAudioDoneEvent,
            ResponseAudioTranscriptDeltaEvent,
            ResponseAudioTranscriptDoneEvent,
            ResponseContentPartAddedEvent,
            ResponseContentPartDoneEvent,
            ResponseCreatedEvent,
            ResponseDoneEvent,
            ResponseFunctionCallArgumentsDeltaEvent,
            ResponseFunctionCallArgumentsDoneEvent,
            ResponseOutputItemAddedEvent,
            ResponseOutputItemDoneEvent,
            ResponseTextDeltaEvent,
            ResponseTextDoneEvent,
            SessionCreatedEvent,
            SessionUpdatedEvent,
            TranscriptionSessionUpdatedEvent,
            OutputAudioBufferStarted,
            OutputAudioBufferStopped,
            OutputAudioBufferCleared,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An event that the server sends."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ConversationCreatedEvent": "openai.types.beta.realtime.conversation_created_event",
            "ConversationItem": "openai.types.beta.realtime.conversation_item",
            "ConversationItemCreatedEvent": "openai.types.beta.realtime.conversation_item_created_event",
            "ConversationItemDeletedEvent": "openai.types.beta.realtime.conversation_item_deleted_event",
            "ConversationItemInputAudioTranscriptionCompletedEvent": "openai.types.beta.realtime.conversation_item_input_audio_transcription_completed_event",
            "ConversationItemInputAudioTranscriptionDeltaEvent": "openai.types.beta.realtime.conversation_item_input_audio_transcription_delta_event",
            "ConversationItemInputAudioTranscriptionFailedEvent": "openai.types.beta.realtime.conversation_item_input_audio_transcription_failed_event",
            "ConversationItemTruncatedEvent": "openai.types.beta.realtime.conversation_item_truncated_event",
            "ErrorEvent": "openai.types.beta.realtime.error_event",
            "InputAudioBufferClearedEvent": "openai.types.beta.realtime.input_audio_buffer_cleared_event",
            "InputAudioBufferCommittedEvent": "openai.types.beta.realtime.input_audio_buffer_committed_event",
            "InputAudioBufferSpeechStartedEvent": "openai.types.beta.realtime.input_audio_buffer_speech_started_event",
            "InputAudioBufferSpeechStoppedEvent": "openai.types.beta.realtime.input_audio_buffer_speech_stopped_event",
            "RateLimitsUpdatedEvent": "openai.types.beta.realtime.rate_limits_updated_event",
            "ResponseAudioDeltaEvent": "openai.types.beta.realtime.response_audio_delta_event",
            "ResponseAudioDoneEvent": "openai.types.beta.realtime.response_audio_done_event",
            "ResponseAudioTranscriptDeltaEvent": "openai.types.beta.realtime.response_audio_transcript_delta_event",
            "ResponseAudioTranscriptDoneEvent": "openai.types.beta.realtime.response_audio_transcript_done_event",
            "ResponseContentPartAddedEvent": "openai.types.beta.realtime.response_content_part_added_event",
            "ResponseContentPartDoneEvent": "openai.types.beta.realtime.response_content_part_done_event",
            "ResponseCreatedEvent": "openai.types.beta.realtime.response_created_event",
            "ResponseDoneEvent": "openai.types.beta.realtime.response_done_event",
            "ResponseFunctionCallArgumentsDeltaEvent": "openai.types.beta.realtime.response_function_call_arguments_delta_event",
            "ResponseFunctionCallArgumentsDoneEvent": "openai.types.beta.realtime.response_function_call_arguments_done_event",
            "ResponseOutputItemAddedEvent": "openai.types.beta.realtime.response_output_item_added_event",
            "ResponseOutputItemDoneEvent": "openai.types.beta.realtime.response_output_item_done_event",
            "ResponseTextDeltaEvent": "openai.types.beta.realtime.response_text_delta_event",
            "ResponseTextDoneEvent": "openai.types.beta.realtime.response_text_done_event",
            "SessionCreatedEvent": "openai.types.beta.realtime.session_created_event",
            "SessionUpdatedEvent": "openai.types.beta.realtime.session_updated_event",
            "TranscriptionSessionUpdatedEvent": "openai.types.beta.realtime.transcription_session_updated_event",
        },
        {
            "RealtimeServerEvent": lazy.tagged(
                "type",
                {
                    "conversation.created": "ConversationCreatedEvent",
                    "conversation.item.created": "ConversationItemCreatedEvent",
                    "conversation.item.deleted": "ConversationItemDeletedEvent",
                    "conversation.item.input_audio_transcription.completed": "ConversationItemInputAudioTranscriptionCompletedEvent",
                    "conversation.item.input_audio_transcription.delta": "ConversationItemInputAudioTranscriptionDeltaEvent",
                    "conversation.item.input_audio_transcription.failed": "ConversationItemInputAudioTranscriptionFailedEvent",
                    "conversation.item.retrieved": "ConversationItemRetrieved",
                    "conversation.item.truncated": "ConversationItemTruncatedEvent",
                    "error": "ErrorEvent",
                    "input_audio_buffer.cleared": "InputAudioBufferClearedEvent",
                    "input_audio_buffer.committed": "InputAudioBufferCommittedEvent",
                    "input_audio_buffer.speech_started": "InputAudioBufferSpeechStartedEvent",
                    "input_audio_buffer.speech_stopped": "InputAudioBufferSpeechStoppedEvent",
                    "rate_limits.updated": "RateLimitsUpdatedEvent",
                    "response.audio.delta": "ResponseAudioDeltaEvent",
                    "response.audio.done": "ResponseAudioDoneEvent",
                    "response.audio_transcript.delta": "ResponseAudioTranscriptDeltaEvent",
                    "response.audio_transcript.done": "ResponseAudioTranscriptDoneEvent",
                    "response.content_part.added": "ResponseContentPartAddedEvent",
                    "response.content_part.done": "ResponseContentPartDoneEvent",
                    "response.created": "ResponseCreatedEvent",
                    "response.done": "ResponseDoneEvent",
                    "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
                    "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
                    "response.output_item.added": "ResponseOutputItemAddedEvent",
                    "response.output_item.done": "ResponseOutputItemDoneEvent",
                    "response.text.delta": "ResponseTextDeltaEvent",
                    "response.text.done": "ResponseTextDoneEvent",
                    "session.created": "SessionCreatedEvent",
                    "session.updated": "SessionUpdatedEvent",
                    "transcription_session.updated": "TranscriptionSessionUpdatedEvent",
                    "output_audio_buffer.started": "OutputAudioBufferStarted",
                    "output_audio_buffer.stopped": "OutputAudioBufferStopped",
                    "output_audio_buffer.cleared": "OutputAudioBufferCleared",
                },
            ),
        },
    )
