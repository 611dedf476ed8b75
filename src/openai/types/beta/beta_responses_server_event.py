# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel
from openai.types.beta.beta_response_audio_delta_event import BetaResponseAudioDeltaEvent
from openai.types.beta.beta_response_audio_done_event import BetaResponseAudioDoneEvent
from openai.types.beta.beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent
from openai.types.beta.beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent
from openai.types.beta.beta_response_code_interpreter_call_code_delta_event import BetaResponseCodeInterpreterCallCodeDeltaEvent
from openai.types.beta.beta_response_code_interpreter_call_code_done_event import BetaResponseCodeInterpreterCallCodeDoneEvent
from openai.types.beta.beta_response_code_interpreter_call_completed_event import BetaResponseCodeInterpreterCallCompletedEvent
from openai.types.beta.beta_response_code_interpreter_call_in_progress_event import BetaResponseCodeInterpreterCallInProgressEvent
from openai.types.beta.beta_response_code_interpreter_call_interpreting_event import BetaResponseCodeInterpreterCallInterpretingEvent
from openai.types.beta.beta_response_compaction_compacting_event import BetaResponseCompactionCompactingEvent
from openai.types.beta.beta_response_completed_event import BetaResponseCompletedEvent
from openai.types.beta.beta_response_content_part_added_event import BetaResponseContentPartAddedEvent
from openai.types.beta.beta_response_content_part_done_event import BetaResponseContentPartDoneEvent
from openai.types.beta.beta_response_created_event import BetaResponseCreatedEvent
from openai.types.beta.beta_response_custom_tool_call_input_delta_event import BetaResponseCustomToolCallInputDeltaEvent
from openai.types.beta.beta_response_custom_tool_call_input_done_event import BetaResponseCustomToolCallInputDoneEvent
from openai.types.beta.beta_response_failed_event import BetaResponseFailedEvent
from openai.types.beta.beta_response_file_search_call_completed_event import BetaResponseFileSearchCallCompletedEvent
from openai.types.beta.beta_response_file_search_call_in_progress_event import BetaResponseFileSearchCallInProgressEvent
from openai.types.beta.beta_response_file_search_call_searching_event import BetaResponseFileSearchCallSearchingEvent
from openai.types.beta.beta_response_function_call_arguments_delta_event import BetaResponseFunctionCallArgumentsDeltaEvent
from openai.types.beta.beta_response_function_call_arguments_done_event import BetaResponseFunctionCallArgumentsDoneEvent
from openai.types.beta.beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent
from openai.types.beta.beta_response_image_gen_call_generating_event import BetaResponseImageGenCallGeneratingEvent
from openai.types.beta.beta_response_image_gen_call_in_progress_event import BetaResponseImageGenCallInProgressEvent
from openai.types.beta.beta_response_image_gen_call_partial_image_event import BetaResponseImageGenCallPartialImageEvent
from openai.types.beta.beta_response_in_progress_event import BetaResponseInProgressEvent
from openai.types.beta.beta_response_incomplete_event import BetaResponseIncompleteEvent
from openai.types.beta.beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent
from openai.types.beta.beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent
from openai.types.beta.beta_response_mcp_call_completed_event import BetaResponseMcpCallCompletedEvent
from openai.types.beta.beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent
from openai.types.beta.beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent
from openai.types.beta.beta_response_mcp_list_tools_completed_event import BetaResponseMcpListToolsCompletedEvent
from openai.types.beta.beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent
from openai.types.beta.beta_response_mcp_list_tools_in_progress_event import BetaResponseMcpListToolsInProgressEvent
from openai.types.beta.beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent
from openai.types.beta.beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent
from openai.types.beta.beta_response_output_text_annotation_added_event import BetaResponseOutputTextAnnotationAddedEvent
from openai.types.beta.beta_response_queued_event import BetaResponseQueuedEvent
from openai.types.beta.beta_response_reasoning_summary_part_added_event import BetaResponseReasoningSummaryPartAddedEvent
from openai.types.beta.beta_response_reasoning_summary_part_done_event import BetaResponseReasoningSummaryPartDoneEvent
from openai.types.beta.beta_response_reasoning_summary_text_delta_event import BetaResponseReasoningSummaryTextDeltaEvent
from openai.types.beta.beta_response_reasoning_summary_text_done_event import BetaResponseReasoningSummaryTextDoneEvent
from openai.types.beta.beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent
from openai.types.beta.beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent
from openai.types.beta.beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent
from openai.types.beta.beta_response_refusal_done_event import BetaResponseRefusalDoneEvent
from openai.types.beta.beta_response_shell_call_command_added_event import BetaResponseShellCallCommandAddedEvent
from openai.types.beta.beta_response_shell_call_command_delta_event import BetaResponseShellCallCommandDeltaEvent
from openai.types.beta.beta_response_shell_call_command_done_event import BetaResponseShellCallCommandDoneEvent
from openai.types.beta.beta_response_shell_call_output_content_delta_event import BetaResponseShellCallOutputContentDeltaEvent
from openai.types.beta.beta_response_shell_call_output_content_done_event import BetaResponseShellCallOutputContentDoneEvent
from openai.types.beta.beta_response_text_delta_event import BetaResponseTextDeltaEvent
from openai.types.beta.beta_response_text_done_event import BetaResponseTextDoneEvent
from openai.types.beta.beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent
from openai.types.beta.beta_response_web_search_call_in_progress_event import BetaResponseWebSearchCallInProgressEvent
from openai.types.beta.beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent

