# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.beta_container_reference_param import BetaContainerReferenceParam
from openai.types.beta.beta_easy_input_message_param import BetaEasyInputMessageParam
from openai.types.beta.beta_local_environment_param import BetaLocalEnvironmentParam
from openai.types.beta.beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam
from openai.types.beta.beta_response_code_interpreter_tool_call_param import BetaResponseCodeInterpreterToolCallParam
from openai.types.beta.beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam
from openai.types.beta.beta_response_computer_tool_call_output_screenshot_param import BetaResponseComputerToolCallOutputScreenshotParam
from openai.types.beta.beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam
from openai.types.beta.beta_response_configuration_update_item_param_param import BetaResponseConfigurationUpdateItemParamParam
from openai.types.beta.beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam
from openai.types.beta.beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam
from openai.types.beta.beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam
from openai.types.beta.beta_response_function_call_output_item_list_param import BetaResponseFunctionCallOutputItemListParam
from openai.types.beta.beta_response_function_shell_call_output_content_param import BetaResponseFunctionShellCallOutputContentParam
from openai.types.beta.beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam
from openai.types.beta.beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam
from openai.types.beta.beta_response_input_image_content_param import BetaResponseInputImageContentParam
from openai.types.beta.beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam
from openai.types.beta.beta_response_input_text_content_param import BetaResponseInputTextContentParam
from openai.types.beta.beta_response_output_message_param import BetaResponseOutputMessageParam
from openai.types.beta.beta_response_reasoning_item_param import BetaResponseReasoningItemParam
from openai.types.beta.beta_response_tool_search_output_item_param_param import BetaResponseToolSearchOutputItemParamParam
from openai.types.beta.beta_tool_param import BetaToolParam

__all__ = [
    "BetaResponseInputItemParam",
    "Message",
    "MessageAgent",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerCallOutputAgent",
    "FunctionCallOutput",
    "FunctionCallOutputAgent",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentEncryptedContent",
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputOutput",
    "MultiAgentCallOutputOutputAnnotation",
    "MultiAgentCallOutputOutputAnnotationFileCitation",
    "MultiAgentCallOutputOutputAnnotationURLCitation",
    "MultiAgentCallOutputOutputAnnotationContainerFileCitation",
    "MultiAgentCallOutputAgent",
    "ToolSearchCall",
    "ToolSearchCallAgent",
    "AdditionalTools",
    "AdditionalToolsAgent",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallAgent",
    "LocalShellCallOutput",
    "LocalShellCallOutputAgent",
    "ShellCall",
    "ShellCallAction",
    "ShellCallAgent",
    "ShellCallOutput",
    "ShellCallOutputAgent",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ApplyPatchCall",
    "ApplyPatchCallAgent",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputAgent",
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
    "McpListToolsAgent",
    "McpApprovalRequest",
    "McpApprovalRequestAgent",
    "McpApprovalResponse",
    "McpApprovalResponseAgent",
    "McpCall",
    "McpCallAgent",
    "CompactionTrigger",
    "CompactionTriggerAgent",
    "ItemReference",
    "ItemReferenceAgent",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
]


class MessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class Message(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]

    role: Required[Literal["user", "system", "developer"]]
    """`developer` and `system` go before `user`."""

    agent: Optional[MessageAgent]
    """The agent that it comes from."""

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["message"]


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]

    code: Optional[str]

    message: Optional[str]


class ComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ComputerCallOutput(TypedDict, total=False):
    """A screenshot taken after an action."""

    call_id: Required[str]
    """The `call_id` of the call that this answers."""

    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]

    type: Required[Literal["computer_call_output"]]

    id: Optional[str]

    acknowledged_safety_checks: Optional[Iterable[ComputerCallOutputAcknowledgedSafetyCheck]]
    """The pending safety checks that a person has agreed to."""

    agent: Optional[ComputerCallOutputAgent]
    """The agent that it comes from."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class FunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


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

    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    """A text, often JSON, or a list of text, images and files."""

    type: Required[Literal["function_call_output"]]

    id: Optional[str]

    agent: Optional[FunctionCallOutputAgent]
    """The agent that it comes from."""

    call_id: Optional[str]
    """The `call_id` of the call that this answers."""

    caller: Optional[FunctionCallOutputCaller]
    """Who made the call: the model itself or one of its programs."""

    name: Optional[str]

    namespace: Optional[str]

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class AgentMessageContentEncryptedContent(TypedDict, total=False):
    """Content that only the API reads."""

    encrypted_content: Required[str]

    type: Required[Literal["encrypted_content"]]


AgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    AgentMessageContentEncryptedContent,
]


class AgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class AgentMessage(TypedDict, total=False):
    """A message from one agent to another."""

    author: Required[str]

    content: Required[Iterable[AgentMessageContent]]

    recipient: Required[str]

    type: Required[Literal["agent_message"]]

    id: Optional[str]

    agent: Optional[AgentMessageAgent]
    """The agent that it comes from."""


class MultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class MultiAgentCall(TypedDict, total=False):
    """An agent starts, directs or waits for others."""

    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]

    arguments: Required[str]
    """JSON in a string."""

    call_id: Required[str]

    type: Required[Literal["multi_agent_call"]]

    id: Optional[str]

    agent: Optional[MultiAgentCallAgent]
    """The agent that it comes from."""


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]

    end_index: Required[int]

    file_id: Required[str]

    filename: Required[str]

    start_index: Required[int]

    type: Required[Literal["container_file_citation"]]


class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]

    filename: Required[str]

    index: Required[int]

    type: Required[Literal["file_citation"]]


class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]

    start_index: Required[int]

    title: Required[str]

    type: Required[Literal["url_citation"]]

    url: Required[str]


MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]


class MultiAgentCallOutputOutput(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["output_text"]]

    annotations: Iterable[MultiAgentCallOutputOutputAnnotation]


class MultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class MultiAgentCallOutput(TypedDict, total=False):
    """What came of it."""

    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]

    call_id: Required[str]

    output: Required[Iterable[MultiAgentCallOutputOutput]]

    type: Required[Literal["multi_agent_call_output"]]

    id: Optional[str]

    agent: Optional[MultiAgentCallOutputAgent]
    """The agent that it comes from."""


class ToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class ToolSearchCall(TypedDict, total=False):
    arguments: Required[object]

    type: Required[Literal["tool_search_call"]]

    id: Optional[str]

    agent: Optional[ToolSearchCallAgent]
    """The agent that it comes from."""

    call_id: Optional[str]

    execution: Literal["server", "client"]

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class AdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class AdditionalTools(TypedDict, total=False):
    """Tools that are added at this place of the conversation."""

    role: Required[Literal["developer"]]

    tools: Required[Iterable[BetaToolParam]]

    type: Required[Literal["additional_tools"]]

    id: Optional[str]

    agent: Optional[AdditionalToolsAgent]
    """The agent that it comes from."""


class ImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]


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

    agent: Optional[ImageGenerationCallAgent]
    """The agent that it comes from."""

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
    """Environment variables."""

    type: Required[Literal["exec"]]

    timeout_ms: Optional[int]
    """Milliseconds."""

    user: Optional[str]

    working_directory: Optional[str]


class LocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class LocalShellCall(TypedDict, total=False):
    """A command that the model wants you to run."""

    id: Required[str]

    action: Required[LocalShellCallAction]

    call_id: Required[str]
    """Send the output back with this id."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]

    type: Required[Literal["local_shell_call"]]

    agent: Optional[LocalShellCallAgent]
    """The agent that it comes from."""


class LocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]

    output: Required[str]
    """JSON."""

    type: Required[Literal["local_shell_call_output"]]

    agent: Optional[LocalShellCallOutputAgent]
    """The agent that it comes from."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]

    max_output_length: Optional[int]
    """The most characters of output wanted of each command."""

    timeout_ms: Optional[int]
    """Milliseconds."""


class ShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class ShellCallCallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class ShellCallCallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram]


ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam, None]


class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]

    call_id: Required[str]

    type: Required[Literal["shell_call"]]

    id: Optional[str]

    agent: Optional[ShellCallAgent]
    """The agent that it comes from."""

    caller: Optional[ShellCallCaller]
    """Who made the call: the model itself or one of its programs."""

    environment: Optional[ShellCallEnvironment]

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class ShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


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

    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]

    type: Required[Literal["shell_call_output"]]

    id: Optional[str]

    agent: Optional[ShellCallOutputAgent]
    """The agent that it comes from."""

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


class ApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


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

    agent: Optional[ApplyPatchCallAgent]
    """The agent that it comes from."""

    caller: Optional[ApplyPatchCallCaller]
    """Who made the call: the model itself or one of its programs."""


class ApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


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

    agent: Optional[ApplyPatchCallOutputAgent]
    """The agent that it comes from."""

    caller: Optional[ApplyPatchCallOutputCaller]
    """Who made the call: the model itself or one of its programs."""

    output: Optional[str]


class McpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]

    name: Required[str]

    annotations: Optional[object]

    description: Optional[str]


class McpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpListTools(TypedDict, total=False):
    """The tools that an MCP server offers."""

    id: Required[str]

    server_label: Required[str]
    """The name by which calls refer to the server."""

    tools: Required[Iterable[McpListToolsTool]]

    type: Required[Literal["mcp_list_tools"]]

    agent: Optional[McpListToolsAgent]
    """The agent that it comes from."""

    error: Optional[str]
    """Why the server could not be asked."""


class McpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpApprovalRequest(TypedDict, total=False):
    """A tool of an MCP server that waits for your approval."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp_approval_request"]]

    agent: Optional[McpApprovalRequestAgent]
    """The agent that it comes from."""


class McpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpApprovalResponse(TypedDict, total=False):
    """Your answer to a request for approval."""

    approval_request_id: Required[str]

    approve: Required[bool]

    type: Required[Literal["mcp_approval_response"]]

    id: Optional[str]

    agent: Optional[McpApprovalResponseAgent]
    """The agent that it comes from."""

    reason: Optional[str]


class McpCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class McpCall(TypedDict, total=False):
    """A tool of an MCP server that was run."""

    id: Required[str]

    arguments: Required[str]
    """JSON."""

    name: Required[str]

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp_call"]]

    agent: Optional[McpCallAgent]
    """The agent that it comes from."""

    approval_request_id: Optional[str]
    """The request for approval that came before the call."""

    error: Optional[BetaMcpToolCallErrorParam]

    output: Optional[str]

    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class CompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]


class CompactionTrigger(TypedDict, total=False):
    """Compact the context here; only as the last item."""

    type: Required[Literal["compaction_trigger"]]

    id: Optional[str]

    agent: Optional[CompactionTriggerAgent]
    """The agent that it comes from."""


class ItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]


class ItemReference(TypedDict, total=False):
    """An item that the API already has, by its id."""

    id: Required[str]

    agent: Optional[ItemReferenceAgent]
    """The agent that it comes from."""

    type: Optional[Literal["item_reference"]]


class ProgramAgent(TypedDict, total=False):
    agent_name: Required[str]


class Program(TypedDict, total=False):
    """A JavaScript program that the model wrote to call tools."""

    id: Required[str]

    call_id: Required[str]

    code: Required[str]

    fingerprint: Required[str]
    """Send it back unchanged."""

    type: Required[Literal["program"]]

    agent: Optional[ProgramAgent]
    """The agent that it comes from."""


class ProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ProgramOutput(TypedDict, total=False):
    id: Required[str]

    call_id: Required[str]

    result: Required[str]
    """At most 10485760 characters."""

    status: Required[Literal["completed", "incomplete"]]

    type: Required[Literal["program_output"]]

    agent: Optional[ProgramOutputAgent]
    """The agent that it comes from."""


BetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    Message,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutput,
    AgentMessage,
    MultiAgentCall,
    MultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
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
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTrigger,
    ItemReference,
    Program,
    ProgramOutput,
]
"""Something the model is given: a message, an earlier item, or the result of a call."""
