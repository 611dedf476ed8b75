# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.responses.response_audio_delta_event import ResponseAudioDeltaEvent
    from openai.types.responses.response_audio_done_event import ResponseAudioDoneEvent
    from openai.types.responses.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from openai.types.responses.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from openai.types.responses.response_code_interpreter_call_code_delta_event import ResponseCodeInterpreterCallCodeDeltaEvent
    from openai.types.responses.response_code_interpreter_call_code_done_event import ResponseCodeInterpreterCallCodeDoneEvent
    from openai.types.responses.response_code_interpreter_call_completed_event import ResponseCodeInterpreterCallCompletedEvent
    from openai.types.responses.response_code_interpreter_call_in_progress_event import ResponseCodeInterpreterCallInProgressEvent
    from openai.types.responses.response_code_interpreter_call_interpreting_event import ResponseCodeInterpreterCallInterpretingEvent
    from openai.types.responses.response_compaction_compacting_event import ResponseCompactionCompactingEvent
    from openai.types.responses.response_completed_event import ResponseCompletedEvent
    from openai.types.responses.response_content_part_added_event import ResponseContentPartAddedEvent
    from openai.types.responses.response_content_part_done_event import ResponseContentPartDoneEvent
    from openai.types.responses.response_created_event import ResponseCreatedEvent
    from openai.types.responses.response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent
    from openai.types.responses.response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent
    from openai.types.responses.response_error_event import ResponseErrorEvent
    from openai.types.responses.response_failed_event import ResponseFailedEvent
    from openai.types.responses.response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent
    from openai.types.responses.response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent
    from openai.types.responses.response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent
    from openai.types.responses.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
    from openai.types.responses.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from openai.types.responses.response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
    from openai.types.responses.response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
    from openai.types.responses.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
    from openai.types.responses.response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
    from openai.types.responses.response_in_progress_event import ResponseInProgressEvent
    from openai.types.responses.response_incomplete_event import ResponseIncompleteEvent
    from openai.types.responses.response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent
    from openai.types.responses.response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent
    from openai.types.responses.response_mcp_call_completed_event import ResponseMcpCallCompletedEvent
    from openai.types.responses.response_mcp_call_failed_event import ResponseMcpCallFailedEvent
    from openai.types.responses.response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
    from openai.types.responses.response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent
    from openai.types.responses.response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent
    from openai.types.responses.response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent
    from openai.types.responses.response_output_item_added_event import ResponseOutputItemAddedEvent
    from openai.types.responses.response_output_item_done_event import ResponseOutputItemDoneEvent
    from openai.types.responses.response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent
    from openai.types.responses.response_queued_event import ResponseQueuedEvent
    from openai.types.responses.response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
    from openai.types.responses.response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
    from openai.types.responses.response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
    from openai.types.responses.response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
    from openai.types.responses.response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
    from openai.types.responses.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
    from openai.types.responses.response_refusal_delta_event import ResponseRefusalDeltaEvent
    from openai.types.responses.response_refusal_done_event import ResponseRefusalDoneEvent
    from openai.types.responses.response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent
    from openai.types.responses.response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent
    from openai.types.responses.response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent
    from openai.types.responses.response_shell_call_output_content_delta_event import ResponseShellCallOutputContentDeltaEvent
    from openai.types.responses.response_shell_call_output_content_done_event import ResponseShellCallOutputContentDoneEvent
    from openai.types.responses.response_text_delta_event import ResponseTextDeltaEvent
    from openai.types.responses.response_text_done_event import ResponseTextDoneEvent
    from openai.types.responses.response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent
    from openai.types.responses.response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent
    from openai.types.responses.response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent

__all__ = ["ResponseStreamEvent"]