if TYPE_CHECKING:
    from openai.types.beta.beta_response_inject_created_event import BetaResponseInjectCreatedEvent
    from openai.types.beta.beta_response_inject_failed_event import BetaResponseInjectFailedEvent
    from openai.types.beta.beta_response_steer_accepted_event import BetaResponseSteerAcceptedEvent
    from openai.types.beta.beta_response_steer_failed_event import BetaResponseSteerFailedEvent
    from openai.types.beta.beta_response_steer_pending_event import BetaResponseSteerPendingEvent

__all__ = [
    "BetaResponsesServerEvent",
    "BetaResponseAudioWsDelta",
    "BetaResponseAudioWsDone",
    "BetaResponseAudioTranscriptWsDelta",
    "BetaResponseAudioTranscriptWsDone",
    "BetaResponseCodeInterpreterCallCodeWsDelta",
    "BetaResponseCodeInterpreterCallCodeWsDone",
    "BetaResponseCodeInterpreterCallWsCompleted",
    "BetaResponseCodeInterpreterCallInWsProgress",
    "BetaResponseCodeInterpreterCallWsInterpreting",
    "BetaResponseCompactionWsCompacting",
    "BetaResponseWsCompleted",
    "BetaResponseContentPartWsAdded",
    "BetaResponseContentPartWsDone",
    "BetaResponseWsCreated",
    "BetaResponseFileSearchCallWsCompleted",
    "BetaResponseFileSearchCallInWsProgress",
    "BetaResponseFileSearchCallWsSearching",
    "BetaResponseFunctionCallArgumentsWsDelta",
    "BetaResponseFunctionCallArgumentsWsDone",
    "BetaResponseShellCallCommandWsAdded",
    "BetaResponseShellCallCommandWsDelta",
    "BetaResponseShellCallCommandWsDone",
    "BetaResponseShellCallOutputContentWsDelta",
    "BetaResponseShellCallOutputContentWsDone",
    "BetaResponseInWsProgress",
    "BetaResponseWsFailed",
    "BetaResponseWsIncomplete",
    "BetaResponseOutputItemWsAdded",
    "BetaResponseOutputItemWsDone",
    "BetaResponseReasoningSummaryPartWsAdded",
    "BetaResponseReasoningSummaryPartWsDone",
    "BetaResponseReasoningSummaryTextWsDelta",
    "BetaResponseReasoningSummaryTextWsDone",
    "BetaResponseReasoningTextWsDelta",
    "BetaResponseReasoningTextWsDone",
    "BetaResponseRefusalWsDelta",
    "BetaResponseRefusalWsDone",
    "BetaResponseTextWsDelta",
    "BetaResponseTextWsDone",
    "BetaResponseWebSearchCallWsCompleted",
    "BetaResponseWebSearchCallInWsProgress",
    "BetaResponseWebSearchCallWsSearching",
    "BetaResponseImageGenCallWsCompleted",
    "BetaResponseImageGenCallWsGenerating",
    "BetaResponseImageGenCallInWsProgress",
    "BetaResponseImageGenCallPartialWsImage",
    "BetaResponseMcpCallArgumentsWsDelta",
    "BetaResponseMcpCallArgumentsWsDone",
    "BetaResponseMcpCallWsCompleted",
    "BetaResponseMcpCallWsFailed",
    "BetaResponseMcpCallInWsProgress",
    "BetaResponseMcpListToolsWsCompleted",
    "BetaResponseMcpListToolsWsFailed",
    "BetaResponseMcpListToolsInWsProgress",
    "BetaResponseOutputTextAnnotationWsAdded",
    "BetaResponseWsQueued",
    "BetaResponseCustomToolCallInputWsDelta",
    "BetaResponseCustomToolCallInputWsDone",
    "BetaResponseWsError",
    "BetaResponseWsErrorError",
    "BetaResponseWsErrorErrorMisalignment",
    "BetaResponseWsErrorErrorMisalignmentSteer",
    "BetaResponseWsErrorAgent",
]


