# Made from api/conversations.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.conversations.message import Message
    from openai.types.responses.mcp_tool_call_error import McpToolCallError
    from openai.types.responses.response_apply_patch_tool_call import ResponseApplyPatchToolCall
    from openai.types.responses.response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
    from openai.types.responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from openai.types.responses.response_compaction_item import ResponseCompactionItem
    from openai.types.responses.response_computer_tool_call import ResponseComputerToolCall
    from openai.types.responses.response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
    from openai.types.responses.response_configuration_update_item import ResponseConfigurationUpdateItem
    from openai.types.responses.response_custom_tool_call import ResponseCustomToolCall
    from openai.types.responses.response_custom_tool_call_output import ResponseCustomToolCallOutput
    from openai.types.responses.response_file_search_tool_call import ResponseFileSearchToolCall
    from openai.types.responses.response_function_shell_tool_call import ResponseFunctionShellToolCall
    from openai.types.responses.response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
    from openai.types.responses.response_function_tool_call_item import ResponseFunctionToolCallItem
    from openai.types.responses.response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
    from openai.types.responses.response_function_web_search import ResponseFunctionWebSearch
    from openai.types.responses.response_reasoning_item import ResponseReasoningItem
    from openai.types.responses.response_tool_search_call import ResponseToolSearchCall
    from openai.types.responses.response_tool_search_output_item import ResponseToolSearchOutputItem
    from openai.types.responses.tool import Tool

__all__ = [
    "ConversationItem",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "AdditionalTools",
    "Program",
    "ProgramOutput",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpListTools",
    "McpListToolsTool",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
]


class ImageGenerationCallErrorModerationDetails(BaseModel):
    categories: List[str]

    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallError(BaseModel):
    code: Optional[str] = None

    message: str

    param: Optional[str] = None

    type: str

    moderation_details: Optional[ImageGenerationCallErrorModerationDetails] = None


class ImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int

    model: str

    output_tokens: int

    reasoning_tokens: int

    total_tokens: int


class ImageGenerationCall(BaseModel):
    """An image that was made."""

    id: str

    result: Optional[str] = None
    """The image, base64-encoded."""

    status: Literal["in_progress", "completed", "generating", "failed"]

    type: Literal["image_generation_call"]

    action: Optional[Literal["generate", "edit", "auto"]] = None

    background: Optional[Literal["transparent", "opaque", "auto"]] = None

    error: Optional[ImageGenerationCallError] = None

    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None

    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None

    revised_prompt: Optional[str] = None
    """The prompt that the image was made from."""

    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None

    svg_usage: Optional[ImageGenerationCallSvgUsage] = None
    """The tokens that an SVG image took."""


class AdditionalTools(BaseModel):
    """Tools that are added at this place of the conversation."""

    id: str

    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]

    tools: List["Tool"]

    type: Literal["additional_tools"]


class Program(BaseModel):
    """A JavaScript program that the model wrote to call tools."""

    id: str

    call_id: str

    code: str

    fingerprint: str
    """Send it back unchanged."""

    type: Literal["program"]


class ProgramOutput(BaseModel):
    id: str

    call_id: str

    result: str

    status: Literal["completed", "incomplete"]

    type: Literal["program_output"]


class LocalShellCallAction(BaseModel):
    command: List[str]

    env: Dict[str, str]

    type: Literal["exec"]

    timeout_ms: Optional[int] = None
    """Milliseconds."""

    user: Optional[str] = None

    working_directory: Optional[str] = None


class LocalShellCall(BaseModel):
    """A command that the model wants you to run."""

    id: str

    action: LocalShellCallAction

    call_id: str
    """Send the output back with this id."""

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["local_shell_call"]


class LocalShellCallOutput(BaseModel):
    id: str

    output: str
    """JSON."""

    type: Literal["local_shell_call_output"]

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class McpListToolsTool(BaseModel):
    input_schema: object

    name: str

    annotations: Optional[object] = None

    description: Optional[str] = None


class McpListTools(BaseModel):
    """The tools that an MCP server offers."""

    id: str

    server_label: str
    """The name by which calls refer to the server."""

    tools: List[McpListToolsTool]

    type: Literal["mcp_list_tools"]

    error: Optional[str] = None
    """Why the server could not be asked."""


class McpApprovalRequest(BaseModel):
    """A tool of an MCP server that waits for your approval."""

    id: str

    arguments: str
    """JSON."""

    name: str

    server_label: str
    """The name by which calls refer to the server."""

    type: Literal["mcp_approval_request"]


class McpApprovalResponse(BaseModel):
    """Your answer to a request for approval."""

    id: str

    approval_request_id: str

    approve: bool

    type: Literal["mcp_approval_response"]

    reason: Optional[str] = None


class McpCall(BaseModel):
    """A tool of an MCP server that was run."""

    id: str

    arguments: str
    """JSON."""

    name: str

    server_label: str
    """The name by which calls refer to the server."""

    type: Literal["mcp_call"]

    approval_request_id: Optional[str] = None
    """The request for approval that came before the call."""

    error: Optional["McpToolCallError"] = None

    output: Optional[str] = None

    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None


