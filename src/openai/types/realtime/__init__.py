# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.realtime.audio_transcription import AudioTranscription as AudioTranscription
    from openai.types.realtime.audio_transcription_param import AudioTranscriptionParam as AudioTranscriptionParam
    from openai.types.realtime.call import Call as Call
    from openai.types.realtime.call_accept_params import CallAcceptParams as CallAcceptParams
    from openai.types.realtime.call_create_params import CallCreateParams as CallCreateParams
    from openai.types.realtime.call_list_params import CallListParams as CallListParams
    from openai.types.realtime.call_refer_params import CallReferParams as CallReferParams
    from openai.types.realtime.call_reject_params import CallRejectParams as CallRejectParams
    from openai.types.realtime.call_update_params import CallUpdateParams as CallUpdateParams
    from openai.types.realtime.client_secret import ClientSecret as ClientSecret
    from openai.types.realtime.client_secret_create_params import ClientSecretCreateParams as ClientSecretCreateParams
    from openai.types.realtime.client_secret_create_response import ClientSecretCreateResponse as ClientSecretCreateResponse
    from openai.types.realtime.connect_client_event_param import ConnectClientEventParam as ConnectClientEventParam
    from openai.types.realtime.conversation_created_event import ConversationCreatedEvent as ConversationCreatedEvent
    from openai.types.realtime.conversation_item import ConversationItem as ConversationItem
    from openai.types.realtime.conversation_item_added import ConversationItemAdded as ConversationItemAdded
    from openai.types.realtime.conversation_item_create_event import ConversationItemCreateEvent as ConversationItemCreateEvent
    from openai.types.realtime.conversation_item_create_event_param import ConversationItemCreateEventParam as ConversationItemCreateEventParam
    from openai.types.realtime.conversation_item_created_event import ConversationItemCreatedEvent as ConversationItemCreatedEvent
    from openai.types.realtime.conversation_item_delete_event import ConversationItemDeleteEvent as ConversationItemDeleteEvent
    from openai.types.realtime.conversation_item_delete_event_param import ConversationItemDeleteEventParam as ConversationItemDeleteEventParam
    from openai.types.realtime.conversation_item_deleted_event import ConversationItemDeletedEvent as ConversationItemDeletedEvent
    from openai.types.realtime.conversation_item_done import ConversationItemDone as ConversationItemDone
    from openai.types.realtime.conversation_item_input_audio_transcription_completed_event import ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent
    from openai.types.realtime.conversation_item_input_audio_transcription_delta_event import ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent
    from openai.types.realtime.conversation_item_input_audio_transcription_failed_event import ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent
    from openai.types.realtime.conversation_item_input_audio_transcription_segment import ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment
    from openai.types.realtime.conversation_item_param import ConversationItemParam as ConversationItemParam
    from openai.types.realtime.conversation_item_retrieve_event import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent
    from openai.types.realtime.conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam
    from openai.types.realtime.conversation_item_truncate_event import ConversationItemTruncateEvent as ConversationItemTruncateEvent
    from openai.types.realtime.conversation_item_truncate_event_param import ConversationItemTruncateEventParam as ConversationItemTruncateEventParam
    from openai.types.realtime.conversation_item_truncated_event import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent
    from openai.types.realtime.input_audio_buffer_append_event import InputAudioBufferAppendEvent as InputAudioBufferAppendEvent
    from openai.types.realtime.input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam
    from openai.types.realtime.input_audio_buffer_clear_event import InputAudioBufferClearEvent as InputAudioBufferClearEvent
    from openai.types.realtime.input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam as InputAudioBufferClearEventParam
    from openai.types.realtime.input_audio_buffer_cleared_event import InputAudioBufferClearedEvent as InputAudioBufferClearedEvent
    from openai.types.realtime.input_audio_buffer_commit_event import InputAudioBufferCommitEvent as InputAudioBufferCommitEvent
    from openai.types.realtime.input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam
    from openai.types.realtime.input_audio_buffer_committed_event import InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent
    from openai.types.realtime.input_audio_buffer_dtmf_event_received_event import InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent
    from openai.types.realtime.input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent
    from openai.types.realtime.input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent
    from openai.types.realtime.input_audio_buffer_timeout_triggered import InputAudioBufferTimeoutTriggered as InputAudioBufferTimeoutTriggered
    from openai.types.realtime.log_prob_properties import LogProbProperties as LogProbProperties
    from openai.types.realtime.mcp_list_tools_completed import McpListToolsCompleted as McpListToolsCompleted
    from openai.types.realtime.mcp_list_tools_failed import McpListToolsFailed as McpListToolsFailed
    from openai.types.realtime.mcp_list_tools_in_progress import McpListToolsInProgress as McpListToolsInProgress
    from openai.types.realtime.noise_reduction_type import NoiseReductionType as NoiseReductionType
    from openai.types.realtime.output_audio_buffer_clear_event import OutputAudioBufferClearEvent as OutputAudioBufferClearEvent
    from openai.types.realtime.output_audio_buffer_clear_event_param import OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam
    from openai.types.realtime.rate_limits_updated_event import RateLimitsUpdatedEvent as RateLimitsUpdatedEvent
    from openai.types.realtime.realtime_audio_config import RealtimeAudioConfig as RealtimeAudioConfig
    from openai.types.realtime.realtime_audio_config_input import RealtimeAudioConfigInput as RealtimeAudioConfigInput
    from openai.types.realtime.realtime_audio_config_input_param import RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam
    from openai.types.realtime.realtime_audio_config_output import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
    from openai.types.realtime.realtime_audio_config_output_param import RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam
    from openai.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam as RealtimeAudioConfigParam
    from openai.types.realtime.realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
    from openai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
    from openai.types.realtime.realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection
    from openai.types.realtime.realtime_audio_input_turn_detection_param import RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam
    from openai.types.realtime.realtime_client_event import RealtimeClientEvent as RealtimeClientEvent
    from openai.types.realtime.realtime_client_event_param import RealtimeClientEventParam as RealtimeClientEventParam
    from openai.types.realtime.realtime_connect_params import RealtimeConnectParams as RealtimeConnectParams
    from openai.types.realtime.realtime_conversation_item_assistant_message import RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage
    from openai.types.realtime.realtime_conversation_item_assistant_message_param import RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam
    from openai.types.realtime.realtime_conversation_item_function_call import RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall
    from openai.types.realtime.realtime_conversation_item_function_call_output import RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput
    from openai.types.realtime.realtime_conversation_item_function_call_output_param import RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam
    from openai.types.realtime.realtime_conversation_item_function_call_param import RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam
    from openai.types.realtime.realtime_conversation_item_system_message import RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage
    from openai.types.realtime.realtime_conversation_item_system_message_param import RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam
    from openai.types.realtime.realtime_conversation_item_user_message import RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage
    from openai.types.realtime.realtime_conversation_item_user_message_param import RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam
    from openai.types.realtime.realtime_error import RealtimeError as RealtimeError
    from openai.types.realtime.realtime_error_event import RealtimeErrorEvent as RealtimeErrorEvent
    from openai.types.realtime.realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
    from openai.types.realtime.realtime_function_tool_param import RealtimeFunctionToolParam as RealtimeFunctionToolParam
    from openai.types.realtime.realtime_mcp_approval_request import RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest
    from openai.types.realtime.realtime_mcp_approval_request_param import RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam
    from openai.types.realtime.realtime_mcp_approval_response import RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse
    from openai.types.realtime.realtime_mcp_approval_response_param import RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam
    from openai.types.realtime.realtime_mcp_list_tools import RealtimeMcpListTools as RealtimeMcpListTools
    from openai.types.realtime.realtime_mcp_list_tools_param import RealtimeMcpListToolsParam as RealtimeMcpListToolsParam
    from openai.types.realtime.realtime_mcp_protocol_error import RealtimeMcpProtocolError as RealtimeMcpProtocolError
    from openai.types.realtime.realtime_mcp_protocol_error_param import RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam
    from openai.types.realtime.realtime_mcp_tool_call import RealtimeMcpToolCall as RealtimeMcpToolCall
    from openai.types.realtime.realtime_mcp_tool_call_param import RealtimeMcpToolCallParam as RealtimeMcpToolCallParam
    from openai.types.realtime.realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError
    from openai.types.realtime.realtime_mcp_tool_execution_error_param import RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam
    from openai.types.realtime.realtime_mcphttp_error import RealtimeMcphttpError as RealtimeMcphttpError
    from openai.types.realtime.realtime_mcphttp_error_param import RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam
    from openai.types.realtime.realtime_reasoning import RealtimeReasoning as RealtimeReasoning
    from openai.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
    from openai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam as RealtimeReasoningParam
    from openai.types.realtime.realtime_response import RealtimeResponse as RealtimeResponse
    from openai.types.realtime.realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput
    from openai.types.realtime.realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam
    from openai.types.realtime.realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool
    from openai.types.realtime.realtime_response_create_mcp_tool_param import RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam
    from openai.types.realtime.realtime_response_create_params import RealtimeResponseCreateParams as RealtimeResponseCreateParams
    from openai.types.realtime.realtime_response_create_params_param import RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam
    from openai.types.realtime.realtime_response_create_params_with_references_param import RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam
    from openai.types.realtime.realtime_response_status import RealtimeResponseStatus as RealtimeResponseStatus
    from openai.types.realtime.realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
    from openai.types.realtime.realtime_response_usage_input_token_details import RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails
    from openai.types.realtime.realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails
    from openai.types.realtime.realtime_server_event import RealtimeServerEvent as RealtimeServerEvent
    from openai.types.realtime.realtime_session_create_request import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
    from openai.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam
    from openai.types.realtime.realtime_session_create_response import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
    from openai.types.realtime.realtime_tool_choice_config import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
    from openai.types.realtime.realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam
    from openai.types.realtime.realtime_tools_config import RealtimeToolsConfig as RealtimeToolsConfig
    from openai.types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam as RealtimeToolsConfigParam
    from openai.types.realtime.realtime_tools_config_union import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
    from openai.types.realtime.realtime_tools_config_union_param import RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam
    from openai.types.realtime.realtime_tracing_config import RealtimeTracingConfig as RealtimeTracingConfig
    from openai.types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam as RealtimeTracingConfigParam
    from openai.types.realtime.realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio as RealtimeTranscriptionSessionAudio
    from openai.types.realtime.realtime_transcription_session_audio_input import RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput
    from openai.types.realtime.realtime_transcription_session_audio_input_param import RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam
    from openai.types.realtime.realtime_transcription_session_audio_input_turn_detection import RealtimeTranscriptionSessionAudioInputTurnDetection as RealtimeTranscriptionSessionAudioInputTurnDetection
    from openai.types.realtime.realtime_transcription_session_audio_input_turn_detection_param import RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam
    from openai.types.realtime.realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam
    from openai.types.realtime.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest
    from openai.types.realtime.realtime_transcription_session_create_request_param import RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam
    from openai.types.realtime.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse
    from openai.types.realtime.realtime_transcription_session_turn_detection import RealtimeTranscriptionSessionTurnDetection as RealtimeTranscriptionSessionTurnDetection
    from openai.types.realtime.realtime_translation_client_event import RealtimeTranslationClientEvent as RealtimeTranslationClientEvent
    from openai.types.realtime.realtime_translation_client_event_param import RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam
    from openai.types.realtime.realtime_translation_client_secret_create_response import RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse
    from openai.types.realtime.realtime_translation_input_audio_buffer_append_event import RealtimeTranslationInputAudioBufferAppendEvent as RealtimeTranslationInputAudioBufferAppendEvent
    from openai.types.realtime.realtime_translation_input_audio_buffer_append_event_param import RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam
    from openai.types.realtime.realtime_translation_input_transcript_delta_event import RealtimeTranslationInputTranscriptDeltaEvent as RealtimeTranslationInputTranscriptDeltaEvent
    from openai.types.realtime.realtime_translation_output_audio_delta_event import RealtimeTranslationOutputAudioDeltaEvent as RealtimeTranslationOutputAudioDeltaEvent
    from openai.types.realtime.realtime_translation_output_transcript_delta_event import RealtimeTranslationOutputTranscriptDeltaEvent as RealtimeTranslationOutputTranscriptDeltaEvent
    from openai.types.realtime.realtime_translation_server_event import RealtimeTranslationServerEvent as RealtimeTranslationServerEvent
    from openai.types.realtime.realtime_translation_session import RealtimeTranslationSession as RealtimeTranslationSession
    from openai.types.realtime.realtime_translation_session_close_event import RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent
    from openai.types.realtime.realtime_translation_session_close_event_param import RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam
    from openai.types.realtime.realtime_translation_session_closed_event import RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent
    from openai.types.realtime.realtime_translation_session_create_request_param import RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam
    from openai.types.realtime.realtime_translation_session_created_event import RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent
    from openai.types.realtime.realtime_translation_session_update_event import RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent
    from openai.types.realtime.realtime_translation_session_update_event_param import RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam
    from openai.types.realtime.realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest
    from openai.types.realtime.realtime_translation_session_update_request_param import RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam
    from openai.types.realtime.realtime_translation_session_updated_event import RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent
    from openai.types.realtime.realtime_truncation import RealtimeTruncation as RealtimeTruncation
    from openai.types.realtime.realtime_truncation_param import RealtimeTruncationParam as RealtimeTruncationParam
    from openai.types.realtime.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio
    from openai.types.realtime.realtime_truncation_retention_ratio_param import RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam
    from openai.types.realtime.response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from openai.types.realtime.response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from openai.types.realtime.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
    from openai.types.realtime.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
    from openai.types.realtime.response_cancel_event import ResponseCancelEvent as ResponseCancelEvent
    from openai.types.realtime.response_cancel_event_param import ResponseCancelEventParam as ResponseCancelEventParam
    from openai.types.realtime.response_content_part_added_event import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from openai.types.realtime.response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from openai.types.realtime.response_create_event import ResponseCreateEvent as ResponseCreateEvent
    from openai.types.realtime.response_create_event_param import ResponseCreateEventParam as ResponseCreateEventParam
    from openai.types.realtime.response_create_event_with_references_param import ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam
    from openai.types.realtime.response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from openai.types.realtime.response_done_event import ResponseDoneEvent as ResponseDoneEvent
    from openai.types.realtime.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
    from openai.types.realtime.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
    from openai.types.realtime.response_item_reference import ResponseItemReference as ResponseItemReference
    from openai.types.realtime.response_item_reference_param import ResponseItemReferenceParam as ResponseItemReferenceParam
    from openai.types.realtime.response_mcp_call_arguments_delta import ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta
    from openai.types.realtime.response_mcp_call_arguments_done import ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone
    from openai.types.realtime.response_mcp_call_completed import ResponseMcpCallCompleted as ResponseMcpCallCompleted
    from openai.types.realtime.response_mcp_call_failed import ResponseMcpCallFailed as ResponseMcpCallFailed
    from openai.types.realtime.response_mcp_call_in_progress import ResponseMcpCallInProgress as ResponseMcpCallInProgress
    from openai.types.realtime.response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from openai.types.realtime.response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from openai.types.realtime.response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from openai.types.realtime.response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from openai.types.realtime.session_created_event import SessionCreatedEvent as SessionCreatedEvent
    from openai.types.realtime.session_update_event import SessionUpdateEvent as SessionUpdateEvent
    from openai.types.realtime.session_update_event_param import SessionUpdateEventParam as SessionUpdateEventParam
    from openai.types.realtime.session_updated_event import SessionUpdatedEvent as SessionUpdatedEvent
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AudioTranscription": "openai.types.realtime.audio_transcription",
            "AudioTranscriptionParam": "openai.types.realtime.audio_transcription_param",
            "Call": "openai.types.realtime.call",
            "CallAcceptParams": "openai.types.realtime.call_accept_params",
            "CallCreateParams": "openai.types.realtime.call_create_params",
            "CallListParams": "openai.types.realtime.call_list_params",
            "CallReferParams": "openai.types.realtime.call_refer_params",
            "CallRejectParams": "openai.types.realtime.call_reject_params",
            "CallUpdateParams": "openai.types.realtime.call_update_params",
            "ClientSecret": "openai.types.realtime.client_secret",
            "ClientSecretCreateParams": "openai.types.realtime.client_secret_create_params",
            "ClientSecretCreateResponse": "openai.types.realtime.client_secret_create_response",
            "ConnectClientEventParam": "openai.types.realtime.connect_client_event_param",
            "ConversationCreatedEvent": "openai.types.realtime.conversation_created_event",
            "ConversationItem": "openai.types.realtime.conversation_item",
            "ConversationItemAdded": "openai.types.realtime.conversation_item_added",
            "ConversationItemCreateEvent": "openai.types.realtime.conversation_item_create_event",
            "ConversationItemCreateEventParam": "openai.types.realtime.conversation_item_create_event_param",
            "ConversationItemCreatedEvent": "openai.types.realtime.conversation_item_created_event",
            "ConversationItemDeleteEvent": "openai.types.realtime.conversation_item_delete_event",
            "ConversationItemDeleteEventParam": "openai.types.realtime.conversation_item_delete_event_param",
            "ConversationItemDeletedEvent": "openai.types.realtime.conversation_item_deleted_event",
            "ConversationItemDone": "openai.types.realtime.conversation_item_done",
            "ConversationItemInputAudioTranscriptionCompletedEvent": "openai.types.realtime.conversation_item_input_audio_transcription_completed_event",
            "ConversationItemInputAudioTranscriptionDeltaEvent": "openai.types.realtime.conversation_item_input_audio_transcription_delta_event",
            "ConversationItemInputAudioTranscriptionFailedEvent": "openai.types.realtime.conversation_item_input_audio_transcription_failed_event",
            "ConversationItemInputAudioTranscriptionSegment": "openai.types.realtime.conversation_item_input_audio_transcription_segment",
            "ConversationItemParam": "openai.types.realtime.conversation_item_param",
            "ConversationItemRetrieveEvent": "openai.types.realtime.conversation_item_retrieve_event",
            "ConversationItemRetrieveEventParam": "openai.types.realtime.conversation_item_retrieve_event_param",
            "ConversationItemTruncateEvent": "openai.types.realtime.conversation_item_truncate_event",
            "ConversationItemTruncateEventParam": "openai.types.realtime.conversation_item_truncate_event_param",
            "ConversationItemTruncatedEvent": "openai.types.realtime.conversation_item_truncated_event",
            "InputAudioBufferAppendEvent": "openai.types.realtime.input_audio_buffer_append_event",
            "InputAudioBufferAppendEventParam": "openai.types.realtime.input_audio_buffer_append_event_param",
            "InputAudioBufferClearEvent": "openai.types.realtime.input_audio_buffer_clear_event",
            "InputAudioBufferClearEventParam": "openai.types.realtime.input_audio_buffer_clear_event_param",
            "InputAudioBufferClearedEvent": "openai.types.realtime.input_audio_buffer_cleared_event",
            "InputAudioBufferCommitEvent": "openai.types.realtime.input_audio_buffer_commit_event",
            "InputAudioBufferCommitEventParam": "openai.types.realtime.input_audio_buffer_commit_event_param",
            "InputAudioBufferCommittedEvent": "openai.types.realtime.input_audio_buffer_committed_event",
            "InputAudioBufferDtmfEventReceivedEvent": "openai.types.realtime.input_audio_buffer_dtmf_event_received_event",
            "InputAudioBufferSpeechStartedEvent": "openai.types.realtime.input_audio_buffer_speech_started_event",
            "InputAudioBufferSpeechStoppedEvent": "openai.types.realtime.input_audio_buffer_speech_stopped_event",
            "InputAudioBufferTimeoutTriggered": "openai.types.realtime.input_audio_buffer_timeout_triggered",
            "LogProbProperties": "openai.types.realtime.log_prob_properties",
            "McpListToolsCompleted": "openai.types.realtime.mcp_list_tools_completed",
            "McpListToolsFailed": "openai.types.realtime.mcp_list_tools_failed",
            "McpListToolsInProgress": "openai.types.realtime.mcp_list_tools_in_progress",
            "NoiseReductionType": "openai.types.realtime.noise_reduction_type",
            "OutputAudioBufferClearEvent": "openai.types.realtime.output_audio_buffer_clear_event",
            "OutputAudioBufferClearEventParam": "openai.types.realtime.output_audio_buffer_clear_event_param",
            "RateLimitsUpdatedEvent": "openai.types.realtime.rate_limits_updated_event",
            "RealtimeAudioConfig": "openai.types.realtime.realtime_audio_config",
            "RealtimeAudioConfigInput": "openai.types.realtime.realtime_audio_config_input",
            "RealtimeAudioConfigInputParam": "openai.types.realtime.realtime_audio_config_input_param",
            "RealtimeAudioConfigOutput": "openai.types.realtime.realtime_audio_config_output",
            "RealtimeAudioConfigOutputParam": "openai.types.realtime.realtime_audio_config_output_param",
            "RealtimeAudioConfigParam": "openai.types.realtime.realtime_audio_config_param",
            "RealtimeAudioFormats": "openai.types.realtime.realtime_audio_formats",
            "RealtimeAudioFormatsParam": "openai.types.realtime.realtime_audio_formats_param",
            "RealtimeAudioInputTurnDetection": "openai.types.realtime.realtime_audio_input_turn_detection",
            "RealtimeAudioInputTurnDetectionParam": "openai.types.realtime.realtime_audio_input_turn_detection_param",
            "RealtimeClientEvent": "openai.types.realtime.realtime_client_event",
            "RealtimeClientEventParam": "openai.types.realtime.realtime_client_event_param",
            "RealtimeConnectParams": "openai.types.realtime.realtime_connect_params",
            "RealtimeConversationItemAssistantMessage": "openai.types.realtime.realtime_conversation_item_assistant_message",
            "RealtimeConversationItemAssistantMessageParam": "openai.types.realtime.realtime_conversation_item_assistant_message_param",
            "RealtimeConversationItemFunctionCall": "openai.types.realtime.realtime_conversation_item_function_call",
            "RealtimeConversationItemFunctionCallOutput": "openai.types.realtime.realtime_conversation_item_function_call_output",
            "RealtimeConversationItemFunctionCallOutputParam": "openai.types.realtime.realtime_conversation_item_function_call_output_param",
            "RealtimeConversationItemFunctionCallParam": "openai.types.realtime.realtime_conversation_item_function_call_param",
            "RealtimeConversationItemSystemMessage": "openai.types.realtime.realtime_conversation_item_system_message",
            "RealtimeConversationItemSystemMessageParam": "openai.types.realtime.realtime_conversation_item_system_message_param",
            "RealtimeConversationItemUserMessage": "openai.types.realtime.realtime_conversation_item_user_message",
            "RealtimeConversationItemUserMessageParam": "openai.types.realtime.realtime_conversation_item_user_message_param",
            "RealtimeError": "openai.types.realtime.realtime_error",
            "RealtimeErrorEvent": "openai.types.realtime.realtime_error_event",
            "RealtimeFunctionTool": "openai.types.realtime.realtime_function_tool",
            "RealtimeFunctionToolParam": "openai.types.realtime.realtime_function_tool_param",
            "RealtimeMcpApprovalRequest": "openai.types.realtime.realtime_mcp_approval_request",
            "RealtimeMcpApprovalRequestParam": "openai.types.realtime.realtime_mcp_approval_request_param",
            "RealtimeMcpApprovalResponse": "openai.types.realtime.realtime_mcp_approval_response",
            "RealtimeMcpApprovalResponseParam": "openai.types.realtime.realtime_mcp_approval_response_param",
            "RealtimeMcpListTools": "openai.types.realtime.realtime_mcp_list_tools",
            "RealtimeMcpListToolsParam": "openai.types.realtime.realtime_mcp_list_tools_param",
            "RealtimeMcpProtocolError": "openai.types.realtime.realtime_mcp_protocol_error",
            "RealtimeMcpProtocolErrorParam": "openai.types.realtime.realtime_mcp_protocol_error_param",
            "RealtimeMcpToolCall": "openai.types.realtime.realtime_mcp_tool_call",
            "RealtimeMcpToolCallParam": "openai.types.realtime.realtime_mcp_tool_call_param",
            "RealtimeMcpToolExecutionError": "openai.types.realtime.realtime_mcp_tool_execution_error",
            "RealtimeMcpToolExecutionErrorParam": "openai.types.realtime.realtime_mcp_tool_execution_error_param",
            "RealtimeMcphttpError": "openai.types.realtime.realtime_mcphttp_error",
            "RealtimeMcphttpErrorParam": "openai.types.realtime.realtime_mcphttp_error_param",
            "RealtimeReasoning": "openai.types.realtime.realtime_reasoning",
            "RealtimeReasoningEffort": "openai.types.realtime.realtime_reasoning_effort",
            "RealtimeReasoningParam": "openai.types.realtime.realtime_reasoning_param",
            "RealtimeResponse": "openai.types.realtime.realtime_response",
            "RealtimeResponseCreateAudioOutput": "openai.types.realtime.realtime_response_create_audio_output",
            "RealtimeResponseCreateAudioOutputParam": "openai.types.realtime.realtime_response_create_audio_output_param",
            "RealtimeResponseCreateMcpTool": "openai.types.realtime.realtime_response_create_mcp_tool",
            "RealtimeResponseCreateMcpToolParam": "openai.types.realtime.realtime_response_create_mcp_tool_param",
            "RealtimeResponseCreateParams": "openai.types.realtime.realtime_response_create_params",
            "RealtimeResponseCreateParamsParam": "openai.types.realtime.realtime_response_create_params_param",
            "RealtimeResponseCreateParamsWithReferencesParam": "openai.types.realtime.realtime_response_create_params_with_references_param",
            "RealtimeResponseStatus": "openai.types.realtime.realtime_response_status",
            "RealtimeResponseUsage": "openai.types.realtime.realtime_response_usage",
            "RealtimeResponseUsageInputTokenDetails": "openai.types.realtime.realtime_response_usage_input_token_details",
            "RealtimeResponseUsageOutputTokenDetails": "openai.types.realtime.realtime_response_usage_output_token_details",
            "RealtimeServerEvent": "openai.types.realtime.realtime_server_event",
            "RealtimeSessionCreateRequest": "openai.types.realtime.realtime_session_create_request",
            "RealtimeSessionCreateRequestParam": "openai.types.realtime.realtime_session_create_request_param",
            "RealtimeSessionCreateResponse": "openai.types.realtime.realtime_session_create_response",
            "RealtimeToolChoiceConfig": "openai.types.realtime.realtime_tool_choice_config",
            "RealtimeToolChoiceConfigParam": "openai.types.realtime.realtime_tool_choice_config_param",
            "RealtimeToolsConfig": "openai.types.realtime.realtime_tools_config",
            "RealtimeToolsConfigParam": "openai.types.realtime.realtime_tools_config_param",
            "RealtimeToolsConfigUnion": "openai.types.realtime.realtime_tools_config_union",
            "RealtimeToolsConfigUnionParam": "openai.types.realtime.realtime_tools_config_union_param",
            "RealtimeTracingConfig": "openai.types.realtime.realtime_tracing_config",
            "RealtimeTracingConfigParam": "openai.types.realtime.realtime_tracing_config_param",
            "RealtimeTranscriptionSessionAudio": "openai.types.realtime.realtime_transcription_session_audio",
            "RealtimeTranscriptionSessionAudioInput": "openai.types.realtime.realtime_transcription_session_audio_input",
            "RealtimeTranscriptionSessionAudioInputParam": "openai.types.realtime.realtime_transcription_session_audio_input_param",
            "RealtimeTranscriptionSessionAudioInputTurnDetection": "openai.types.realtime.realtime_transcription_session_audio_input_turn_detection",
            "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": "openai.types.realtime.realtime_transcription_session_audio_input_turn_detection_param",
            "RealtimeTranscriptionSessionAudioParam": "openai.types.realtime.realtime_transcription_session_audio_param",
            "RealtimeTranscriptionSessionCreateRequest": "openai.types.realtime.realtime_transcription_session_create_request",
            "RealtimeTranscriptionSessionCreateRequestParam": "openai.types.realtime.realtime_transcription_session_create_request_param",
            "RealtimeTranscriptionSessionCreateResponse": "openai.types.realtime.realtime_transcription_session_create_response",
            "RealtimeTranscriptionSessionTurnDetection": "openai.types.realtime.realtime_transcription_session_turn_detection",
            "RealtimeTranslationClientEvent": "openai.types.realtime.realtime_translation_client_event",
            "RealtimeTranslationClientEventParam": "openai.types.realtime.realtime_translation_client_event_param",
            "RealtimeTranslationClientSecretCreateResponse": "openai.types.realtime.realtime_translation_client_secret_create_response",
            "RealtimeTranslationInputAudioBufferAppendEvent": "openai.types.realtime.realtime_translation_input_audio_buffer_append_event",
            "RealtimeTranslationInputAudioBufferAppendEventParam": "openai.types.realtime.realtime_translation_input_audio_buffer_append_event_param",
            "RealtimeTranslationInputTranscriptDeltaEvent": "openai.types.realtime.realtime_translation_input_transcript_delta_event",
            "RealtimeTranslationOutputAudioDeltaEvent": "openai.types.realtime.realtime_translation_output_audio_delta_event",
            "RealtimeTranslationOutputTranscriptDeltaEvent": "openai.types.realtime.realtime_translation_output_transcript_delta_event",
            "RealtimeTranslationServerEvent": "openai.types.realtime.realtime_translation_server_event",
            "RealtimeTranslationSession": "openai.types.realtime.realtime_translation_session",
            "RealtimeTranslationSessionCloseEvent": "openai.types.realtime.realtime_translation_session_close_event",
            "RealtimeTranslationSessionCloseEventParam": "openai.types.realtime.realtime_translation_session_close_event_param",
            "RealtimeTranslationSessionClosedEvent": "openai.types.realtime.realtime_translation_session_closed_event",
            "RealtimeTranslationSessionCreateRequestParam": "openai.types.realtime.realtime_translation_session_create_request_param",
            "RealtimeTranslationSessionCreatedEvent": "openai.types.realtime.realtime_translation_session_created_event",
            "RealtimeTranslationSessionUpdateEvent": "openai.types.realtime.realtime_translation_session_update_event",
            "RealtimeTranslationSessionUpdateEventParam": "openai.types.realtime.realtime_translation_session_update_event_param",
            "RealtimeTranslationSessionUpdateRequest": "openai.types.realtime.realtime_translation_session_update_request",
            "RealtimeTranslationSessionUpdateRequestParam": "openai.types.realtime.realtime_translation_session_update_request_param",
            "RealtimeTranslationSessionUpdatedEvent": "openai.types.realtime.realtime_translation_session_updated_event",
            "RealtimeTruncation": "openai.types.realtime.realtime_truncation",
            "RealtimeTruncationParam": "openai.types.realtime.realtime_truncation_param",
            "RealtimeTruncationRetentionRatio": "openai.types.realtime.realtime_truncation_retention_ratio",
            "RealtimeTruncationRetentionRatioParam": "openai.types.realtime.realtime_truncation_retention_ratio_param",
            "ResponseAudioDeltaEvent": "openai.types.realtime.response_audio_delta_event",
            "ResponseAudioDoneEvent": "openai.types.realtime.response_audio_done_event",
            "ResponseAudioTranscriptDeltaEvent": "openai.types.realtime.response_audio_transcript_delta_event",
            "ResponseAudioTranscriptDoneEvent": "openai.types.realtime.response_audio_transcript_done_event",
            "ResponseCancelEvent": "openai.types.realtime.response_cancel_event",
            "ResponseCancelEventParam": "openai.types.realtime.response_cancel_event_param",
            "ResponseContentPartAddedEvent": "openai.types.realtime.response_content_part_added_event",
            "ResponseContentPartDoneEvent": "openai.types.realtime.response_content_part_done_event",
            "ResponseCreateEvent": "openai.types.realtime.response_create_event",
            "ResponseCreateEventParam": "openai.types.realtime.response_create_event_param",
            "ResponseCreateEventWithReferencesParam": "openai.types.realtime.response_create_event_with_references_param",
            "ResponseCreatedEvent": "openai.types.realtime.response_created_event",
            "ResponseDoneEvent": "openai.types.realtime.response_done_event",
            "ResponseFunctionCallArgumentsDeltaEvent": "openai.types.realtime.response_function_call_arguments_delta_event",
            "ResponseFunctionCallArgumentsDoneEvent": "openai.types.realtime.response_function_call_arguments_done_event",
            "ResponseItemReference": "openai.types.realtime.response_item_reference",
            "ResponseItemReferenceParam": "openai.types.realtime.response_item_reference_param",
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
            "SessionUpdateEvent": "openai.types.realtime.session_update_event",
            "SessionUpdateEventParam": "openai.types.realtime.session_update_event_param",
            "SessionUpdatedEvent": "openai.types.realtime.session_updated_event",
        },
    )