class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
    stream_id: Optional[str] = None


class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
    stream_id: Optional[str] = None


class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
    stream_id: Optional[str] = None


class BetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
    stream_id: Optional[str] = None


class BetaResponseWsCompleted(BetaResponseCompletedEvent):
    stream_id: Optional[str] = None


class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
    stream_id: Optional[str] = None


class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseWsCreated(BetaResponseCreatedEvent):
    stream_id: Optional[str] = None


class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
    stream_id: Optional[str] = None


class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
    stream_id: Optional[str] = None


class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
    stream_id: Optional[str] = None


class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
    stream_id: Optional[str] = None


class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseInWsProgress(BetaResponseInProgressEvent):
    stream_id: Optional[str] = None


class BetaResponseWsFailed(BetaResponseFailedEvent):
    stream_id: Optional[str] = None


class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
    stream_id: Optional[str] = None


class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
    stream_id: Optional[str] = None


class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
    stream_id: Optional[str] = None


class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
    stream_id: Optional[str] = None


class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
    stream_id: Optional[str] = None


class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
    stream_id: Optional[str] = None


class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
    stream_id: Optional[str] = None


class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
    stream_id: Optional[str] = None


class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
    stream_id: Optional[str] = None


class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
    stream_id: Optional[str] = None


class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
    stream_id: Optional[str] = None


class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
    stream_id: Optional[str] = None


class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
    stream_id: Optional[str] = None


class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
    stream_id: Optional[str] = None


class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
    stream_id: Optional[str] = None


class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
    stream_id: Optional[str] = None


class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
    stream_id: Optional[str] = None


class BetaResponseWsQueued(BetaResponseQueuedEvent):
    stream_id: Optional[str] = None


class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
    stream_id: Optional[str] = None


class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
    stream_id: Optional[str] = None


class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
    message: str


class BetaResponseWsErrorErrorMisalignment(BaseModel):
    detailed_explanation: Optional[str] = None

    error_type: Union[
        str,
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        None,
    ] = None

    review_target: Optional[str] = None

    steer: Optional[BetaResponseWsErrorErrorMisalignmentSteer] = None


class BetaResponseWsErrorError(BaseModel):
    code: Optional[str] = None

    message: str

    param: Optional[str] = None

    type: str

    headers: Optional[Dict[str, str]] = None

    misalignment: Optional[BetaResponseWsErrorErrorMisalignment] = None


class BetaResponseWsErrorAgent(BaseModel):
    agent_name: str


class BetaResponseWsError(BaseModel):
    error: BetaResponseWsErrorError

    type: Literal["error"]

    agent: Optional[BetaResponseWsErrorAgent] = None

    sequence_number: Optional[int] = None

    status: Optional[int] = None
    """The HTTP status that fits the error."""

    stream_id: Optional[str] = None


