# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_created_event import ConversationCreatedEvent as ConversationCreatedEvent
    from openai.types.beta.realtime.conversation_item import ConversationItem as ConversationItem
    from openai.types.beta.realtime.conversation_item_content import ConversationItemContent as ConversationItemContent
    from openai.types.beta.realtime.conversation_item_content_param import ConversationItemContentParam as ConversationItemContentParam
    from openai.types.beta.realtime.conversation_item_create_event import ConversationItemCreateEvent as ConversationItemCreateEvent
    from openai.types.beta.realtime.conversation_item_create_event_param import ConversationItemCreateEventParam as ConversationItemCreateEventParam
    from openai.types.beta.realtime.conversation_item_created_event import ConversationItemCreatedEvent as ConversationItemCreatedEvent
    from openai.types.beta.realtime.conversation_item_delete_event import ConversationItemDeleteEvent as ConversationItemDeleteEvent
    from openai.types.beta.realtime.conversation_item_delete_event_param import ConversationItemDeleteEventParam as ConversationItemDeleteEventParam
    from openai.types.beta.realtime.conversation_item_deleted_event import ConversationItemDeletedEvent as ConversationItemDeletedEvent
    from openai.types.beta.realtime.conversation_item_input_audio_transcription_completed_event import ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent
    from openai.types.beta.realtime.conversation_item_input_audio_transcription_delta_event import ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent
    from openai.types.beta.realtime.conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent
    from openai.types.beta.realtime.conversation_item_param import ConversationItemParam as ConversationItemParam
    from openai.types.beta.realtime.conversation_item_retrieve_event import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent
    from openai.types.beta.realtime.conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam
    from openai.types.beta.realtime.conversation_item_truncate_event import ConversationItemTruncateEvent as ConversationItemTruncateEvent
    from openai.types.beta.realtime.conversation_item_truncate_event_param import ConversationItemTruncateEventParam as ConversationItemTruncateEventParam
    from openai.types.beta.realtime.conversation_item_truncated_event import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent
    from openai.types.beta.realtime.conversation_item_with_reference import ConversationItemWithReference as ConversationItemWithReference
    from openai.types.beta.realtime.conversation_item_with_reference_param import ConversationItemWithReferenceParam as ConversationItemWithReferenceParam
    from openai.types.beta.realtime.error_event import ErrorEvent as ErrorEvent
    from openai.types.beta.realtime.input_audio_buffer_append_event import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
    from openai.types.beta.realtime.input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam
    from openai.types.beta.realtime.input_audio_buffer_clear_event import InputAudioBufferClearEvent as InputAudioBufferClearEvent
    from openai.types.beta.realtime.input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam as InputAudioBufferClearEventParam
    from openai.types.beta.realtime.input_audio_buffer_cleared_event import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
    from openai.types.beta.realtime.input_audio_buffer_commit_event import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
    from openai.types.beta.realtime.input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam
    from openai.types.beta.realtime.input_audio_buffer_committed_event import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent
    from openai.types.beta.realtime.input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent
    from openai.types.beta.realtime.input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent
    from openai.types.beta.realtime.rate_limits_updated_event import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
    from openai.types.beta.realtime.realtime_client_event import RealtimeClientEvent as RealtimeClientEvent
    from openai.types.beta.realtime.realtime_client_event_param import RealtimeClientEventParam as RealtimeClientEventParam
    from openai.types.beta.realtime.realtime_connect_params import RealtimeConnectParams as RealtimeConnectParams
    from openai.types.beta.realtime.realtime_response import RealtimeResponse as RealtimeResponse
    from openai.types.beta.realtime.realtime_response_status import RealtimeResponseStatus as RealtimeResponseStatus
    from openai.types.beta.realtime.realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
    from openai.types.beta.realtime.realtime_server_event import RealtimeServerEvent as RealtimeServerEvent
    from openai.types.beta.realtime.response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from openai.types.beta.realtime.response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from openai.types.beta.realtime.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
    from openai.types.beta.realtime.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
    from openai.types.beta.realtime.response_cancel_event import ResponseCancelEvent as ResponseCancelEvent
    from openai.types.beta.realtime.response_cancel_event_param import ResponseCancelEventParam as ResponseCancelEventParam
    from openai.types.beta.realtime.response_content_part_added_event import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from openai.types.beta.realtime.response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from openai.types.beta.realtime.response_create_event import ResponseCreateEvent as ResponseCreateEvent
    from openai.types.beta.realtime.response_create_event_param import ResponseCreateEventParam as ResponseCreateEventParam
    from openai.types.beta.realtime.response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from openai.types.beta.realtime.response_done_event import ResponseDoneEvent as ResponseDoneEvent
    from openai.types.beta.realtime.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
    from openai.types.beta.realtime.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
    from openai.types.beta.realtime.response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from openai.types.beta.realtime.response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from openai.types.beta.realtime.response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from openai.types.beta.realtime.response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from openai.types.beta.realtime.session import Session as Session
    from openai.types.beta.realtime.session_create_params import SessionCreateParams as SessionCreateParams
    from openai.types.beta.realtime.session_create_response import SessionCreateResponse as SessionCreateResponse
    from openai.types.beta.realtime.session_created_event import SessionCreatedEvent as SessionCreatedEvent
    from openai.types.beta.realtime.session_update_event import SessionUpdateEvent as SessionUpdateEvent
    from openai.types.beta.realtime.session_update_event_param import SessionUpdateEventParam as SessionUpdateEventParam
    from openai.types.beta.realtime.session_updated_event import SessionUpdatedEvent as SessionUpdatedEvent
    from openai.types.beta.realtime.transcription_session import TranscriptionSession as TranscriptionSession
    from openai.types.beta.realtime.transcription_session_create_params import TranscriptionSessionCreateParams as TranscriptionSessionCreateParams
    from openai.types.beta.realtime.transcription_session_update import TranscriptionSessionUpdate as TranscriptionSessionUpdate
    from openai.types.beta.realtime.transcription_session_update_param import TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam
    from openai.types.beta.realtime.transcription_session_updated_event import TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ConversationCreatedEvent": "openai.types.beta.realtime.conversation_created_event",
            "ConversationItem": "openai.types.beta.realtime.conversation_item",
            "ConversationItemContent": "openai.types.beta.realtime.conversation_item_content",
            "ConversationItemContentParam": "openai.types.beta.realtime.conversation_item_content_param",
            "ConversationItemCreateEvent": "openai.types.beta.realtime.conversation_item_create_event",
            "ConversationItemCreateEventParam": "openai.types.beta.realtime.conversation_item_create_event_param",
            "ConversationItemCreatedEvent": "openai.types.beta.realtime.conversation_item_created_event",
            "ConversationItemDeleteEvent": "openai.types.beta.realtime.conversation_item_delete_event",
            "ConversationItemDeleteEventParam": "openai.types.beta.realtime.conversation_item_delete_event_param",
            "ConversationItemDeletedEvent": "openai.types.beta.realtime.conversation_item_deleted_event",
            "ConversationItemInputAudioTranscriptionCompletedEvent": "openai.types.beta.realtime.conversation_item_input_audio_transcription_completed_event",
            "ConversationItemInputAudioTranscriptionDeltaEvent": "openai.types.beta.realtime.conversation_item_input_audio_transcription_delta_event",
            "ConversationItemInputAudioTranscriptionFailedEvent": "openai.types.beta.realtime.conversation_item_input_audio_transcription_failed_event",
            "ConversationItemParam": "openai.types.beta.realtime.conversation_item_param",
            "ConversationItemRetrieveEvent": "openai.types.beta.realtime.conversation_item_retrieve_event",
            "ConversationItemRetrieveEventParam": "openai.types.beta.realtime.conversation_item_retrieve_event_param",
            "ConversationItemTruncateEvent": "openai.types.beta.realtime.conversation_item_truncate_event",
            "ConversationItemTruncateEventParam": "openai.types.beta.realtime.conversation_item_truncate_event_param",
            "ConversationItemTruncatedEvent": "openai.types.beta.realtime.conversation_item_truncated_event",
            "ConversationItemWithReference": "openai.types.beta.realtime.conversation_item_with_reference",
            "ConversationItemWithReferenceParam": "openai.types.beta.realtime.conversation_item_with_reference_param",
            "ErrorEvent": "openai.types.beta.realtime.error_event",
            "InputAudioBufferAppendEvent": "openai.types.beta.realtime.input_audio_buffer_append_event",
            "InputAudioBufferAppendEventParam": "openai.types.beta.realtime.input_audio_buffer_append_event_param",
            "InputAudioBufferClearEvent": "openai.types.beta.realtime.input_audio_buffer_clear_event",
            "InputAudioBufferClearEventParam": "openai.types.beta.realtime.input_audio_buffer_clear_event_param",
            "InputAudioBufferClearedEvent": "openai.types.beta.realtime.input_audio_buffer_cleared_event",
            "InputAudioBufferCommitEvent": "openai.types.beta.realtime.input_audio_buffer_commit_event",
            "InputAudioBufferCommitEventParam": "openai.types.beta.realtime.input_audio_buffer_commit_event_param",
            "InputAudioBufferCommittedEvent": "openai.types.beta.realtime.input_audio_buffer_committed_event",
            "InputAudioBufferSpeechStartedEvent": "openai.types.beta.realtime.input_audio_buffer_speech_started_event",
            "InputAudioBufferSpeechStoppedEvent": "openai.types.beta.realtime.input_audio_buffer_speech_stopped_event",
            "RateLimitsUpdatedEvent": "openai.types.beta.realtime.rate_limits_updated_event",
            "RealtimeClientEvent": "openai.types.beta.realtime.realtime_client_event",
            "RealtimeClientEventParam": "openai.types.beta.realtime.realtime_client_event_param",
            "RealtimeConnectParams": "openai.types.beta.realtime.realtime_connect_params",
            "RealtimeResponse": "openai.types.beta.realtime.realtime_response",
            "RealtimeResponseStatus": "openai.types.beta.realtime.realtime_response_status",
            "RealtimeResponseUsage": "openai.types.beta.realtime.realtime_response_usage",
            "RealtimeServerEvent": "openai.types.beta.realtime.realtime_server_event",
            "ResponseAudioDeltaEvent": "openai.types.beta.realtime.response_audio_delta_event",
            "ResponseAudioDoneEvent": "openai.types.beta.realtime.response_audio_done_event",
            "ResponseAudioTranscriptDeltaEvent": "openai.types.beta.realtime.response_audio_transcript_delta_event",
            "ResponseAudioTranscriptDoneEvent": "openai.types.beta.realtime.response_audio_transcript_done_event",
            "ResponseCancelEvent": "openai.types.beta.realtime.response_cancel_event",
            "ResponseCancelEventParam": "openai.types.beta.realtime.response_cancel_event_param",
            "ResponseContentPartAddedEvent": "openai.types.beta.realtime.response_content_part_added_event",
            "ResponseContentPartDoneEvent": "openai.types.beta.realtime.response_content_part_done_event",
            "ResponseCreateEvent": "openai.types.beta.realtime.response_create_event",
            "ResponseCreateEventParam": "openai.types.beta.realtime.response_create_event_param",
            "ResponseCreatedEvent": "openai.types.beta.realtime.response_created_event",
            "ResponseDoneEvent": "openai.types.beta.realtime.response_done_event",
            "ResponseFunctionCallArgumentsDeltaEvent": "openai.types.beta.realtime.response_function_call_arguments_delta_event",
            "ResponseFunctionCallArgumentsDoneEvent": "openai.types.beta.realtime.response_function_call_arguments_done_event",
            "ResponseOutputItemAddedEvent": "openai.types.beta.realtime.response_output_item_added_event",
            "ResponseOutputItemDoneEvent": "openai.types.beta.realtime.response_output_item_done_event",
            "ResponseTextDeltaEvent": "openai.types.beta.realtime.response_text_delta_event",
            "ResponseTextDoneEvent": "openai.types.beta.realtime.response_text_done_event",
            "Session": "openai.types.beta.realtime.session",
            "SessionCreateParams": "openai.types.beta.realtime.session_create_params",
            "SessionCreateResponse": "openai.types.beta.realtime.session_create_response",
            "SessionCreatedEvent": "openai.types.beta.realtime.session_created_event",
            "SessionUpdateEvent": "openai.types.beta.realtime.session_update_event",
            "SessionUpdateEventParam": "openai.types.beta.realtime.session_update_event_param",
            "SessionUpdatedEvent": "openai.types.beta.realtime.session_updated_event",
            "TranscriptionSession": "openai.types.beta.realtime.transcription_session",
            "TranscriptionSessionCreateParams": "openai.types.beta.realtime.transcription_session_create_params",
            "TranscriptionSessionUpdate": "openai.types.beta.realtime.transcription_session_update",
            "TranscriptionSessionUpdateParam": "openai.types.beta.realtime.transcription_session_update_param",
            "TranscriptionSessionUpdatedEvent": "openai.types.beta.realtime.transcription_session_updated_event",
        },
    )
