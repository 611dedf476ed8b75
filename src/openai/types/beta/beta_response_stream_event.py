# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
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
    from openai.types.beta.beta_response_error_event import BetaResponseErrorEvent
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

__all__ = ["BetaResponseStreamEvent"]


if TYPE_CHECKING:
    BetaResponseStreamEvent: TypeAlias = Annotated[
        Union[
            BetaResponseAudioDeltaEvent,
            BetaResponseAudioDoneEvent,
            BetaResponseAudioTranscriptDeltaEvent,
            BetaResponseAudioTranscriptDoneEvent,
            BetaResponseCodeInterpreterCallCodeDeltaEvent,
            BetaResponseCodeInterpreterCallCodeDoneEvent,
            BetaResponseCodeInterpreterCallCompletedEvent,
            BetaResponseCodeInterpreterCallInProgressEvent,
            BetaResponseCodeInterpreterCallInterpretingEvent,
            BetaResponseCompactionCompactingEvent,
            BetaResponseCompletedEvent,
            BetaResponseContentPartAddedEvent,
            BetaResponseContentPartDoneEvent,
            BetaResponseCreatedEvent,
            BetaResponseErrorEvent,
            BetaResponseFileSearchCallCompletedEvent,
            BetaResponseFileSearchCallInProgressEvent,
            BetaResponseFileSearchCallSearchingEvent,
            BetaResponseFunctionCallArgumentsDeltaEvent,
            BetaResponseFunctionCallArgumentsDoneEvent,
            BetaResponseShellCallCommandAddedEvent,
            BetaResponseShellCallCommandDeltaEvent,
            BetaResponseShellCallCommandDoneEvent,
            BetaResponseShellCallOutputContentDeltaEvent,
            BetaResponseShellCallOutputContentDoneEvent,
            BetaResponseInProgressEvent,
            BetaResponseFailedEvent,
            BetaResponseIncompleteEvent,
            BetaResponseOutputItemAddedEvent,
            BetaResponseOutputItemDoneEvent,
            BetaResponseReasoningSummaryPartAddedEvent,
            BetaResponseReasoningSummaryPartDoneEvent,
            BetaResponseReasoningSummaryTextDeltaEvent,
            BetaResponseReasoningSummaryTextDoneEvent,
            BetaResponseReasoningTextDeltaEvent,
            BetaResponseReasoningTextDoneEvent,
            BetaResponseRefusalDeltaEvent,
            BetaResponseRefusalDoneEvent,
            BetaResponseTextDeltaEvent,
            BetaResponseTextDoneEvent,
            BetaResponseWebSearchCallCompletedEvent,
            BetaResponseWebSearchCallInProgressEvent,
            BetaResponseWebSearchCallSearchingEvent,
            BetaResponseImageGenCallCompletedEvent,
            BetaResponseImageGenCallGeneratingEvent,
            BetaResponseImageGenCallInProgressEvent,
            BetaResponseImageGenCallPartialImageEvent,
            BetaResponseMcpCallArgumentsDeltaEvent,
            BetaResponseMcpCallArgumentsDoneEvent,
            BetaResponseMcpCallCompletedEvent,
            BetaResponseMcpCallFailedEvent,
            BetaResponseMcpCallInProgressEvent,
            BetaResponseMcpListToolsCompletedEvent,
            BetaResponseMcpListToolsFailedEvent,
            BetaResponseMcpListToolsInProgressEvent,
            BetaResponseOutputTextAnnotationAddedEvent,
            BetaResponseQueuedEvent,
            BetaResponseCustomToolCallInputDeltaEvent,
            BetaResponseCustomToolCallInputDoneEvent,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An event of a streamed response, told apart by `type`."""
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
            "BetaResponseErrorEvent": "openai.types.beta.beta_response_error_event",
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
            "BetaResponseTextDeltaEvent": "openai.types.beta.beta_response_text_delta_event",
            "BetaResponseTextDoneEvent": "openai.types.beta.beta_response_text_done_event",
            "BetaResponseWebSearchCallCompletedEvent": "openai.types.beta.beta_response_web_search_call_completed_event",
            "BetaResponseWebSearchCallInProgressEvent": "openai.types.beta.beta_response_web_search_call_in_progress_event",
            "BetaResponseWebSearchCallSearchingEvent": "openai.types.beta.beta_response_web_search_call_searching_event",
        },
        {
            "BetaResponseStreamEvent": lazy.tagged(
                "type",
                {
                    "response.audio.delta": "BetaResponseAudioDeltaEvent",
                    "response.audio.done": "BetaResponseAudioDoneEvent",
                    "response.audio.transcript.delta": "BetaResponseAudioTranscriptDeltaEvent",
                    "response.audio.transcript.done": "BetaResponseAudioTranscriptDoneEvent",
                    "response.code_interpreter_call_code.delta": "BetaResponseCodeInterpreterCallCodeDeltaEvent",
                    "response.code_interpreter_call_code.done": "BetaResponseCodeInterpreterCallCodeDoneEvent",
                    "response.code_interpreter_call.completed": "BetaResponseCodeInterpreterCallCompletedEvent",
                    "response.code_interpreter_call.in_progress": "BetaResponseCodeInterpreterCallInProgressEvent",
                    "response.code_interpreter_call.interpreting": "BetaResponseCodeInterpreterCallInterpretingEvent",
                    "response.compaction.compacting": "BetaResponseCompactionCompactingEvent",
                    "response.completed": "BetaResponseCompletedEvent",
                    "response.content_part.added": "BetaResponseContentPartAddedEvent",
                    "response.content_part.done": "BetaResponseContentPartDoneEvent",
                    "response.created": "BetaResponseCreatedEvent",
                    "error": "BetaResponseErrorEvent",
                    "response.file_search_call.completed": "BetaResponseFileSearchCallCompletedEvent",
                    "response.file_search_call.in_progress": "BetaResponseFileSearchCallInProgressEvent",
                    "response.file_search_call.searching": "BetaResponseFileSearchCallSearchingEvent",
                    "response.function_call_arguments.delta": "BetaResponseFunctionCallArgumentsDeltaEvent",
                    "response.function_call_arguments.done": "BetaResponseFunctionCallArgumentsDoneEvent",
                    "response.shell_call_command.added": "BetaResponseShellCallCommandAddedEvent",
                    "response.shell_call_command.delta": "BetaResponseShellCallCommandDeltaEvent",
                    "response.shell_call_command.done": "BetaResponseShellCallCommandDoneEvent",
                    "response.shell_call_output_content.delta": "BetaResponseShellCallOutputContentDeltaEvent",
                    "response.shell_call_output_content.done": "BetaResponseShellCallOutputContentDoneEvent",
                    "response.in_progress": "BetaResponseInProgressEvent",
                    "response.failed": "BetaResponseFailedEvent",
                    "response.incomplete": "BetaResponseIncompleteEvent",
                    "response.output_item.added": "BetaResponseOutputItemAddedEvent",
                    "response.output_item.done": "BetaResponseOutputItemDoneEvent",
                    "response.reasoning_summary_part.added": "BetaResponseReasoningSummaryPartAddedEvent",
                    "response.reasoning_summary_part.done": "BetaResponseReasoningSummaryPartDoneEvent",
                    "response.reasoning_summary_text.delta": "BetaResponseReasoningSummaryTextDeltaEvent",
                    "response.reasoning_summary_text.done": "BetaResponseReasoningSummaryTextDoneEvent",
                    "response.reasoning_text.delta": "BetaResponseReasoningTextDeltaEvent",
                    "response.reasoning_text.done": "BetaResponseReasoningTextDoneEvent",
                    "response.refusal.delta": "BetaResponseRefusalDeltaEvent",
                    "response.refusal.done": "BetaResponseRefusalDoneEvent",
                    "response.output_text.delta": "BetaResponseTextDeltaEvent",
                    "response.output_text.done": "BetaResponseTextDoneEvent",
                    "response.web_search_call.completed": "BetaResponseWebSearchCallCompletedEvent",
                    "response.web_search_call.in_progress": "BetaResponseWebSearchCallInProgressEvent",
                    "response.web_search_call.searching": "BetaResponseWebSearchCallSearchingEvent",
                    "response.image_generation_call.completed": "BetaResponseImageGenCallCompletedEvent",
                    "response.image_generation_call.generating": "BetaResponseImageGenCallGeneratingEvent",
                    "response.image_generation_call.in_progress": "BetaResponseImageGenCallInProgressEvent",
                    "response.image_generation_call.partial_image": "BetaResponseImageGenCallPartialImageEvent",
                    "response.mcp_call_arguments.delta": "BetaResponseMcpCallArgumentsDeltaEvent",
                    "response.mcp_call_arguments.done": "BetaResponseMcpCallArgumentsDoneEvent",
                    "response.mcp_call.completed": "BetaResponseMcpCallCompletedEvent",
                    "response.mcp_call.failed": "BetaResponseMcpCallFailedEvent",
                    "response.mcp_call.in_progress": "BetaResponseMcpCallInProgressEvent",
                    "response.mcp_list_tools.completed": "BetaResponseMcpListToolsCompletedEvent",
                    "response.mcp_list_tools.failed": "BetaResponseMcpListToolsFailedEvent",
                    "response.mcp_list_tools.in_progress": "BetaResponseMcpListToolsInProgressEvent",
                    "response.output_text.annotation.added": "BetaResponseOutputTextAnnotationAddedEvent",
                    "response.queued": "BetaResponseQueuedEvent",
                    "response.custom_tool_call_input.delta": "BetaResponseCustomToolCallInputDeltaEvent",
                    "response.custom_tool_call_input.done": "BetaResponseCustomToolCallInputDoneEvent",
                },
            ),
        },
    )
