# Made from api/realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.conversation_created_event import ConversationCreatedEvent
    from openai.types.realtime.conversation_item import ConversationItem
    from openai.types.realtime.conversation_item_added import ConversationItemAdded
    from openai.types.realtime.conversation_item_created_event import ConversationItemCreatedEvent
    from openai.types.realtime.conversation_item_deleted_event import ConversationItemDeletedEvent
    from openai.types.realtime.conversation_item_done import ConversationItemDone
    from openai.types.realtime.conversation_item_input_audio_transcription_completed_event import ConversationItemInputAudioTranscriptionCompletedEvent
    from openai.types.realtime.conversation_item_input_audio_transcription_delta_event import ConversationItemInputAudioTranscriptionDeltaEvent
    from openai.types.realtime.conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent
    from openai.types.realtime.conversation_item_input_audio_transcription_segment import ConversationItemInputAudioTranscriptionSegment
    from openai.types.realtime.conversation_item_truncated_event import ConversationItemTruncatedEvent
    from openai.types.realtime.input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
    from openai.types.realtime.input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
    from openai.types.realtime.input_audio_buffer_dtmf_event_received_event import InputAudioBufferDtmfEventReceivedEvent
    from openai.types.realtime.input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
    from openai.types.realtime.input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
    from openai.types.realtime.input_audio_buffer_timeout_triggered import InputAudioBufferTimeoutTriggered
    from openai.types.realtime.mcp_list_tools_completed import McpListToolsCompleted
    from openai.types.realtime.mcp_list_tools_failed import McpListToolsFailed
    from openai.types.realtime.mcp_list_tools_in_progress import McpListToolsInProgress
    from openai.types.realtime.rate_limits_updated_event import RateLimitsUpdatedEvent
    from openai.types.realtime.realtime_error_event import RealtimeErrorEvent
    from openai.types.realtime.response_audio_delta_event import ResponseAudioDeltaEvent
    from openai.types.realtime.response_audio_done_event import ResponseAudioDoneEvent
    from openai.types.realtime.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from openai.types.realtime.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from openai.types.realtime.response_content_part_added_event import ResponseContentPartAddedEvent
    from openai.types.realtime.response_content_part_done_event import ResponseContentPartDoneEvent
    from openai.types.realtime.response_created_event import ResponseCreatedEvent
    from openai.types.realtime.response_done_event import ResponseDoneEvent
    from openai.types.realtime.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
    from openai.types.realtime.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from openai.types.realtime.response_mcp_call_arguments_delta import ResponseMcpCallArgumentsDelta
    from openai.types.realtime.response_mcp_call_arguments_done import ResponseMcpCallArgumentsDone
    from openai.types.realtime.response_mcp_call_completed import ResponseMcpCallCompleted
    from openai.types.realtime.response_mcp_call_failed import ResponseMcpCallFailed
    from openai.types.realtime.response_mcp_call_in_progress import ResponseMcpCallInProgress
    from openai.types.realtime.response_output_item_added_event import ResponseOutputItemAddedEvent
    from openai.types.realtime.response_output_item_done_event import ResponseOutputItemDoneEvent
    from openai.types.realtime.response_text_delta_event import ResponseTextDeltaEvent
    from openai.types.realtime.response_text_done_event import ResponseTextDoneEvent
    from openai.types.realtime.session_created_event import SessionCreatedEvent
    from openai.types.realtime.session_updated_event import SessionUpdatedEvent

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
            RealtimeErrorEvent,
            InputAudioBufferClearedEvent,
            InputAudioBufferCommittedEvent,
            InputAudioBufferDtmfEventReceivedEvent,
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
            OutputAudioBufferStarted,
            OutputAudioBufferStopped,
            OutputAudioBufferCleared,
            ConversationItemAdded,
            ConversationItemDone,
            InputAudioBufferTimeoutTriggered,
            ConversationItemInputAudioTranscriptionSegment,
            McpListToolsInProgress,
            McpListToolsCompleted,
            McpListToolsFailed,
            ResponseMcpCallArgumentsDelta,
            ResponseMcpCallArgumentsDone,
            ResponseMcpCallInProgress,
            ResponseMcpCallCompleted,
            ResponseMcpCallFailed,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An event that the server sends."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ConversationCreatedEvent": "openai.types.realtime.conversation_created_event",
            "ConversationItem": "openai.types.realtime.conversation_item",
            "ConversationItemAdded": "openai.types.realtime.conversation_item_added",
            "ConversationItemCreatedEvent": "openai.types.realtime.conversation_item_created_event",
            "ConversationItemDeletedEvent": "openai.types.realtime.conversation_item_deleted_event",
            "ConversationItemDone": "openai.types.realtime.conversation_item_done",
            "ConversationItemInputAudioTranscriptionCompletedEvent": "openai.types.realtime.conversation_item_input_audio_transcription_completed_event",
            "ConversationItemInputAudioTranscriptionDeltaEvent": "openai.types.realtime.conversation_item_input_audio_transcription_delta_event",
            "ConversationItemInputAudioTranscriptionFailedEvent": "openai.types.realtime.conversation_item_input_audio_transcription_failed_event",
            "ConversationItemInputAudioTranscriptionSegment": "openai.types.realtime.conversation_item_input_audio_transcription_segment",
            "ConversationItemTruncatedEvent": "openai.types.realtime.conversation_item_truncated_event",
            "InputAudioBufferClearedEvent": "openai.types.realtime.input_audio_buffer_cleared_event",
            "InputAudioBufferCommittedEvent": "openai.types.realtime.input_audio_buffer_committed_event",
            "InputAudioBufferDtmfEventReceivedEvent": "openai.types.realtime.input_audio_buffer_dtmf_event_received_event",
            "InputAudioBufferSpeechStartedEvent": "openai.types.realtime.input_audio_buffer_speech_started_event",
            "InputAudioBufferSpeechStoppedEvent": "openai.types.realtime.input_audio_buffer_speech_stopped_event",
            "InputAudioBufferTimeoutTriggered": "openai.types.realtime.input_audio_buffer_timeout_triggered",
            "McpListToolsCompleted": "openai.types.realtime.mcp_list_tools_completed",
            "McpListToolsFailed": "openai.types.realtime.mcp_list_tools_failed",
            "McpListToolsInProgress": "openai.types.realtime.mcp_list_tools_in_progress",
            "RateLimitsUpdatedEvent": "openai.types.realtime.rate_limits_updated_event",
            "RealtimeErrorEvent": "openai.types.realtime.realtime_error_event",
            "ResponseAudioDeltaEvent": "openai.types.realtime.response_audio_delta_event",
            "ResponseAudioDoneEvent": "openai.types.realtime.response_audio_done_event",
            "ResponseAudioTranscriptDeltaEvent": "openai.types.realtime.response_audio_transcript_delta_event",
            "ResponseAudioTranscriptDoneEvent": "openai.types.realtime.response_audio_transcript_done_event",
            "ResponseContentPartAddedEvent": "openai.types.realtime.response_content_part_added_event",
            "ResponseContentPartDoneEvent": "openai.types.realtime.response_content_part_done_event",
            "ResponseCreatedEvent": "openai.types.realtime.response_created_event",
            "ResponseDoneEvent": "openai.types.realtime.response_done_event",
            "ResponseFunctionCallArgumentsDeltaEvent": "openai.types.realtime.response_function_call_arguments_delta_event",
            "ResponseFunctionCallArgumentsDoneEvent": "openai.types.realtime.response_function_call_arguments_done_event",
            "ResponseMcpCallArgumentsDelta": "openai.types.realtime.response_mcp_call_arguments_delta",
            "ResponseMcpCallArgumentsDone": "openai.types.realtime.response_mcp_call_arguments_done",
            "ResponseMcpCallCompleted": "openai.types.realtime.response_mcp_call_completed",
            "ResponseMcpCallFailed": "openai.types.realtime.response_mcp_call_failed",
            "ResponseMcpCallInProgress": "openai.types.realtime.response_mcp_call_in_progress",
            "ResponseOutputItemAddedEvent": "openai.types.realtime.response_output_item_added_event",
            "ResponseOutputItemDoneEvent": "openai.types.realtime.response_output_item_done_event",
            "ResponseTextDeltaEvent": "openai.types.realtime.response_text_delta_event",
            "ResponseTextDoneEvent": "openai.types.realtime.response_text_done_event",
            "SessionCreatedEvent": "openai.types.realtime.session_created_event",
            "SessionUpdatedEvent": "openai.types.realtime.session_updated_event",
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
                    "error": "RealtimeErrorEvent",
                    "input_audio_buffer.cleared": "InputAudioBufferClearedEvent",
                    "input_audio_buffer.committed": "InputAudioBufferCommittedEvent",
                    "input_audio_buffer.dtmf_event_received": "InputAudioBufferDtmfEventReceivedEvent",
                    "input_audio_buffer.speech_started": "InputAudioBufferSpeechStartedEvent",
                    "input_audio_buffer.speech_stopped": "InputAudioBufferSpeechStoppedEvent",
                    "rate_limits.updated": "RateLimitsUpdatedEvent",
                    "response.output_audio.delta": "ResponseAudioDeltaEvent",
                    "response.output_audio.done": "ResponseAudioDoneEvent",
                    "response.output_audio_transcript.delta": "ResponseAudioTranscriptDeltaEvent",
                    "response.output_audio_transcript.done": "ResponseAudioTranscriptDoneEvent",
                    "response.content_part.added": "ResponseContentPartAddedEvent",
                    "response.content_part.done": "ResponseContentPartDoneEvent",
                    "response.created": "ResponseCreatedEvent",
                    "response.done": "ResponseDoneEvent",
                    "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
                    "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
                    "response.output_item.added": "ResponseOutputItemAddedEvent",
                    "response.output_item.done": "ResponseOutputItemDoneEvent",
                    "response.output_text.delta": "ResponseTextDeltaEvent",
                    "response.output_text.done": "ResponseTextDoneEvent",
                    "session.created": "SessionCreatedEvent",
                    "session.updated": "SessionUpdatedEvent",
                    "output_audio_buffer.started": "OutputAudioBufferStarted",
                    "output_audio_buffer.stopped": "OutputAudioBufferStopped",
                    "output_audio_buffer.cleared": "OutputAudioBufferCleared",
                    "conversation.item.added": "ConversationItemAdded",
                    "conversation.item.done": "ConversationItemDone",
                    "input_audio_buffer.timeout_triggered": "InputAudioBufferTimeoutTriggered",
                    "conversation.item.input_audio_transcription.segment": "ConversationItemInputAudioTranscriptionSegment",
                    "mcp_list_tools.in_progress": "McpListToolsInProgress",
                    "mcp_list_tools.completed": "McpListToolsCompleted",
                    "mcp_list_tools.failed": "McpListToolsFailed",
                    "response.mcp_call_arguments.delta": "ResponseMcpCallArgumentsDelta",
                    "response.mcp_call_arguments.done": "ResponseMcpCallArgumentsDone",
                    "response.mcp_call.in_progress": "ResponseMcpCallInProgress",
                    "response.mcp_call.completed": "ResponseMcpCallCompleted",
                    "response.mcp_call.failed": "ResponseMcpCallFailed",
                },
            ),
        },
    )