if TYPE_CHECKING:
    ConversationItem: TypeAlias = Annotated[
        Union[
            Message,
            ResponseFunctionToolCallItem,
            ResponseFunctionToolCallOutputItem,
            ResponseFileSearchToolCall,
            ResponseFunctionWebSearch,
            ImageGenerationCall,
            ResponseComputerToolCall,
            ResponseComputerToolCallOutputItem,
            ResponseToolSearchCall,
            ResponseToolSearchOutputItem,
            AdditionalTools,
            ResponseConfigurationUpdateItem,
            ResponseReasoningItem,
            Program,
            ProgramOutput,
            ResponseCompactionItem,
            ResponseCodeInterpreterToolCall,
            LocalShellCall,
            LocalShellCallOutput,
            ResponseFunctionShellToolCall,
            ResponseFunctionShellToolCallOutput,
            ResponseApplyPatchToolCall,
            ResponseApplyPatchToolCallOutput,
            McpListTools,
            McpApprovalRequest,
            McpApprovalResponse,
            McpCall,
            ResponseCustomToolCall,
            ResponseCustomToolCallOutput,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An item of a conversation: a message, thoughts, a call or its result."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "McpToolCallError": "openai.types.responses.mcp_tool_call_error",
            "Message": "openai.types.conversations.message",
            "ResponseApplyPatchToolCall": "openai.types.responses.response_apply_patch_tool_call",
            "ResponseApplyPatchToolCallOutput": "openai.types.responses.response_apply_patch_tool_call_output",
            "ResponseCodeInterpreterToolCall": "openai.types.responses.response_code_interpreter_tool_call",
            "ResponseCompactionItem": "openai.types.responses.response_compaction_item",
            "ResponseComputerToolCall": "openai.types.responses.response_computer_tool_call",
            "ResponseComputerToolCallOutputItem": "openai.types.responses.response_computer_tool_call_output_item",
            "ResponseConfigurationUpdateItem": "openai.types.responses.response_configuration_update_item",
            "ResponseCustomToolCall": "openai.types.responses.response_custom_tool_call",
            "ResponseCustomToolCallOutput": "openai.types.responses.response_custom_tool_call_output",
            "ResponseFileSearchToolCall": "openai.types.responses.response_file_search_tool_call",
            "ResponseFunctionShellToolCall": "openai.types.responses.response_function_shell_tool_call",
            "ResponseFunctionShellToolCallOutput": "openai.types.responses.response_function_shell_tool_call_output",
            "ResponseFunctionToolCallItem": "openai.types.responses.response_function_tool_call_item",
            "ResponseFunctionToolCallOutputItem": "openai.types.responses.response_function_tool_call_output_item",
            "ResponseFunctionWebSearch": "openai.types.responses.response_function_web_search",
            "ResponseReasoningItem": "openai.types.responses.response_reasoning_item",
            "ResponseToolSearchCall": "openai.types.responses.response_tool_search_call",
            "ResponseToolSearchOutputItem": "openai.types.responses.response_tool_search_output_item",
            "Tool": "openai.types.responses.tool",
        },
        {
            "ConversationItem": lazy.tagged(
                "type",
                {
                    "message": "Message",
                    "function_call": "ResponseFunctionToolCallItem",
                    "function_call_output": "ResponseFunctionToolCallOutputItem",
                    "file_search_call": "ResponseFileSearchToolCall",
                    "web_search_call": "ResponseFunctionWebSearch",
                    "image_generation_call": "ImageGenerationCall",
                    "computer_call": "ResponseComputerToolCall",
                    "computer_call_output": "ResponseComputerToolCallOutputItem",
                    "tool_search_call": "ResponseToolSearchCall",
                    "tool_search_output": "ResponseToolSearchOutputItem",
                    "additional_tools": "AdditionalTools",
                    "configuration_update": "ResponseConfigurationUpdateItem",
                    "reasoning": "ResponseReasoningItem",
                    "program": "Program",
                    "program_output": "ProgramOutput",
                    "compaction": "ResponseCompactionItem",
                    "code_interpreter_call": "ResponseCodeInterpreterToolCall",
                    "local_shell_call": "LocalShellCall",
                    "local_shell_call_output": "LocalShellCallOutput",
                    "shell_call": "ResponseFunctionShellToolCall",
                    "shell_call_output": "ResponseFunctionShellToolCallOutput",
                    "apply_patch_call": "ResponseApplyPatchToolCall",
                    "apply_patch_call_output": "ResponseApplyPatchToolCallOutput",
                    "mcp_list_tools": "McpListTools",
                    "mcp_approval_request": "McpApprovalRequest",
                    "mcp_approval_response": "McpApprovalResponse",
                    "mcp_call": "McpCall",
                    "custom_tool_call": "ResponseCustomToolCall",
                    "custom_tool_call_output": "ResponseCustomToolCallOutput",
                },
            ),
        },
    )