if TYPE_CHECKING:
    BetaResponsesServerEvent: TypeAlias = Annotated[
        Union[
            BetaResponseAudioWsDelta,
            BetaResponseAudioWsDone,
            BetaResponseAudioTranscriptWsDelta,
            BetaResponseAudioTranscriptWsDone,
            BetaResponseCodeInterpreterCallCodeWsDelta,
            BetaResponseCodeInterpreterCallCodeWsDone,
            BetaResponseCodeInterpreterCallWsCompleted,
            BetaResponseCodeInterpreterCallInWsProgress,
            BetaResponseCodeInterpreterCallWsInterpreting,
            BetaResponseCompactionWsCompacting,
            BetaResponseWsCompleted,
            BetaResponseContentPartWsAdded,
            BetaResponseContentPartWsDone,
            BetaResponseWsCreated,
            BetaResponseFileSearchCallWsCompleted,
            BetaResponseFileSearchCallInWsProgress,
            BetaResponseFileSearchCallWsSearching,
            BetaResponseFunctionCallArgumentsWsDelta,
            BetaResponseFunctionCallArgumentsWsDone,
            BetaResponseShellCallCommandWsAdded,
            BetaResponseShellCallCommandWsDelta,
            BetaResponseShellCallCommandWsDone,
            BetaResponseShellCallOutputContentWsDelta,
            BetaResponseShellCallOutputContentWsDone,
            BetaResponseInWsProgress,
            BetaResponseWsFailed,
            BetaResponseWsIncomplete,
            BetaResponseOutputItemWsAdded,
            BetaResponseOutputItemWsDone,
            BetaResponseReasoningSummaryPartWsAdded,
            BetaResponseReasoningSummaryPartWsDone,
            BetaResponseReasoningSummaryTextWsDelta,
            BetaResponseReasoningSummaryTextWsDone,
            BetaResponseReasoningTextWsDelta,
            BetaResponseReasoningTextWsDone,
            BetaResponseRefusalWsDelta,
            BetaResponseRefusalWsDone,
            BetaResponseTextWsDelta,
            BetaResponseTextWsDone,
            BetaResponseWebSearchCallWsCompleted,
            BetaResponseWebSearchCallInWsProgress,
            BetaResponseWebSearchCallWsSearching,
            BetaResponseImageGenCallWsCompleted,
            BetaResponseImageGenCallWsGenerating,
            BetaResponseImageGenCallInWsProgress,
            BetaResponseImageGenCallPartialWsImage,
            BetaResponseMcpCallArgumentsWsDelta,
            BetaResponseMcpCallArgumentsWsDone,
            BetaResponseMcpCallWsCompleted,
            BetaResponseMcpCallWsFailed,
            BetaResponseMcpCallInWsProgress,
            BetaResponseMcpListToolsWsCompleted,
            BetaResponseMcpListToolsWsFailed,
            BetaResponseMcpListToolsInWsProgress,
            BetaResponseOutputTextAnnotationWsAdded,
            BetaResponseWsQueued,
            BetaResponseCustomToolCallInputWsDelta,
            BetaResponseCustomToolCallInputWsDone,
            BetaResponseWsError,
            BetaResponseSteerAcceptedEvent,
            BetaResponseSteerPendingEvent,
            BetaResponseSteerFailedEvent,
            BetaResponseInjectCreatedEvent,
            BetaResponseInjectFailedEvent,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An event that comes over the websocket."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseAudioDeltaEvent": "openai.types.beta.beta_response_audio_delta_event",
            "BetaResponseAudioDoneEvent": "openai.types.beta.beta_response_audio_done_event",
            "BetaResponseAudioTranscriptDeltaEvent": "openai.types.beta.beta_response_audio_transcript_delta_event",
            "BetaResponseAudioTranscriptDoneEvent": "openai.types.beta.beta_response_audio_transcript_done_event",
            "BetaResponseCodeInterpreterCallCodeDeltaEvent": "openai.types.beta.beta_response_code_interpreter_call_code_delta_event",
            "BetaResponseCodeInterpreterCallCodeDoneEvent": "openai.types.beta.beta_response_code_interpreter_call_code_done_event",
            "BetaResponseCodeInterpreterCallCompletedEvent": "openai.types.beta.beta_response_code_interpreter_call_completed_event",
            "BetaResponseCodeInterpreterCallInProgressEvent": "openai.types.beta.beta_response_code_interpreter_call_in_progress_event",
            "BetaResponseCodeInterpreterCallInterpretingEvent": "openai.types.beta.beta_response_code_interpreter_call_interpreting_event",
            "BetaResponseCompactionCompactingEvent": "openai.types.beta.beta_response_compaction_compacting_event",
            "BetaResponseCompletedEvent": "openai.types.beta.beta_response_completed_event",
            "BetaResponseContentPartAddedEvent": "openai.types.beta.beta_response_content_part_added_event",
            "BetaResponseContentPartDoneEvent": "openai.types.beta.beta_response_content_part_done_event",
            "BetaResponseCreatedEvent": "openai.types.beta.beta_response_created_event",
            "BetaResponseCustomToolCallInputDeltaEvent": "openai.types.beta.beta_response_custom_tool_call_input_delta_event",
            "BetaResponseCustomToolCallInputDoneEvent": "openai.types.beta.beta_response_custom_tool_call_input_done_event",
            "BetaResponseFailedEvent": "openai.types.beta.beta_response_failed_event",
            "BetaResponseFileSearchCallCompletedEvent": "openai.types.beta.beta_response_file_search_call_completed_event",
            "BetaResponseFileSearchCallInProgressEvent": "openai.types.beta.beta_response_file_search_call_in_progress_event",
            "BetaResponseFileSearchCallSearchingEvent": "openai.types.beta.beta_response_file_search_call_searching_event",
            "BetaResponseFunctionCallArgumentsDeltaEvent": "openai.types.beta.beta_response_function_call_arguments_delta_event",
            "BetaResponseFunctionCallArgumentsDoneEvent": "openai.types.beta.beta_response_function_call_arguments_done_event",
            "BetaResponseImageGenCallCompletedEvent": "openai.types.beta.beta_response_image_gen_call_completed_event",
            "BetaResponseImageGenCallGeneratingEvent": "openai.types.beta.beta_response_image_gen_call_generating_event",
            "BetaResponseImageGenCallInProgressEvent": "openai.types.beta.beta_response_image_gen_call_in_progress_event",
            "BetaResponseImageGenCallPartialImageEvent": "openai.types.beta.beta_response_image_gen_call_partial_image_event",
            "BetaResponseInProgressEvent": "openai.types.beta.beta_response_in_progress_event",
            "BetaResponseIncompleteEvent": "openai.types.beta.beta_response_incomplete_event",
            "BetaResponseInjectCreatedEvent": "openai.types.beta.beta_response_inject_created_event",
            "BetaResponseInjectFailedEvent": "openai.types.beta.beta_response_inject_failed_event",
            "BetaResponseMcpCallArgumentsDeltaEvent": "openai.types.beta.beta_response_mcp_call_arguments_delta_event",
            "BetaResponseMcpCallArgumentsDoneEvent": "openai.types.beta.beta_response_mcp_call_arguments_done_event",
            "BetaResponseMcpCallCompletedEvent": "openai.types.beta.beta_response_mcp_call_completed_event",
            "BetaResponseMcpCallFailedEvent": "openai.types.beta.beta_response_mcp_call_failed_event",
            "BetaResponseMcpCallInProgressEvent": "openai.types.beta.beta_response_mcp_call_in_progress_event",
            "BetaResponseMcpListToolsCompletedEvent": "openai.types.beta.beta_response_mcp_list_tools_completed_event",
            "BetaResponseMcpListToolsFailedEvent": "openai.types.beta.beta_response_mcp_list_tools_failed_event",
            "BetaResponseMcpListToolsInProgressEvent": "openai.types.beta.beta_response_mcp_list_tools_in_progress_event",
            "BetaResponseOutputItemAddedEvent": "openai.types.beta.beta_response_output_item_added_event",
            "BetaResponseOutputItemDoneEvent": "openai.types.beta.beta_response_output_item_done_event",
            "BetaResponseOutputTextAnnotationAddedEvent": "openai.types.beta.beta_response_output_text_annotation_added_event",
            "BetaResponseQueuedEvent": "openai.types.beta.beta_response_queued_event",
            "BetaResponseReasoningSummaryPartAddedEvent": "openai.types.beta.beta_response_reasoning_summary_part_added_event",
            "BetaResponseReasoningSummaryPartDoneEvent": "openai.types.beta.beta_response_reasoning_summary_part_done_event",
            "BetaResponseReasoningSummaryTextDeltaEvent": "openai.types.beta.beta_response_reasoning_summary_text_delta_event",
            "BetaResponseReasoningSummaryTextDoneEvent": "openai.types.beta.beta_response_reasoning_summary_text_done_event",
            "BetaResponseReasoningTextDeltaEvent": "openai.types.beta.beta_response_reasoning_text_delta_event",
            "BetaResponseReasoningTextDoneEvent": "openai.types.beta.beta_response_reasoning_text_done_event",
            "BetaResponseRefusalDeltaEvent": "openai.types.beta.beta_response_refusal_delta_event",
            "BetaResponseRefusalDoneEvent": "openai.types.beta.beta_response_refusal_done_event",
            "BetaResponseShellCallCommandAddedEvent": "openai.types.beta.beta_response_shell_call_command_added_event",
            "BetaResponseShellCallCommandDeltaEvent": "openai.types.beta.beta_response_shell_call_command_delta_event",
            "BetaResponseShellCallCommandDoneEvent": "openai.types.beta.beta_response_shell_call_command_done_event",
            "BetaResponseShellCallOutputContentDeltaEvent": "openai.types.beta.beta_response_shell_call_output_content_delta_event",
            "BetaResponseShellCallOutputContentDoneEvent": "openai.types.beta.beta_response_shell_call_output_content_done_event",
            "BetaResponseSteerAcceptedEvent": "openai.types.beta.beta_response_steer_accepted_event",
            "BetaResponseSteerFailedEvent": "openai.types.beta.beta_response_steer_failed_event",
            "BetaResponseSteerPendingEvent": "openai.types.beta.beta_response_steer_pending_event",
            "BetaResponseTextDeltaEvent": "openai.types.beta.beta_response_text_delta_event",
            "BetaResponseTextDoneEvent": "openai.types.beta.beta_response_text_done_event",
            "BetaResponseWebSearchCallCompletedEvent": "openai.types.beta.beta_response_web_search_call_completed_event",
            "BetaResponseWebSearchCallInProgressEvent": "openai.types.beta.beta_response_web_search_call_in_progress_event",
            "BetaResponseWebSearchCallSearchingEvent": "openai.types.beta.beta_response_web_search_call_searching_event",
        },
        {
            "BetaResponsesServerEvent": lazy.tagged(
                "type",
                {
                    "response.audio.delta": "BetaResponseAudioWsDelta",
                    "response.audio.done": "BetaResponseAudioWsDone",
                    "response.audio.transcript.delta": "BetaResponseAudioTranscriptWsDelta",
                    "response.audio.transcript.done": "BetaResponseAudioTranscriptWsDone",
                    "response.code_interpreter_call_code.delta": "BetaResponseCodeInterpreterCallCodeWsDelta",
                    "response.code_interpreter_call_code.done": "BetaResponseCodeInterpreterCallCodeWsDone",
                    "response.code_interpreter_call.completed": "BetaResponseCodeInterpreterCallWsCompleted",
                    "response.code_interpreter_call.in_progress": "BetaResponseCodeInterpreterCallInWsProgress",
                    "response.code_interpreter_call.interpreting": "BetaResponseCodeInterpreterCallWsInterpreting",
                    "response.compaction.compacting": "BetaResponseCompactionWsCompacting",
                    "response.completed": "BetaResponseWsCompleted",
                    "response.content_part.added": "BetaResponseContentPartWsAdded",
                    "response.content_part.done": "BetaResponseContentPartWsDone",
                    "response.created": "BetaResponseWsCreated",
                    "response.file_search_call.completed": "BetaResponseFileSearchCallWsCompleted",
                    "response.file_search_call.in_progress": "BetaResponseFileSearchCallInWsProgress",
                    "response.file_search_call.searching": "BetaResponseFileSearchCallWsSearching",
                    "response.function_call_arguments.delta": "BetaResponseFunctionCallArgumentsWsDelta",
                    "response.function_call_arguments.done": "BetaResponseFunctionCallArgumentsWsDone",
                    "response.shell_call_command.added": "BetaResponseShellCallCommandWsAdded",
                    "response.shell_call_command.delta": "BetaResponseShellCallCommandWsDelta",
                    "response.shell_call_command.done": "BetaResponseShellCallCommandWsDone",
                    "response.shell_call_output_content.delta": "BetaResponseShellCallOutputContentWsDelta",
                    "response.shell_call_output_content.done": "BetaResponseShellCallOutputContentWsDone",
                    "response.in_progress": "BetaResponseInWsProgress",
                    "response.failed": "BetaResponseWsFailed",
                    "response.incomplete": "BetaResponseWsIncomplete",
                    "response.output_item.added": "BetaResponseOutputItemWsAdded",
                    "response.output_item.done": "BetaResponseOutputItemWsDone",
                    "response.reasoning_summary_part.added": "BetaResponseReasoningSummaryPartWsAdded",
                    "response.reasoning_summary_part.done": "BetaResponseReasoningSummaryPartWsDone",
                    "response.reasoning_summary_text.delta": "BetaResponseReasoningSummaryTextWsDelta",
                    "response.reasoning_summary_text.done": "BetaResponseReasoningSummaryTextWsDone",
                    "response.reasoning_text.delta": "BetaResponseReasoningTextWsDelta",
                    "response.reasoning_text.done": "BetaResponseReasoningTextWsDone",
                    "response.refusal.delta": "BetaResponseRefusalWsDelta",
                    "response.refusal.done": "BetaResponseRefusalWsDone",
                    "response.output_text.delta": "BetaResponseTextWsDelta",
                    "response.output_text.done": "BetaResponseTextWsDone",
                    "response.web_search_call.completed": "BetaResponseWebSearchCallWsCompleted",
                    "response.web_search_call.in_progress": "BetaResponseWebSearchCallInWsProgress",
                    "response.web_search_call.searching": "BetaResponseWebSearchCallWsSearching",
                    "response.image_generation_call.completed": "BetaResponseImageGenCallWsCompleted",
                    "response.image_generation_call.generating": "BetaResponseImageGenCallWsGenerating",
                    "response.image_generation_call.in_progress": "BetaResponseImageGenCallInWsProgress",
                    "response.image_generation_call.partial_image": "BetaResponseImageGenCallPartialWsImage",
                    "response.mcp_call_arguments.delta": "BetaResponseMcpCallArgumentsWsDelta",
                    "response.mcp_call_arguments.done": "BetaResponseMcpCallArgumentsWsDone",
                    "response.mcp_call.completed": "BetaResponseMcpCallWsCompleted",
                    "response.mcp_call.failed": "BetaResponseMcpCallWsFailed",
                    "response.mcp_call.in_progress": "BetaResponseMcpCallInWsProgress",
                    "response.mcp_list_tools.completed": "BetaResponseMcpListToolsWsCompleted",
                    "response.mcp_list_tools.failed": "BetaResponseMcpListToolsWsFailed",
                    "response.mcp_list_tools.in_progress": "BetaResponseMcpListToolsInWsProgress",
                    "response.output_text.annotation.added": "BetaResponseOutputTextAnnotationWsAdded",
                    "response.queued": "BetaResponseWsQueued",
                    "response.custom_tool_call_input.delta": "BetaResponseCustomToolCallInputWsDelta",
                    "response.custom_tool_call_input.done": "BetaResponseCustomToolCallInputWsDone",
                    "error": "BetaResponseWsError",
                    "response.steer.accepted": "BetaResponseSteerAcceptedEvent",
                    "response.steer.pending": "BetaResponseSteerPendingEvent",
                    "response.steer.failed": "BetaResponseSteerFailedEvent",
                    "response.inject.created": "BetaResponseInjectCreatedEvent",
                    "response.inject.failed": "BetaResponseInjectFailedEvent",
                },
            ),
        },
    )
