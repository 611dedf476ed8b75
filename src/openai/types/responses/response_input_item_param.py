# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.responses.container_reference_param import ContainerReferenceParam
from openai.types.responses.easy_input_message_param import EasyInputMessageParam
from openai.types.responses.local_environment_param import LocalEnvironmentParam
from openai.types.responses.mcp_tool_call_error_param import McpToolCallErrorParam
from openai.types.responses.response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam
from openai.types.responses.response_compaction_item_param_param import ResponseCompactionItemParamParam
from openai.types.responses.response_computer_tool_call_output_screenshot_param import ResponseComputerToolCallOutputScreenshotParam
from openai.types.responses.response_computer_tool_call_param import ResponseComputerToolCallParam
from openai.types.responses.response_configuration_update_item_param_param import ResponseConfigurationUpdateItemParamParam
from openai.types.responses.response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam
from openai.types.responses.response_custom_tool_call_param import ResponseCustomToolCallParam
from openai.types.responses.response_file_search_tool_call_param import ResponseFileSearchToolCallParam
from openai.types.responses.response_function_call_output_item_list_param import ResponseFunctionCallOutputItemListParam
from openai.types.responses.response_function_shell_call_output_content_param import ResponseFunctionShellCallOutputContentParam
from openai.types.responses.response_function_tool_call_param import ResponseFunctionToolCallParam
from openai.types.responses.response_function_web_search_param import ResponseFunctionWebSearchParam
from openai.types.responses.response_input_message_content_list_param import ResponseInputMessageContentListParam
from openai.types.responses.response_output_message_param import ResponseOutputMessageParam
from openai.types.responses.response_reasoning_item_param import ResponseReasoningItemParam
from openai.types.responses.response_tool_search_output_item_param_param import ResponseToolSearchOutputItemParamParam
from openai.types.responses.tool_param import ToolParam

__all__ = [
    "ResponseInputItemParam",
    "Message",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "FunctionCallOutput",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ToolSearchCall",
    "AdditionalTools",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "ShellCall",
    "ShellCallAction",
    "ShellCallOutput",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ApplyPatchCall",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "McpListTools",
    "McpListToolsTool",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "CompactionTrigger",
    "ItemReference",
    "Program",
    "ProgramOutput",
]


class Message(TypedDict, total=False):
    content: Required[ResponseInputMessageContentListParam]

    role: Required[Literal["user", "system", "developer"]]
    """`developer` and `system` go before `user`."""

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["message"]


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]

    code: Optional[str]

    message: Optional[str]


class ComputerCallOutput(TypedDict, total=False):
    """A screenshot taken after an action."""

    call_id: Required[str]
    """The `call_id` of the call that this answers."""

    output: Required[ResponseComputerToolCallOutputScreenshotParam]

    type: Required[Literal["computer_call_output"]]

    id: Optional[str]

    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]]
    """The pending safety checks that a person has agreed to."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class FunctionCallOutputCallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class FunctionCallOutputCallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram]


class FunctionCallOutput(TypedDict, total=False):
    """The result of a function that you ran."""

    output: Required[Union[str, ResponseFunctionCallOutputItemListParam]]
    """A text, often JSON, or a list of text, images and files."""

    type: Required[Literal["function_call_output"]]

    id: Optional[str]

    call_id: Optional[str]
    """The `call_id` of the call that this answers."""

    caller: Optional[FunctionCallOutputCaller]
    """Who made the call: the model itself or one of its programs."""

    name: Optional[str]

    namespace: Optional[str]

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ToolSearchCall(TypedDict, total=False):
    arguments: Required[object]

    type: Required[Literal["tool_search_call"]]

    id: Optional[str]

    call_id: Optional[str]

    execution: Literal["server", "client"]

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class AdditionalTools(TypedDict, total=False):
    """Tools that are added at this place of the conversation."""

    role: Required[Literal["developer"]]

    tools: Required[Iterable[ToolParam]]

    type: Required[Literal["additional_tools"]]

    id: Optional[str]


class ImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]

    moderation_stage: Required[Literal["input", "output", "unknown"]]


class ImageGenerationCallError(TypedDict, total=False):
    code: Required[Optional[str]]

    message: Required[str]

    param: Required[Optional[str]]

    type: Required[str]

    moderation_details: ImageGenerationCallErrorModerationDetails


class ImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]

    model: Required[str]

    output_tokens: Required[int]

    reasoning_tokens: Required[int]

    total_tokens: Required[int]


class ImageGenerationCall(TypedDict, total=False):
    """An image that was made."""

    id: Required[str]

    result: Required[Optional[str]]
    """The image, base64-encoded."""

    status: Required[Literal["in_progress", "completed", "generating", "failed"]]

    type: Required[Literal["image_generation_call"]]

    action: Optional[Literal["generate", "edit", "auto"]]

    background: Optional[Literal["transparent", "opaque", "auto"]]

    error: ImageGenerationCallError

    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]

    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]

    revised_prompt: Optional[str]
    """The prompt that the image was made from."""

    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]

    svg_usage: ImageGenerationCallSvgUsage
    """The tokens that an SVG image took."""


class LocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]

    env: Required[Dict[str, str]]

    type: Required[Literal["exec"]]

    timeout_ms: Optional[int]
    """Milliseconds."""

    user: Optional[str]

    working_directory: Optional[str]


class LocalShellCall(TypedDict, total=False):
    """A command that the model wants you to run."""

    id: Required[str]

    action: Required[LocalShellCallAction]

    call_id: Required[str]
    """Send the output back with this id."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]

    type: Required[Literal["local_shell_call"]]