if TYPE_CHECKING:
    ResponseStreamEvent: TypeAlias = Annotated[
        Union[
            ResponseAudioDeltaEvent,
            ResponseAudioDoneEvent,
            ResponseAudioTranscriptDeltaEvent,
            ResponseAudioTranscriptDoneEvent,
            ResponseCodeInterpreterCallCodeDeltaEvent,
            ResponseCodeInterpreterCallCodeDoneEvent,
            ResponseCodeInterpreterCallCompletedEvent,
            ResponseCodeInterpreterCallInProgressEvent,
            ResponseCodeInterpreterCallInterpretingEvent,
            ResponseCompactionCompactingEvent,
            ResponseCompletedEvent,
            ResponseContentPartAddedEvent,
            ResponseContentPartDoneEvent,
            ResponseCreatedEvent,
            ResponseErrorEvent,
            ResponseFileSearchCallCompletedEvent,
            ResponseFileSearchCallInProgressEvent,
            ResponseFileSearchCallSearchingEvent,
            ResponseFunctionCallArgumentsDeltaEvent,
            ResponseFunctionCallArgumentsDoneEvent,
            ResponseShellCallCommandAddedEvent,
            ResponseShellCallCommandDeltaEvent,
            ResponseShellCallCommandDoneEvent,
            ResponseShellCallOutputContentDeltaEvent,
            ResponseShellCallOutputContentDoneEvent,
            ResponseInProgressEvent,
            ResponseFailedEvent,
            ResponseIncompleteEvent,
            ResponseOutputItemAddedEvent,
            ResponseOutputItemDoneEvent,
            ResponseReasoningSummaryPartAddedEvent,
            ResponseReasoningSummaryPartDoneEvent,
            ResponseReasoningSummaryTextDeltaEvent,
            ResponseReasoningSummaryTextDoneEvent,
            ResponseReasoningTextDeltaEvent,
            ResponseReasoningTextDoneEvent,
            ResponseRefusalDeltaEvent,
            ResponseRefusalDoneEvent,
            ResponseTextDeltaEvent,
            ResponseTextDoneEvent,
            ResponseWebSearchCallCompletedEvent,
            ResponseWebSearchCallInProgressEvent,
            ResponseWebSearchCallSearchingEvent,
            ResponseImageGenCallCompletedEvent,
            ResponseImageGenCallGeneratingEvent,
            ResponseImageGenCallInProgressEvent,
            ResponseImageGenCallPartialImageEvent,
            ResponseMcpCallArgumentsDeltaEvent,
            ResponseMcpCallArgumentsDoneEvent,
            ResponseMcpCallCompletedEvent,
            ResponseMcpCallFailedEvent,
            ResponseMcpCallInProgressEvent,
            ResponseMcpListToolsCompletedEvent,
            ResponseMcpListToolsFailedEvent,
            ResponseMcpListToolsInProgressEvent,
            ResponseOutputTextAnnotationAddedEvent,
            ResponseQueuedEvent,
            ResponseCustomToolCallInputDeltaEvent,
            ResponseCustomToolCallInputDoneEvent,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An event of a streamed response, told apart by `type`."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseAudioDeltaEvent": "openai.types.responses.response_audio_delta_event",
            "ResponseAudioDoneEvent": "openai.types.responses.response_audio_done_event",
            "ResponseAudioTranscriptDeltaEvent": "openai.types.responses.response_audio_transcript_delta_event",
            "ResponseAudioTranscriptDoneEvent": "openai.types.responses.response_audio_transcript_done_event",
            "ResponseCodeInterpreterCallCodeDeltaEvent": "openai.types.responses.response_code_interpreter_call_code_delta_event",
            "ResponseCodeInterpreterCallCodeDoneEvent": "openai.types.responses.response_code_interpreter_call_code_done_event",
            "ResponseCodeInterpreterCallCompletedEvent": "openai.types.responses.response_code_interpreter_call_completed_event",
            "ResponseCodeInterpreterCallInProgressEvent": "openai.types.responses.response_code_interpreter_call_in_progress_event",
            "ResponseCodeInterpreterCallInterpretingEvent": "openai.types.responses.response_code_interpreter_call_interpreting_event",
            "ResponseCompactionCompactingEvent": "openai.types.responses.response_compaction_compacting_event",
            "ResponseCompletedEvent": "openai.types.responses.response_completed_event",
            "ResponseContentPartAddedEvent": "openai.types.responses.response_content_part_added_event",
            "ResponseContentPartDoneEvent": "openai.types.responses.response_content_part_done_event",
            "ResponseCreatedEvent": "openai.types.responses.response_created_event",
            "ResponseCustomToolCallInputDeltaEvent": "openai.types.responses.response_custom_tool_call_input_delta_event",
            "ResponseCustomToolCallInputDoneEvent": "openai.types.responses.response_custom_tool_call_input_done_event",
            "ResponseErrorEvent": "openai.types.responses.response_error_event",
            "ResponseFailedEvent": "openai.types.responses.response_failed_event",
            "ResponseFileSearchCallCompletedEvent": "openai.types.responses.response_file_search_call_completed_event",
            "ResponseFileSearchCallInProgressEvent": "openai.types.responses.response_file_search_call_in_progress_event",
            "ResponseFileSearchCallSearchingEvent": "openai.types.responses.response_file_search_call_searching_event",
            "ResponseFunctionCallArgumentsDeltaEvent": "openai.types.responses.response_function_call_arguments_delta_event",
            "ResponseFunctionCallArgumentsDoneEvent": "openai.types.responses.response_function_call_arguments_done_event",
            "ResponseImageGenCallCompletedEvent": "openai.types.responses.response_image_gen_call_completed_event",
            "ResponseImageGenCallGeneratingEvent": "openai.types.responses.response_image_gen_call_generating_event",
            "ResponseImageGenCallInProgressEvent": "openai.types.responses.response_image_gen_call_in_progress_event",
            "ResponseImageGenCallPartialImageEvent": "openai.types.responses.response_image_gen_call_partial_image_event",
            "ResponseInProgressEvent": "openai.types.responses.response_in_progress_event",
            "ResponseIncompleteEvent": "openai.types.responses.response_incomplete_event",
            "ResponseMcpCallArgumentsDeltaEvent": "openai.types.responses.response_mcp_call_arguments_delta_event",
            "ResponseMcpCallArgumentsDoneEvent": "openai.types.responses.response_mcp_call_arguments_done_event",
            "ResponseMcpCallCompletedEvent": "openai.types.responses.response_mcp_call_completed_event",
            "ResponseMcpCallFailedEvent": "openai.types.responses.response_mcp_call_failed_event",
            "ResponseMcpCallInProgressEvent": "openai.types.responses.response_mcp_call_in_progress_event",
            "ResponseMcpListToolsCompletedEvent": "openai.types.responses.response_mcp_list_tools_completed_event",
            "ResponseMcpListToolsFailedEvent": "openai.types.responses.response_mcp_list_tools_failed_event",
            "ResponseMcpListToolsInProgressEvent": "openai.types.responses.response_mcp_list_tools_in_progress_event",
            "ResponseOutputItemAddedEvent": "openai.types.responses.response_output_item_added_event",
            "ResponseOutputItemDoneEvent": "openai.types.responses.response_output_item_done_event",
            "ResponseOutputTextAnnotationAddedEvent": "openai.types.responses.response_output_text_annotation_added_event",
            "ResponseQueuedEvent": "openai.types.responses.response_queued_event",
            "ResponseReasoningSummaryPartAddedEvent": "openai.types.responses.response_reasoning_summary_part_added_event",
            "ResponseReasoningSummaryPartDoneEvent": "openai.types.responses.response_reasoning_summary_part_done_event",
            "ResponseReasoningSummaryTextDeltaEvent": "openai.types.responses.response_reasoning_summary_text_delta_event",
            "ResponseReasoningSummaryTextDoneEvent": "openai.types.responses.response_reasoning_summary_text_done_event",
            "ResponseReasoningTextDeltaEvent": "openai.types.responses.response_reasoning_text_delta_event",
            "ResponseReasoningTextDoneEvent": "openai.types.responses.response_reasoning_text_done_event",
            "ResponseRefusalDeltaEvent": "openai.types.responses.response_refusal_delta_event",
            "ResponseRefusalDoneEvent": "openai.types.responses.response_refusal_done_event",
            "ResponseShellCallCommandAddedEvent": "openai.types.responses.response_shell_call_command_added_event",
            "ResponseShellCallCommandDeltaEvent": "openai.types.responses.response_shell_call_command_delta_event",
            "ResponseShellCallCommandDoneEvent": "openai.types.responses.response_shell_call_command_done_event",
            "ResponseShellCallOutputContentDeltaEvent": "openai.types.responses.response_shell_call_output_content_delta_event",
            "ResponseShellCallOutputContentDoneEvent": "openai.types.responses.response_shell_call_output_content_done_event",
            "ResponseTextDeltaEvent": "openai.types.responses.response_text_delta_event",
            "ResponseTextDoneEvent": "openai.types.responses.response_text_done_event",
            "ResponseWebSearchCallCompletedEvent": "openai.types.responses.response_web_search_call_completed_event",
            "ResponseWebSearchCallInProgressEvent": "openai.types.responses.response_web_search_call_in_progress_event",
            "ResponseWebSearchCallSearchingEvent": "openai.types.responses.response_web_search_call_searching_event",
        },
        {
            "ResponseStreamEvent": lazy.tagged(
                "type",
                {
                    "response.audio.delta": "ResponseAudioDeltaEvent",
                    "response.audio.done": "ResponseAudioDoneEvent",
                    "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
                    "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
                    "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
                    "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
                    "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
                    "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
                    "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
                    "response.compaction.compacting": "ResponseCompactionCompactingEvent",
                    "response.completed": "ResponseCompletedEvent",
                    "response.content_part.added": "ResponseContentPartAddedEvent",
                    "response.content_part.done": "ResponseContentPartDoneEvent",
                    "response.created": "ResponseCreatedEvent",
                    "error": "ResponseErrorEvent",
                    "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
                    "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
                    "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
                    "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
                    "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
                    "response.shell_call_command.added": "ResponseShellCallCommandAddedEvent",
                    "response.shell_call_command.delta": "ResponseShellCallCommandDeltaEvent",
                    "response.shell_call_command.done": "ResponseShellCallCommandDoneEvent",
                    "response.shell_call_output_content.delta": "ResponseShellCallOutputContentDeltaEvent",
                    "response.shell_call_output_content.done": "ResponseShellCallOutputContentDoneEvent",
                    "response.in_progress": "ResponseInProgressEvent",
                    "response.failed": "ResponseFailedEvent",
                    "response.incomplete": "ResponseIncompleteEvent",
                    "response.output_item.added": "ResponseOutputItemAddedEvent",
                    "response.output_item.done": "ResponseOutputItemDoneEvent",
                    "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
                    "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
                    "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
                    "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
                    "response.reasoning_text.delta": "ResponseReasoningTextDeltaEvent",
                    "response.reasoning_text.done": "ResponseReasoningTextDoneEvent",
                    "response.refusal.delta": "ResponseRefusalDeltaEvent",
                    "response.refusal.done": "ResponseRefusalDoneEvent",
                    "response.output_text.delta": "ResponseTextDeltaEvent",
                    "response.output_text.done": "ResponseTextDoneEvent",
                    "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
                    "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
                    "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
                    "response.image_generation_call.completed": "ResponseImageGenCallCompletedEvent",
                    "response.image_generation_call.generating": "ResponseImageGenCallGeneratingEvent",
                    "response.image_generation_call.in_progress": "ResponseImageGenCallInProgressEvent",
                    "response.image_generation_call.partial_image": "ResponseImageGenCallPartialImageEvent",
                    "response.mcp_call_arguments.delta": "ResponseMcpCallArgumentsDeltaEvent",
                    "response.mcp_call_arguments.done": "ResponseMcpCallArgumentsDoneEvent",
                    "response.mcp_call.completed": "ResponseMcpCallCompletedEvent",
                    "response.mcp_call.failed": "ResponseMcpCallFailedEvent",
                    "response.mcp_call.in_progress": "ResponseMcpCallInProgressEvent",
                    "response.mcp_list_tools.completed": "ResponseMcpListToolsCompletedEvent",
                    "response.mcp_list_tools.failed": "ResponseMcpListToolsFailedEvent",
                    "response.mcp_list_tools.in_progress": "ResponseMcpListToolsInProgressEvent",
                    "response.output_text.annotation.added": "ResponseOutputTextAnnotationAddedEvent",
                    "response.queued": "ResponseQueuedEvent",
                    "response.custom_tool_call_input.delta": "ResponseCustomToolCallInputDeltaEvent",
                    "response.custom_tool_call_input.done": "ResponseCustomToolCallInputDoneEvent",
                },
            ),
        },
    )
