# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from openai.types.responses.apply_patch_tool_param import ApplyPatchToolParam as ApplyPatchToolParam
    from openai.types.responses.compacted_response import CompactedResponse as CompactedResponse
    from openai.types.responses.computer_action import ComputerAction as ComputerAction
    from openai.types.responses.computer_action_list import ComputerActionList as ComputerActionList
    from openai.types.responses.computer_action_list_param import ComputerActionListParam as ComputerActionListParam
    from openai.types.responses.computer_action_param import ComputerActionParam as ComputerActionParam
    from openai.types.responses.computer_tool import ComputerTool as ComputerTool
    from openai.types.responses.computer_tool_param import ComputerToolParam as ComputerToolParam
    from openai.types.responses.computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
    from openai.types.responses.computer_use_preview_tool_param import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam
    from openai.types.responses.container_auto import ContainerAuto as ContainerAuto
    from openai.types.responses.container_auto_param import ContainerAutoParam as ContainerAutoParam
    from openai.types.responses.container_network_policy_allowlist import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
    from openai.types.responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam
    from openai.types.responses.container_network_policy_disabled import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
    from openai.types.responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam
    from openai.types.responses.container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret
    from openai.types.responses.container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam
    from openai.types.responses.container_reference import ContainerReference as ContainerReference
    from openai.types.responses.container_reference_param import ContainerReferenceParam as ContainerReferenceParam
    from openai.types.responses.custom_tool import CustomTool as CustomTool
    from openai.types.responses.custom_tool_param import CustomToolParam as CustomToolParam
    from openai.types.responses.easy_input_message import EasyInputMessage as EasyInputMessage
    from openai.types.responses.easy_input_message_param import EasyInputMessageParam as EasyInputMessageParam
    from openai.types.responses.file_search_tool import FileSearchTool as FileSearchTool
    from openai.types.responses.file_search_tool_param import FileSearchToolParam as FileSearchToolParam
    from openai.types.responses.function_shell_tool import FunctionShellTool as FunctionShellTool
    from openai.types.responses.function_shell_tool_param import FunctionShellToolParam as FunctionShellToolParam
    from openai.types.responses.function_tool import FunctionTool as FunctionTool
    from openai.types.responses.function_tool_param import FunctionToolParam as FunctionToolParam
    from openai.types.responses.image_detail import ImageDetail as ImageDetail
    from openai.types.responses.inline_skill import InlineSkill as InlineSkill
    from openai.types.responses.inline_skill_param import InlineSkillParam as InlineSkillParam
    from openai.types.responses.inline_skill_source import InlineSkillSource as InlineSkillSource
    from openai.types.responses.inline_skill_source_param import InlineSkillSourceParam as InlineSkillSourceParam
    from openai.types.responses.input_item_create_params import InputItemCreateParams as InputItemCreateParams
    from openai.types.responses.input_item_list_params import InputItemListParams as InputItemListParams
    from openai.types.responses.input_token_count_params import InputTokenCountParams as InputTokenCountParams
    from openai.types.responses.input_token_count_response import InputTokenCountResponse as InputTokenCountResponse
    from openai.types.responses.input_token_create_params import InputTokenCreateParams as InputTokenCreateParams
    from openai.types.responses.local_environment import LocalEnvironment as LocalEnvironment
    from openai.types.responses.local_environment_param import LocalEnvironmentParam as LocalEnvironmentParam
    from openai.types.responses.local_skill import LocalSkill as LocalSkill
    from openai.types.responses.local_skill_param import LocalSkillParam as LocalSkillParam
    from openai.types.responses.mcp_tool_call_error import McpToolCallError as McpToolCallError
    from openai.types.responses.mcp_tool_call_error_param import McpToolCallErrorParam as McpToolCallErrorParam
    from openai.types.responses.namespace_tool import NamespaceTool as NamespaceTool
    from openai.types.responses.namespace_tool_param import NamespaceToolParam as NamespaceToolParam
    from openai.types.responses.parsed_response import ContentType as ContentType
    from openai.types.responses.parsed_response import ParsedContent as ParsedContent
    from openai.types.responses.parsed_response import ParsedResponse as ParsedResponse
    from openai.types.responses.parsed_response import ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall
    from openai.types.responses.parsed_response import ParsedResponseOutputItem as ParsedResponseOutputItem
    from openai.types.responses.parsed_response import ParsedResponseOutputMessage as ParsedResponseOutputMessage
    from openai.types.responses.parsed_response import ParsedResponseOutputText as ParsedResponseOutputText
    from openai.types.responses.response import Response as Response
    from openai.types.responses.response_apply_patch_tool_call import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
    from openai.types.responses.response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
    from openai.types.responses.response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from openai.types.responses.response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from openai.types.responses.response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent
    from openai.types.responses.response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent
    from openai.types.responses.response_code_interpreter_call_code_delta_event import ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent
    from openai.types.responses.response_code_interpreter_call_code_done_event import ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent
    from openai.types.responses.response_code_interpreter_call_completed_event import ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent
    from openai.types.responses.response_code_interpreter_call_in_progress_event import ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent
    from openai.types.responses.response_code_interpreter_call_interpreting_event import ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent
    from openai.types.responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall
    from openai.types.responses.response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam
    from openai.types.responses.response_compact_params import ResponseCompactParams as ResponseCompactParams
    from openai.types.responses.response_compaction_compacting_event import ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent
    from openai.types.responses.response_compaction_item import ResponseCompactionItem as ResponseCompactionItem
    from openai.types.responses.response_compaction_item_param import ResponseCompactionItemParam as ResponseCompactionItemParam
    from openai.types.responses.response_compaction_item_param_param import ResponseCompactionItemParamParam as ResponseCompactionItemParamParam
    from openai.types.responses.response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
    from openai.types.responses.response_computer_tool_call import ResponseComputerToolCall as ResponseComputerToolCall
    from openai.types.responses.response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem
    from openai.types.responses.response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot
    from openai.types.responses.response_computer_tool_call_output_screenshot_param import ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam
    from openai.types.responses.response_computer_tool_call_param import ResponseComputerToolCallParam as ResponseComputerToolCallParam
    from openai.types.responses.response_configuration_update_item import ResponseConfigurationUpdateItem as ResponseConfigurationUpdateItem
    from openai.types.responses.response_configuration_update_item_param import ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam
    from openai.types.responses.response_configuration_update_item_param_param import ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam
    from openai.types.responses.response_container_reference import ResponseContainerReference as ResponseContainerReference
    from openai.types.responses.response_content_part_added_event import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from openai.types.responses.response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from openai.types.responses.response_conversation_param import ResponseConversationParam as ResponseConversationParam
    from openai.types.responses.response_conversation_param_param import ResponseConversationParamParam as ResponseConversationParamParam
    from openai.types.responses.response_create_params import ResponseCreateParams as ResponseCreateParams
    from openai.types.responses.response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from openai.types.responses.response_custom_tool_call import ResponseCustomToolCall as ResponseCustomToolCall
    from openai.types.responses.response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent
    from openai.types.responses.response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent
    from openai.types.responses.response_custom_tool_call_item import ResponseCustomToolCallItem as ResponseCustomToolCallItem
    from openai.types.responses.response_custom_tool_call_output import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
    from openai.types.responses.response_custom_tool_call_output_item import ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem
    from openai.types.responses.response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam
    from openai.types.responses.response_custom_tool_call_param import ResponseCustomToolCallParam as ResponseCustomToolCallParam
    from openai.types.responses.response_deleted import ResponseDeleted as ResponseDeleted
    from openai.types.responses.response_error import ResponseError as ResponseError
    from openai.types.responses.response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from openai.types.responses.response_failed_event import ResponseFailedEvent as ResponseFailedEvent
    from openai.types.responses.response_file_search_call_completed_event import ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent
    from openai.types.responses.response_file_search_call_in_progress_event import ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent
    from openai.types.responses.response_file_search_call_searching_event import ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent
    from openai.types.responses.response_file_search_tool_call import ResponseFileSearchToolCall as ResponseFileSearchToolCall
    from openai.types.responses.response_file_search_tool_call_param import ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam
    from openai.types.responses.response_format_text_config import ResponseFormatTextConfig as ResponseFormatTextConfig
    from openai.types.responses.response_format_text_config_param import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
    from openai.types.responses.response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
    from openai.types.responses.response_format_text_json_schema_config_param import ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam
    from openai.types.responses.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
    from openai.types.responses.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
    from openai.types.responses.response_function_call_output_item import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
    from openai.types.responses.response_function_call_output_item_list import ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList
    from openai.types.responses.response_function_call_output_item_list_param import ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam
    from openai.types.responses.response_function_call_output_item_param import ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam
    from openai.types.responses.response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent
    from openai.types.responses.response_function_shell_call_output_content_param import ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam
    from openai.types.responses.response_function_shell_tool_call import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
    from openai.types.responses.response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput
    from openai.types.responses.response_function_tool_call import ResponseFunctionToolCall as ResponseFunctionToolCall
    from openai.types.responses.response_function_tool_call_item import ResponseFunctionToolCallItem as ResponseFunctionToolCallItem
    from openai.types.responses.response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem
    from openai.types.responses.response_function_tool_call_param import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam
    from openai.types.responses.response_function_web_search import ResponseFunctionWebSearch as ResponseFunctionWebSearch
    from openai.types.responses.response_function_web_search_param import ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam
    from openai.types.responses.response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent
    from openai.types.responses.response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent
    from openai.types.responses.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent
    from openai.types.responses.response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent
    from openai.types.responses.response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
    from openai.types.responses.response_includable import ResponseIncludable as ResponseIncludable
    from openai.types.responses.response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
    from openai.types.responses.response_input import ResponseInput as ResponseInput
    from openai.types.responses.response_input_audio import ResponseInputAudio as ResponseInputAudio
    from openai.types.responses.response_input_audio_param import ResponseInputAudioParam as ResponseInputAudioParam
    from openai.types.responses.response_input_content import ResponseInputContent as ResponseInputContent
    from openai.types.responses.response_input_content_param import ResponseInputContentParam as ResponseInputContentParam
    from openai.types.responses.response_input_file import ResponseInputFile as ResponseInputFile
    from openai.types.responses.response_input_file_content import ResponseInputFileContent as ResponseInputFileContent
    from openai.types.responses.response_input_file_content_param import ResponseInputFileContentParam as ResponseInputFileContentParam
    from openai.types.responses.response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
    from openai.types.responses.response_input_image import ResponseInputImage as ResponseInputImage
    from openai.types.responses.response_input_image_content import ResponseInputImageContent as ResponseInputImageContent
    from openai.types.responses.response_input_image_content_param import ResponseInputImageContentParam as ResponseInputImageContentParam
    from openai.types.responses.response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
    from openai.types.responses.response_input_item import ResponseInputItem as ResponseInputItem
    from openai.types.responses.response_input_item_deleted import ResponseInputItemDeleted as ResponseInputItemDeleted
    from openai.types.responses.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
    from openai.types.responses.response_input_message_content_list import ResponseInputMessageContentList as ResponseInputMessageContentList
    from openai.types.responses.response_input_message_content_list_param import ResponseInputMessageContentListParam as ResponseInputMessageContentListParam
    from openai.types.responses.response_input_message_item import ResponseInputMessageItem as ResponseInputMessageItem
    from openai.types.responses.response_input_param import ResponseInputParam as ResponseInputParam
    from openai.types.responses.response_input_text import ResponseInputText as ResponseInputText
    from openai.types.responses.response_input_text_content import ResponseInputTextContent as ResponseInputTextContent
    from openai.types.responses.response_input_text_content_param import ResponseInputTextContentParam as ResponseInputTextContentParam
    from openai.types.responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
    from openai.types.responses.response_input_token import ResponseInputToken as ResponseInputToken
    from openai.types.responses.response_input_token_deleted import ResponseInputTokenDeleted as ResponseInputTokenDeleted
    from openai.types.responses.response_item import ResponseItem as ResponseItem
    from openai.types.responses.response_item_list import ResponseItemList as ResponseItemList
    from openai.types.responses.response_local_environment import ResponseLocalEnvironment as ResponseLocalEnvironment
    from openai.types.responses.response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent
    from openai.types.responses.response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent
    from openai.types.responses.response_mcp_call_completed_event import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent
    from openai.types.responses.response_mcp_call_failed_event import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
    from openai.types.responses.response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent
    from openai.types.responses.response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent
    from openai.types.responses.response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent
    from openai.types.responses.response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent
    from openai.types.responses.response_output_item import ResponseOutputItem as ResponseOutputItem
    from openai.types.responses.response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from openai.types.responses.response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from openai.types.responses.response_output_message import ResponseOutputMessage as ResponseOutputMessage
    from openai.types.responses.response_output_message_param import ResponseOutputMessageParam as ResponseOutputMessageParam
    from openai.types.responses.response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
    from openai.types.responses.response_output_refusal_param import ResponseOutputRefusalParam as ResponseOutputRefusalParam
    from openai.types.responses.response_output_text import ResponseOutputText as ResponseOutputText
    from openai.types.responses.response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent
    from openai.types.responses.response_output_text_param import ResponseOutputTextParam as ResponseOutputTextParam
    from openai.types.responses.response_prompt import ResponsePrompt as ResponsePrompt
    from openai.types.responses.response_prompt_param import ResponsePromptParam as ResponsePromptParam
    from openai.types.responses.response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from openai.types.responses.response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
    from openai.types.responses.response_reasoning_item_param import ResponseReasoningItemParam as ResponseReasoningItemParam
    from openai.types.responses.response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent
    from openai.types.responses.response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent
    from openai.types.responses.response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent
    from openai.types.responses.response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent
    from openai.types.responses.response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent
    from openai.types.responses.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent
    from openai.types.responses.response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
    from openai.types.responses.response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from openai.types.responses.response_retrieve_params import ResponseRetrieveParams as ResponseRetrieveParams
    from openai.types.responses.response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent
    from openai.types.responses.response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent
    from openai.types.responses.response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent
    from openai.types.responses.response_shell_call_output_content_delta_event import ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent
    from openai.types.responses.response_shell_call_output_content_done_event import ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent
    from openai.types.responses.response_status import ResponseStatus as ResponseStatus
    from openai.types.responses.response_steer_accepted_event import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent
    from openai.types.responses.response_steer_error_code import ResponseSteerErrorCode as ResponseSteerErrorCode
    from openai.types.responses.response_steer_event import ResponseSteerEvent as ResponseSteerEvent
    from openai.types.responses.response_steer_event_param import ResponseSteerEventParam as ResponseSteerEventParam
    from openai.types.responses.response_steer_failed_event import ResponseSteerFailedEvent as ResponseSteerFailedEvent
    from openai.types.responses.response_steer_input import ResponseSteerInput as ResponseSteerInput
    from openai.types.responses.response_steer_input_content import ResponseSteerInputContent as ResponseSteerInputContent
    from openai.types.responses.response_steer_input_content_param import ResponseSteerInputContentParam as ResponseSteerInputContentParam
    from openai.types.responses.response_steer_input_param import ResponseSteerInputParam as ResponseSteerInputParam
    from openai.types.responses.response_steer_pending_event import ResponseSteerPendingEvent as ResponseSteerPendingEvent
    from openai.types.responses.response_steer_pending_reason import ResponseSteerPendingReason as ResponseSteerPendingReason
    from openai.types.responses.response_steer_required_input import ResponseSteerRequiredInput as ResponseSteerRequiredInput
    from openai.types.responses.response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from openai.types.responses.response_text_config import ResponseTextConfig as ResponseTextConfig
    from openai.types.responses.response_text_config_param import ResponseTextConfigParam as ResponseTextConfigParam
    from openai.types.responses.response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from openai.types.responses.response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from openai.types.responses.response_tool_search_call import ResponseToolSearchCall as ResponseToolSearchCall
    from openai.types.responses.response_tool_search_output_item import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
    from openai.types.responses.response_tool_search_output_item_param import ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam
    from openai.types.responses.response_tool_search_output_item_param_param import ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam
    from openai.types.responses.response_usage import ResponseUsage as ResponseUsage
    from openai.types.responses.response_web_search_call_completed_event import ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent
    from openai.types.responses.response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent
    from openai.types.responses.response_web_search_call_searching_event import ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent
    from openai.types.responses.responses_client_event import ResponsesClientEvent as ResponsesClientEvent
    from openai.types.responses.responses_client_event_param import ResponsesClientEventParam as ResponsesClientEventParam
    from openai.types.responses.responses_server_event import ResponsesServerEvent as ResponsesServerEvent
    from openai.types.responses.service_tier import ServiceTier as ServiceTier
    from openai.types.responses.skill_reference import SkillReference as SkillReference
    from openai.types.responses.skill_reference_param import SkillReferenceParam as SkillReferenceParam
    from openai.types.responses.tool import Tool as Tool
    from openai.types.responses.tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from openai.types.responses.tool_choice_allowed_param import ToolChoiceAllowedParam as ToolChoiceAllowedParam
    from openai.types.responses.tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from openai.types.responses.tool_choice_apply_patch_param import ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam
    from openai.types.responses.tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
    from openai.types.responses.tool_choice_custom_param import ToolChoiceCustomParam as ToolChoiceCustomParam
    from openai.types.responses.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from openai.types.responses.tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
    from openai.types.responses.tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
    from openai.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
    from openai.types.responses.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from openai.types.responses.tool_choice_shell import ToolChoiceShell as ToolChoiceShell
    from openai.types.responses.tool_choice_shell_param import ToolChoiceShellParam as ToolChoiceShellParam
    from openai.types.responses.tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
    from openai.types.responses.tool_choice_types_param import ToolChoiceTypesParam as ToolChoiceTypesParam
    from openai.types.responses.tool_param import ToolParam as ToolParam
    from openai.types.responses.tool_search_output_namespace_tool import ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool
    from openai.types.responses.tool_search_output_namespace_tool_param import ToolSearchOutputNamespaceToolParam as ToolSearchOutputNamespaceToolParam
    from openai.types.responses.tool_search_tool import ToolSearchTool as ToolSearchTool
    from openai.types.responses.tool_search_tool_param import ToolSearchToolParam as ToolSearchToolParam
    from openai.types.responses.web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from openai.types.responses.web_search_preview_tool_param import WebSearchPreviewToolParam as WebSearchPreviewToolParam
    from openai.types.responses.web_search_tool import WebSearchTool as WebSearchTool
    from openai.types.responses.web_search_tool_param import WebSearchToolParam as WebSearchToolParam
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ApplyPatchTool": "openai.types.responses.apply_patch_tool",
            "ApplyPatchToolParam": "openai.types.responses.apply_patch_tool_param",
            "CompactedResponse": "openai.types.responses.compacted_response",
            "ComputerAction": "openai.types.responses.computer_action",
            "ComputerActionList": "openai.types.responses.computer_action_list",
            "ComputerActionListParam": "openai.types.responses.computer_action_list_param",
            "ComputerActionParam": "openai.types.responses.computer_action_param",
            "ComputerTool": "openai.types.responses.computer_tool",
            "ComputerToolParam": "openai.types.responses.computer_tool_param",
            "ComputerUsePreviewTool": "openai.types.responses.computer_use_preview_tool",
            "ComputerUsePreviewToolParam": "openai.types.responses.computer_use_preview_tool_param",
            "ContainerAuto": "openai.types.responses.container_auto",
            "ContainerAutoParam": "openai.types.responses.container_auto_param",
            "ContainerNetworkPolicyAllowlist": "openai.types.responses.container_network_policy_allowlist",
            "ContainerNetworkPolicyAllowlistParam": "openai.types.responses.container_network_policy_allowlist_param",
            "ContainerNetworkPolicyDisabled": "openai.types.responses.container_network_policy_disabled",
            "ContainerNetworkPolicyDisabledParam": "openai.types.responses.container_network_policy_disabled_param",
            "ContainerNetworkPolicyDomainSecret": "openai.types.responses.container_network_policy_domain_secret",
            "ContainerNetworkPolicyDomainSecretParam": "openai.types.responses.container_network_policy_domain_secret_param",
            "ContainerReference": "openai.types.responses.container_reference",
            "ContainerReferenceParam": "openai.types.responses.container_reference_param",
            "CustomTool": "openai.types.responses.custom_tool",
            "CustomToolParam": "openai.types.responses.custom_tool_param",
            "EasyInputMessage": "openai.types.responses.easy_input_message",
            "EasyInputMessageParam": "openai.types.responses.easy_input_message_param",
            "FileSearchTool": "openai.types.responses.file_search_tool",
            "FileSearchToolParam": "openai.types.responses.file_search_tool_param",
            "FunctionShellTool": "openai.types.responses.function_shell_tool",
            "FunctionShellToolParam": "openai.types.responses.function_shell_tool_param",
            "FunctionTool": "openai.types.responses.function_tool",
            "FunctionToolParam": "openai.types.responses.function_tool_param",
            "ImageDetail": "openai.types.responses.image_detail",
            "InlineSkill": "openai.types.responses.inline_skill",
            "InlineSkillParam": "openai.types.responses.inline_skill_param",
            "InlineSkillSource": "openai.types.responses.inline_skill_source",
            "InlineSkillSourceParam": "openai.types.responses.inline_skill_source_param",
            "InputItemCreateParams": "openai.types.responses.input_item_create_params",
            "InputItemListParams": "openai.types.responses.input_item_list_params",
            "InputTokenCountParams": "openai.types.responses.input_token_count_params",
            "InputTokenCountResponse": "openai.types.responses.input_token_count_response",
            "InputTokenCreateParams": "openai.types.responses.input_token_create_params",
            "LocalEnvironment": "openai.types.responses.local_environment",
            "LocalEnvironmentParam": "openai.types.responses.local_environment_param",
            "LocalSkill": "openai.types.responses.local_skill",
            "LocalSkillParam": "openai.types.responses.local_skill_param",
            "McpToolCallError": "openai.types.responses.mcp_tool_call_error",
            "McpToolCallErrorParam": "openai.types.responses.mcp_tool_call_error_param",
            "NamespaceTool": "openai.types.responses.namespace_tool",
            "NamespaceToolParam": "openai.types.responses.namespace_tool_param",
            "ContentType": "openai.types.responses.parsed_response",
            "ParsedContent": "openai.types.responses.parsed_response",
            "ParsedResponse": "openai.types.responses.parsed_response",
            "ParsedResponseFunctionToolCall": "openai.types.responses.parsed_response",
            "ParsedResponseOutputItem": "openai.types.responses.parsed_response",
            "ParsedResponseOutputMessage": "openai.types.responses.parsed_response",
            "ParsedResponseOutputText": "openai.types.responses.parsed_response",
            "Response": "openai.types.responses.response",
            "ResponseApplyPatchToolCall": "openai.types.responses.response_apply_patch_tool_call",
            "ResponseApplyPatchToolCallOutput": "openai.types.responses.response_apply_patch_tool_call_output",
            "ResponseAudioDeltaEvent": "openai.types.responses.response_audio_delta_event",
            "ResponseAudioDoneEvent": "openai.types.responses.response_audio_done_event",
            "ResponseAudioTranscriptDeltaEvent": "openai.types.responses.response_audio_transcript_delta_event",
            "ResponseAudioTranscriptDoneEvent": "openai.types.responses.response_audio_transcript_done_event",
            "ResponseCodeInterpreterCallCodeDeltaEvent": "openai.types.responses.response_code_interpreter_call_code_delta_event",
            "ResponseCodeInterpreterCallCodeDoneEvent": "openai.types.responses.response_code_interpreter_call_code_done_event",
            "ResponseCodeInterpreterCallCompletedEvent": "openai.types.responses.response_code_interpreter_call_completed_event",
            "ResponseCodeInterpreterCallInProgressEvent": "openai.types.responses.response_code_interpreter_call_in_progress_event",
            "ResponseCodeInterpreterCallInterpretingEvent": "openai.types.responses.response_code_interpreter_call_interpreting_event",
            "ResponseCodeInterpreterToolCall": "openai.types.responses.response_code_interpreter_tool_call",
            "ResponseCodeInterpreterToolCallParam": "openai.types.responses.response_code_interpreter_tool_call_param",
            "ResponseCompactParams": "openai.types.responses.response_compact_params",
            "ResponseCompactionCompactingEvent": "openai.types.responses.response_compaction_compacting_event",
            "ResponseCompactionItem": "openai.types.responses.response_compaction_item",
            "ResponseCompactionItemParam": "openai.types.responses.response_compaction_item_param",
            "ResponseCompactionItemParamParam": "openai.types.responses.response_compaction_item_param_param",
            "ResponseCompletedEvent": "openai.types.responses.response_completed_event",
            "ResponseComputerToolCall": "openai.types.responses.response_computer_tool_call",
            "ResponseComputerToolCallOutputItem": "openai.types.responses.response_computer_tool_call_output_item",
            "ResponseComputerToolCallOutputScreenshot": "openai.types.responses.response_computer_tool_call_output_screenshot",
            "ResponseComputerToolCallOutputScreenshotParam": "openai.types.responses.response_computer_tool_call_output_screenshot_param",
            "ResponseComputerToolCallParam": "openai.types.responses.response_computer_tool_call_param",
            "ResponseConfigurationUpdateItem": "openai.types.responses.response_configuration_update_item",
            "ResponseConfigurationUpdateItemParam": "openai.types.responses.response_configuration_update_item_param",
            "ResponseConfigurationUpdateItemParamParam": "openai.types.responses.response_configuration_update_item_param_param",
            "ResponseContainerReference": "openai.types.responses.response_container_reference",
            "ResponseContentPartAddedEvent": "openai.types.responses.response_content_part_added_event",
            "ResponseContentPartDoneEvent": "openai.types.responses.response_content_part_done_event",
            "ResponseConversationParam": "openai.types.responses.response_conversation_param",
            "ResponseConversationParamParam": "openai.types.responses.response_conversation_param_param",
            "ResponseCreateParams": "openai.types.responses.response_create_params",
            "ResponseCreatedEvent": "openai.types.responses.response_created_event",
            "ResponseCustomToolCall": "openai.types.responses.response_custom_tool_call",
            "ResponseCustomToolCallInputDeltaEvent": "openai.types.responses.response_custom_tool_call_input_delta_event",
            "ResponseCustomToolCallInputDoneEvent": "openai.types.responses.response_custom_tool_call_input_done_event",
            "ResponseCustomToolCallItem": "openai.types.responses.response_custom_tool_call_item",
            "ResponseCustomToolCallOutput": "openai.types.responses.response_custom_tool_call_output",
            "ResponseCustomToolCallOutputItem": "openai.types.responses.response_custom_tool_call_output_item",
            "ResponseCustomToolCallOutputParam": "openai.types.responses.response_custom_tool_call_output_param",
            "ResponseCustomToolCallParam": "openai.types.responses.response_custom_tool_call_param",
            "ResponseDeleted": "openai.types.responses.response_deleted",
            "ResponseError": "openai.types.responses.response_error",
            "ResponseErrorEvent": "openai.types.responses.response_error_event",
            "ResponseFailedEvent": "openai.types.responses.response_failed_event",
            "ResponseFileSearchCallCompletedEvent": "openai.types.responses.response_file_search_call_completed_event",
            "ResponseFileSearchCallInProgressEvent": "openai.types.responses.response_file_search_call_in_progress_event",
            "ResponseFileSearchCallSearchingEvent": "openai.types.responses.response_file_search_call_searching_event",
            "ResponseFileSearchToolCall": "openai.types.responses.response_file_search_tool_call",
            "ResponseFileSearchToolCallParam": "openai.types.responses.response_file_search_tool_call_param",
            "ResponseFormatTextConfig": "openai.types.responses.response_format_text_config",
            "ResponseFormatTextConfigParam": "openai.types.responses.response_format_text_config_param",
            "ResponseFormatTextJSONSchemaConfig": "openai.types.responses.response_format_text_json_schema_config",
            "ResponseFormatTextJSONSchemaConfigParam": "openai.types.responses.response_format_text_json_schema_config_param",
            "ResponseFunctionCallArgumentsDeltaEvent": "openai.types.responses.response_function_call_arguments_delta_event",
            "ResponseFunctionCallArgumentsDoneEvent": "openai.types.responses.response_function_call_arguments_done_event",
            "ResponseFunctionCallOutputItem": "openai.types.responses.response_function_call_output_item",
            "ResponseFunctionCallOutputItemList": "openai.types.responses.response_function_call_output_item_list",
            "ResponseFunctionCallOutputItemListParam": "openai.types.responses.response_function_call_output_item_list_param",
            "ResponseFunctionCallOutputItemParam": "openai.types.responses.response_function_call_output_item_param",
            "ResponseFunctionShellCallOutputContent": "openai.types.responses.response_function_shell_call_output_content",
            "ResponseFunctionShellCallOutputContentParam": "openai.types.responses.response_function_shell_call_output_content_param",
            "ResponseFunctionShellToolCall": "openai.types.responses.response_function_shell_tool_call",
            "ResponseFunctionShellToolCallOutput": "openai.types.responses.response_function_shell_tool_call_output",
            "ResponseFunctionToolCall": "openai.types.responses.response_function_tool_call",
            "ResponseFunctionToolCallItem": "openai.types.responses.response_function_tool_call_item",
            "ResponseFunctionToolCallOutputItem": "openai.types.responses.response_function_tool_call_output_item",
            "ResponseFunctionToolCallParam": "openai.types.responses.response_function_tool_call_param",
            "ResponseFunctionWebSearch": "openai.types.responses.response_function_web_search",
            "ResponseFunctionWebSearchParam": "openai.types.responses.response_function_web_search_param",
            "ResponseImageGenCallCompletedEvent": "openai.types.responses.response_image_gen_call_completed_event",
            "ResponseImageGenCallGeneratingEvent": "openai.types.responses.response_image_gen_call_generating_event",
            "ResponseImageGenCallInProgressEvent": "openai.types.responses.response_image_gen_call_in_progress_event",
            "ResponseImageGenCallPartialImageEvent": "openai.types.responses.response_image_gen_call_partial_image_event",
            "ResponseInProgressEvent": "openai.types.responses.response_in_progress_event",
            "ResponseIncludable": "openai.types.responses.response_includable",
            "ResponseIncompleteEvent": "openai.types.responses.response_incomplete_event",
            "ResponseInput": "openai.types.responses.response_input",
            "ResponseInputAudio": "openai.types.responses.response_input_audio",
            "ResponseInputAudioParam": "openai.types.responses.response_input_audio_param",
            "ResponseInputContent": "openai.types.responses.response_input_content",
            "ResponseInputContentParam": "openai.types.responses.response_input_content_param",
            "ResponseInputFile": "openai.types.responses.response_input_file",
            "ResponseInputFileContent": "openai.types.responses.response_input_file_content",
            "ResponseInputFileContentParam": "openai.types.responses.response_input_file_content_param",
            "ResponseInputFileParam": "openai.types.responses.response_input_file_param",
            "ResponseInputImage": "openai.types.responses.response_input_image",
            "ResponseInputImageContent": "openai.types.responses.response_input_image_content",
            "ResponseInputImageContentParam": "openai.types.responses.response_input_image_content_param",
            "ResponseInputImageParam": "openai.types.responses.response_input_image_param",
            "ResponseInputItem": "openai.types.responses.response_input_item",
            "ResponseInputItemDeleted": "openai.types.responses.response_input_item_deleted",
            "ResponseInputItemParam": "openai.types.responses.response_input_item_param",
            "ResponseInputMessageContentList": "openai.types.responses.response_input_message_content_list",
            "ResponseInputMessageContentListParam": "openai.types.responses.response_input_message_content_list_param",
            "ResponseInputMessageItem": "openai.types.responses.response_input_message_item",
            "ResponseInputParam": "openai.types.responses.response_input_param",
            "ResponseInputText": "openai.types.responses.response_input_text",
            "ResponseInputTextContent": "openai.types.responses.response_input_text_content",
            "ResponseInputTextContentParam": "openai.types.responses.response_input_text_content_param",
            "ResponseInputTextParam": "openai.types.responses.response_input_text_param",
            "ResponseInputToken": "openai.types.responses.response_input_token",
            "ResponseInputTokenDeleted": "openai.types.responses.response_input_token_deleted",
            "ResponseItem": "openai.types.responses.response_item",
            "ResponseItemList": "openai.types.responses.response_item_list",
            "ResponseLocalEnvironment": "openai.types.responses.response_local_environment",
            "ResponseMcpCallArgumentsDeltaEvent": "openai.types.responses.response_mcp_call_arguments_delta_event",
            "ResponseMcpCallArgumentsDoneEvent": "openai.types.responses.response_mcp_call_arguments_done_event",
            "ResponseMcpCallCompletedEvent": "openai.types.responses.response_mcp_call_completed_event",
            "ResponseMcpCallFailedEvent": "openai.types.responses.response_mcp_call_failed_event",
            "ResponseMcpCallInProgressEvent": "openai.types.responses.response_mcp_call_in_progress_event",
            "ResponseMcpListToolsCompletedEvent": "openai.types.responses.response_mcp_list_tools_completed_event",
            "ResponseMcpListToolsFailedEvent": "openai.types.responses.response_mcp_list_tools_failed_event",
            "ResponseMcpListToolsInProgressEvent": "openai.types.responses.response_mcp_list_tools_in_progress_event",
            "ResponseOutputItem": "openai.types.responses.response_output_item",
            "ResponseOutputItemAddedEvent": "openai.types.responses.response_output_item_added_event",
            "ResponseOutputItemDoneEvent": "openai.types.responses.response_output_item_done_event",
            "ResponseOutputMessage": "openai.types.responses.response_output_message",
            "ResponseOutputMessageParam": "openai.types.responses.response_output_message_param",
            "ResponseOutputRefusal": "openai.types.responses.response_output_refusal",
            "ResponseOutputRefusalParam": "openai.types.responses.response_output_refusal_param",
            "ResponseOutputText": "openai.types.responses.response_output_text",
            "ResponseOutputTextAnnotationAddedEvent": "openai.types.responses.response_output_text_annotation_added_event",
            "ResponseOutputTextParam": "openai.types.responses.response_output_text_param",
            "ResponsePrompt": "openai.types.responses.response_prompt",
            "ResponsePromptParam": "openai.types.responses.response_prompt_param",
            "ResponseQueuedEvent": "openai.types.responses.response_queued_event",
            "ResponseReasoningItem": "openai.types.responses.response_reasoning_item",
            "ResponseReasoningItemParam": "openai.types.responses.response_reasoning_item_param",
            "ResponseReasoningSummaryPartAddedEvent": "openai.types.responses.response_reasoning_summary_part_added_event",
            "ResponseReasoningSummaryPartDoneEvent": "openai.types.responses.response_reasoning_summary_part_done_event",
            "ResponseReasoningSummaryTextDeltaEvent": "openai.types.responses.response_reasoning_summary_text_delta_event",
            "ResponseReasoningSummaryTextDoneEvent": "openai.types.responses.response_reasoning_summary_text_done_event",
            "ResponseReasoningTextDeltaEvent": "openai.types.responses.response_reasoning_text_delta_event",
            "ResponseReasoningTextDoneEvent": "openai.types.responses.response_reasoning_text_done_event",
            "ResponseRefusalDeltaEvent": "openai.types.responses.response_refusal_delta_event",
            "ResponseRefusalDoneEvent": "openai.types.responses.response_refusal_done_event",
            "ResponseRetrieveParams": "openai.types.responses.response_retrieve_params",
            "ResponseShellCallCommandAddedEvent": "openai.types.responses.response_shell_call_command_added_event",
            "ResponseShellCallCommandDeltaEvent": "openai.types.responses.response_shell_call_command_delta_event",
            "ResponseShellCallCommandDoneEvent": "openai.types.responses.response_shell_call_command_done_event",
            "ResponseShellCallOutputContentDeltaEvent": "openai.types.responses.response_shell_call_output_content_delta_event",
            "ResponseShellCallOutputContentDoneEvent": "openai.types.responses.response_shell_call_output_content_done_event",
            "ResponseStatus": "openai.types.responses.response_status",
            "ResponseSteerAcceptedEvent": "openai.types.responses.response_steer_accepted_event",
            "ResponseSteerErrorCode": "openai.types.responses.response_steer_error_code",
            "ResponseSteerEvent": "openai.types.responses.response_steer_event",
            "ResponseSteerEventParam": "openai.types.responses.response_steer_event_param",
            "ResponseSteerFailedEvent": "openai.types.responses.response_steer_failed_event",
            "ResponseSteerInput": "openai.types.responses.response_steer_input",
            "ResponseSteerInputContent": "openai.types.responses.response_steer_input_content",
            "ResponseSteerInputContentParam": "openai.types.responses.response_steer_input_content_param",
            "ResponseSteerInputParam": "openai.types.responses.response_steer_input_param",
            "ResponseSteerPendingEvent": "openai.types.responses.response_steer_pending_event",
            "ResponseSteerPendingReason": "openai.types.responses.response_steer_pending_reason",
            "ResponseSteerRequiredInput": "openai.types.responses.response_steer_required_input",
            "ResponseStreamEvent": "openai.types.responses.response_stream_event",
            "ResponseTextConfig": "openai.types.responses.response_text_config",
            "ResponseTextConfigParam": "openai.types.responses.response_text_config_param",
            "ResponseTextDeltaEvent": "openai.types.responses.response_text_delta_event",
            "ResponseTextDoneEvent": "openai.types.responses.response_text_done_event",
            "ResponseToolSearchCall": "openai.types.responses.response_tool_search_call",
            "ResponseToolSearchOutputItem": "openai.types.responses.response_tool_search_output_item",
            "ResponseToolSearchOutputItemParam": "openai.types.responses.response_tool_search_output_item_param",
            "ResponseToolSearchOutputItemParamParam": "openai.types.responses.response_tool_search_output_item_param_param",
            "ResponseUsage": "openai.types.responses.response_usage",
            "ResponseWebSearchCallCompletedEvent": "openai.types.responses.response_web_search_call_completed_event",
            "ResponseWebSearchCallInProgressEvent": "openai.types.responses.response_web_search_call_in_progress_event",
            "ResponseWebSearchCallSearchingEvent": "openai.types.responses.response_web_search_call_searching_event",
            "ResponsesClientEvent": "openai.types.responses.responses_client_event",
            "ResponsesClientEventParam": "openai.types.responses.responses_client_event_param",
            "ResponsesServerEvent": "openai.types.responses.responses_server_event",
            "ServiceTier": "openai.types.responses.service_tier",
            "SkillReference": "openai.types.responses.skill_reference",
            "SkillReferenceParam": "openai.types.responses.skill_reference_param",
            "Tool": "openai.types.responses.tool",
            "ToolChoiceAllowed": "openai.types.responses.tool_choice_allowed",
            "ToolChoiceAllowedParam": "openai.types.responses.tool_choice_allowed_param",
            "ToolChoiceApplyPatch": "openai.types.responses.tool_choice_apply_patch",
            "ToolChoiceApplyPatchParam": "openai.types.responses.tool_choice_apply_patch_param",
            "ToolChoiceCustom": "openai.types.responses.tool_choice_custom",
            "ToolChoiceCustomParam": "openai.types.responses.tool_choice_custom_param",
            "ToolChoiceFunction": "openai.types.responses.tool_choice_function",
            "ToolChoiceFunctionParam": "openai.types.responses.tool_choice_function_param",
            "ToolChoiceMcp": "openai.types.responses.tool_choice_mcp",
            "ToolChoiceMcpParam": "openai.types.responses.tool_choice_mcp_param",
            "ToolChoiceOptions": "openai.types.responses.tool_choice_options",
            "ToolChoiceShell": "openai.types.responses.tool_choice_shell",
            "ToolChoiceShellParam": "openai.types.responses.tool_choice_shell_param",
            "ToolChoiceTypes": "openai.types.responses.tool_choice_types",
            "ToolChoiceTypesParam": "openai.types.responses.tool_choice_types_param",
            "ToolParam": "openai.types.responses.tool_param",
            "ToolSearchOutputNamespaceTool": "openai.types.responses.tool_search_output_namespace_tool",
            "ToolSearchOutputNamespaceToolParam": "openai.types.responses.tool_search_output_namespace_tool_param",
            "ToolSearchTool": "openai.types.responses.tool_search_tool",
            "ToolSearchToolParam": "openai.types.responses.tool_search_tool_param",
            "WebSearchPreviewTool": "openai.types.responses.web_search_preview_tool",
            "WebSearchPreviewToolParam": "openai.types.responses.web_search_preview_tool_param",
            "WebSearchTool": "openai.types.responses.web_search_tool",
            "WebSearchToolParam": "openai.types.responses.web_search_tool_param",
        },
    )