class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]

    output: Required[str]
    """JSON."""

    type: Required[Literal["local_shell_call_output"]]

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]

    max_output_length: Optional[int]
    """The most characters of output wanted of each command."""

    timeout_ms: Optional[int]
    """Milliseconds."""


class ShellCallCallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class ShellCallCallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram]


ShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam]


class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]

    call_id: Required[str]

    type: Required[Literal["shell_call"]]

    id: Optional[str]

    caller: Optional[ShellCallCaller]
    """Who made the call: the model itself or one of its programs."""

    environment: Optional[ShellCallEnvironment]

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallOutputCallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class ShellCallOutputCallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram]


class ShellCallOutput(TypedDict, total=False):
    call_id: Required[str]

    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]

    type: Required[Literal["shell_call_output"]]

    id: Optional[str]

    caller: Optional[ShellCallOutputCaller]
    """Who made the call: the model itself or one of its programs."""

    max_output_length: Optional[int]
    """The limit in characters that the call asked for; send it back."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]

    path: Required[str]

    type: Required[Literal["update_file"]]


class ApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]

    path: Required[str]

    type: Required[Literal["create_file"]]


class ApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]

    type: Required[Literal["delete_file"]]


ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile,
    ApplyPatchCallOperationDeleteFile,
    ApplyPatchCallOperationUpdateFile,
]


class ApplyPatchCallCallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class ApplyPatchCallCallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram]


class ApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]

    operation: Required[ApplyPatchCallOperation]

    status: Required[Literal["in_progress", "completed"]]

    type: Required[Literal["apply_patch_call"]]

    id: Optional[str]

    caller: Optional[ApplyPatchCallCaller]
    """Who made the call: the model itself or one of its programs."""


class ApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class ApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram]


class ApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]

    status: Required[Literal["completed", "failed"]]

    type: Required[Literal["apply_patch_call_output"]]

    id: Optional[str]

    caller: Optional[ApplyPatchCallOutputCaller]
    """Who made the call: the model itself or one of its programs."""

    output: Optional[str]


class McpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]

    name: Required[str]

    annotations: Optional[object]

    description: Optional[str]


class McpListTools(TypedDict, total=False):
    """The tools that an MCP server offers."""

    id: Required[str]

    server_label: Required[str]
    """The name by which calls refer to the server."""

    tools: Required[Iterable[McpListToolsTool]]

    type: Required[Literal["mcp_list_tools"]]

    error: Optional[str]
    """Why the server could not be asked."""


class McpApprovalRequest(TypedDict, total=False):
    """A tool of an MCP server that waits for your approval."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp_approval_request"]]


class McpApprovalResponse(TypedDict, total=False):
    """Your answer to a request for approval."""

    approval_request_id: Required[str]

    approve: Required[bool]

    type: Required[Literal["mcp_approval_response"]]

    id: Optional[str]

    reason: Optional[str]


class McpCall(TypedDict, total=False):
    """A tool of an MCP server that was run."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp_call"]]

    approval_request_id: Optional[str]
    """The request for approval that came before the call."""

    error: Optional[McpToolCallErrorParam]

    output: Optional[str]

    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class CompactionTrigger(TypedDict, total=False):
    """Compact the context here; only as the last item."""

    type: Required[Literal["compaction_trigger"]]

    id: Optional[str]


class ItemReference(TypedDict, total=False):
    """An item that the API already has, by its id."""

    id: Required[str]

    type: Optional[Literal["item_reference"]]


class Program(TypedDict, total=False):
    """A JavaScript program that the model wrote to call tools."""

    id: Required[str]

    call_id: Required[str]

    code: Required[str]

    fingerprint: Required[str]
    """Send it back unchanged."""

    type: Required[Literal["program"]]


class ProgramOutput(TypedDict, total=False):
    id: Required[str]

    call_id: Required[str]

    result: Required[str]
    """At most 10485760 characters."""

    status: Required[Literal["completed", "incomplete"]]

    type: Required[Literal["program_output"]]


ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    Message,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
    LocalShellCall,
    LocalShellCallOutput,
    ShellCall,
    ShellCallOutput,
    ApplyPatchCall,
    ApplyPatchCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
"""Something the model is given: a message, an earlier item, or the result of a call."""
