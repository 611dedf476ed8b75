# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_image_detail import BetaImageDetail
    from openai.types.beta.beta_mcp_tool_call_error import BetaMcpToolCallError
    from openai.types.beta.beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
    from openai.types.beta.beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
    from openai.types.beta.beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
    from openai.types.beta.beta_response_compaction_item import BetaResponseCompactionItem
    from openai.types.beta.beta_response_computer_tool_call import BetaResponseComputerToolCall
    from openai.types.beta.beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
    from openai.types.beta.beta_response_custom_tool_call import BetaResponseCustomToolCall
    from openai.types.beta.beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
    from openai.types.beta.beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
    from openai.types.beta.beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
    from openai.types.beta.beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
    from openai.types.beta.beta_response_function_tool_call import BetaResponseFunctionToolCall
    from openai.types.beta.beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
    from openai.types.beta.beta_response_function_web_search import BetaResponseFunctionWebSearch
    from openai.types.beta.beta_response_input_file import BetaResponseInputFile
    from openai.types.beta.beta_response_input_image import BetaResponseInputImage
    from openai.types.beta.beta_response_input_text import BetaResponseInputText
    from openai.types.beta.beta_response_output_message import BetaResponseOutputMessage
    from openai.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal
    from openai.types.beta.beta_response_output_text import BetaResponseOutputText
    from openai.types.beta.beta_response_reasoning_item import BetaResponseReasoningItem
    from openai.types.beta.beta_response_tool_search_call import BetaResponseToolSearchCall
    from openai.types.beta.beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem
    from openai.types.beta.beta_tool import BetaTool

__all__ = [
    "BetaResponseOutputItem",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentText",
    "AgentMessageContentSummaryText",
    "AgentMessageContentReasoningText",
    "AgentMessageContentComputerScreenshot",
    "AgentMessageContentComputerScreenshotPromptCacheBreakpoint",
    "AgentMessageContentEncryptedContent",
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
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
    "McpCall",
    "McpCallAgent",
    "McpListTools",
    "McpListToolsTool",
    "McpListToolsAgent",
    "McpApprovalRequest",
    "McpApprovalRequestAgent",
    "McpApprovalResponse",
    "McpApprovalResponseAgent",
]


class AgentMessageContentEncryptedContent(BaseModel):
    """Content that only the API reads."""

    encrypted_content: str

    type: Literal["encrypted_content"]


class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]

    ttl: Optional[Literal["30m", "12h"]] = None


class AgentMessageContentComputerScreenshot(BaseModel):
    detail: "BetaImageDetail"

    file_id: Optional[str] = None

    image_url: Optional[str] = None

    type: Literal["computer_screenshot"]

    prompt_cache_breakpoint: Optional[AgentMessageContentComputerScreenshotPromptCacheBreakpoint] = None


class AgentMessageContentReasoningText(BaseModel):
    text: str

    type: Literal["reasoning_text"]


class AgentMessageContentSummaryText(BaseModel):
    text: str

    type: Literal["summary_text"]


class AgentMessageContentText(BaseModel):
    text: str

    type: Literal["text"]


class AgentMessageAgent(BaseModel):
    agent_name: str


class AgentMessage(BaseModel):
    """A message from one agent to another."""

    id: str

    author: str

    content: List["AgentMessageContent"]

    recipient: str

    type: Literal["agent_message"]

    agent: Optional[AgentMessageAgent] = None
    """The agent that it comes from."""


class MultiAgentCallAgent(BaseModel):
    agent_name: str


class MultiAgentCall(BaseModel):
    """An agent starts, directs or waits for others."""

    id: str

    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]

    arguments: str
    """JSON in a string."""

    call_id: str

    type: Literal["multi_agent_call"]

    agent: Optional[MultiAgentCallAgent] = None
    """The agent that it comes from."""


class MultiAgentCallOutputAgent(BaseModel):
    agent_name: str


class MultiAgentCallOutput(BaseModel):
    """What came of it."""

    id: str

    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]

    call_id: str

    output: List["BetaResponseOutputText"]

    type: Literal["multi_agent_call_output"]

    agent: Optional[MultiAgentCallOutputAgent] = None
    """The agent that it comes from."""


class ProgramAgent(BaseModel):
    agent_name: str


class Program(BaseModel):
    """A JavaScript program that the model wrote to call tools."""

    id: str

    call_id: str

    code: str

    fingerprint: str
    """Send it back unchanged."""

    type: Literal["program"]

    agent: Optional[ProgramAgent] = None
    """The agent that it comes from."""


class ProgramOutputAgent(BaseModel):
    agent_name: str


class ProgramOutput(BaseModel):
    id: str

    call_id: str

    result: str
    """At most 10485760 characters."""

    status: Literal["completed", "incomplete"]

    type: Literal["program_output"]

    agent: Optional[ProgramOutputAgent] = None
    """The agent that it comes from."""


class AdditionalToolsAgent(BaseModel):
    agent_name: str


class AdditionalTools(BaseModel):
    """Tools that are added at this place of the conversation."""

    id: str

    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]

    tools: List["BetaTool"]

    type: Literal["additional_tools"]

    agent: Optional[AdditionalToolsAgent] = None
    """The agent that it comes from."""


class ImageGenerationCallAgent(BaseModel):
    agent_name: str


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

    agent: Optional[ImageGenerationCallAgent] = None
    """The agent that it comes from."""

    background: Optional[Literal["transparent", "opaque", "auto"]] = None

    error: Optional[ImageGenerationCallError] = None

    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None

    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None

    revised_prompt: Optional[str] = None
    """The prompt that the image was made from."""

    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None

    svg_usage: Optional[ImageGenerationCallSvgUsage] = None
    """The tokens that an SVG image took."""


class LocalShellCallAction(BaseModel):
    command: List[str]

    env: Dict[str, str]
    """Environment variables."""

    type: Literal["exec"]

    timeout_ms: Optional[int] = None
    """Milliseconds."""

    user: Optional[str] = None

    working_directory: Optional[str] = None


class LocalShellCallAgent(BaseModel):
    agent_name: str


class LocalShellCall(BaseModel):
    """A command that the model wants you to run."""

    id: str

    action: LocalShellCallAction

    call_id: str
    """Send the output back with this id."""

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["local_shell_call"]

    agent: Optional[LocalShellCallAgent] = None
    """The agent that it comes from."""


class LocalShellCallOutputAgent(BaseModel):
    agent_name: str


class LocalShellCallOutput(BaseModel):
    id: str

    output: str
    """JSON."""

    type: Literal["local_shell_call_output"]

    agent: Optional[LocalShellCallOutputAgent] = None
    """The agent that it comes from."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class McpCallAgent(BaseModel):
    agent_name: str


class McpCall(BaseModel):
    """A tool of an MCP server that was run."""

    id: str

    arguments: str
    """JSON."""

    name: str

    server_label: str
    """The name by which calls refer to the server."""

    type: Literal["mcp_call"]

    agent: Optional[McpCallAgent] = None
    """The agent that it comes from."""

    approval_request_id: Optional[str] = None
    """The request for approval that came before the call."""

    error: Optional["BetaMcpToolCallError"] = None

    output: Optional[str] = None

    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None


class McpListToolsTool(BaseModel):
    input_schema: object

    name: str

    annotations: Optional[object] = None

    description: Optional[str] = None


class McpListToolsAgent(BaseModel):
    agent_name: str


class McpListTools(BaseModel):
    """The tools that an MCP server offers."""

    id: str

    server_label: str
    """The name by which calls refer to the server."""

    tools: List[McpListToolsTool]

    type: Literal["mcp_list_tools"]

    agent: Optional[McpListToolsAgent] = None
    """The agent that it comes from."""

    error: Optional[str] = None
    """Why the server could not be asked."""


class McpApprovalRequestAgent(BaseModel):
    agent_name: str


class McpApprovalRequest(BaseModel):
    """A tool of an MCP server that waits for your approval."""

    id: str

    arguments: str
    """JSON."""

    name: str

    server_label: str
    """The name by which calls refer to the server."""

    type: Literal["mcp_approval_request"]

    agent: Optional[McpApprovalRequestAgent] = None
    """The agent that it comes from."""


class McpApprovalResponseAgent(BaseModel):
    agent_name: str


class McpApprovalResponse(BaseModel):
    """Your answer to a request for approval."""

    id: str

    approval_request_id: str

    approve: bool

    type: Literal["mcp_approval_response"]

    agent: Optional[McpApprovalResponseAgent] = None
    """The agent that it comes from."""

    reason: Optional[str] = None


if TYPE_CHECKING:
    AgentMessageContent: TypeAlias = Annotated[
        Union[
            BetaResponseInputText,
            BetaResponseOutputText,
            AgentMessageContentText,
            AgentMessageContentSummaryText,
            AgentMessageContentReasoningText,
            BetaResponseOutputRefusal,
            BetaResponseInputImage,
            AgentMessageContentComputerScreenshot,
            BetaResponseInputFile,
            AgentMessageContentEncryptedContent,
        ],
        PropertyInfo(discriminator="type"),
    ]
    BetaResponseOutputItem: TypeAlias = Annotated[
        Union[
            BetaResponseOutputMessage,
            BetaResponseFileSearchToolCall,
            BetaResponseFunctionToolCall,
            BetaResponseFunctionToolCallOutputItem,
            AgentMessage,
            MultiAgentCall,
            MultiAgentCallOutput,
            BetaResponseFunctionWebSearch,
            BetaResponseComputerToolCall,
            BetaResponseComputerToolCallOutputItem,
            BetaResponseReasoningItem,
            Program,
            ProgramOutput,
            BetaResponseToolSearchCall,
            BetaResponseToolSearchOutputItem,
            AdditionalTools,
            BetaResponseCompactionItem,
            ImageGenerationCall,
            BetaResponseCodeInterpreterToolCall,
            LocalShellCall,
            LocalShellCallOutput,
            BetaResponseFunctionShellToolCall,
            BetaResponseFunctionShellToolCallOutput,
            BetaResponseApplyPatchToolCall,
            BetaResponseApplyPatchToolCallOutput,
            McpCall,
            McpListTools,
            McpApprovalRequest,
            McpApprovalResponse,
            BetaResponseCustomToolCall,
            BetaResponseCustomToolCallOutputItem,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """Something that the model produced."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaImageDetail": "openai.types.beta.beta_image_detail",
            "BetaMcpToolCallError": "openai.types.beta.beta_mcp_tool_call_error",
            "BetaResponseApplyPatchToolCall": "openai.types.beta.beta_response_apply_patch_tool_call",
            "BetaResponseApplyPatchToolCallOutput": "openai.types.beta.beta_response_apply_patch_tool_call_output",
            "BetaResponseCodeInterpreterToolCall": "openai.types.beta.beta_response_code_interpreter_tool_call",
            "BetaResponseCompactionItem": "openai.types.beta.beta_response_compaction_item",
            "BetaResponseComputerToolCall": "openai.types.beta.beta_response_computer_tool_call",
            "BetaResponseComputerToolCallOutputItem": "openai.types.beta.beta_response_computer_tool_call_output_item",
            "BetaResponseCustomToolCall": "openai.types.beta.beta_response_custom_tool_call",
            "BetaResponseCustomToolCallOutputItem": "openai.types.beta.beta_response_custom_tool_call_output_item",
            "BetaResponseFileSearchToolCall": "openai.types.beta.beta_response_file_search_tool_call",
            "BetaResponseFunctionShellToolCall": "openai.types.beta.beta_response_function_shell_tool_call",
            "BetaResponseFunctionShellToolCallOutput": "openai.types.beta.beta_response_function_shell_tool_call_output",
            "BetaResponseFunctionToolCall": "openai.types.beta.beta_response_function_tool_call",
            "BetaResponseFunctionToolCallOutputItem": "openai.types.beta.beta_response_function_tool_call_output_item",
            "BetaResponseFunctionWebSearch": "openai.types.beta.beta_response_function_web_search",
            "BetaResponseInputFile": "openai.types.beta.beta_response_input_file",
            "BetaResponseInputImage": "openai.types.beta.beta_response_input_image",
            "BetaResponseInputText": "openai.types.beta.beta_response_input_text",
            "BetaResponseOutputMessage": "openai.types.beta.beta_response_output_message",
            "BetaResponseOutputRefusal": "openai.types.beta.beta_response_output_refusal",
            "BetaResponseOutputText": "openai.types.beta.beta_response_output_text",
            "BetaResponseReasoningItem": "openai.types.beta.beta_response_reasoning_item",
            "BetaResponseToolSearchCall": "openai.types.beta.beta_response_tool_search_call",
            "BetaResponseToolSearchOutputItem": "openai.types.beta.beta_response_tool_search_output_item",
            "BetaTool": "openai.types.beta.beta_tool",
        },
        {
            "AgentMessageContent": lazy.tagged(
                "type",
                {
                    "input_text": "BetaResponseInputText",
                    "output_text": "BetaResponseOutputText",
                    "text": "AgentMessageContentText",
                    "summary_text": "AgentMessageContentSummaryText",
                    "reasoning_text": "AgentMessageContentReasoningText",
                    "refusal": "BetaResponseOutputRefusal",
                    "input_image": "BetaResponseInputImage",
                    "computer_screenshot": "AgentMessageContentComputerScreenshot",
                    "input_file": "BetaResponseInputFile",
                    "encrypted_content": "AgentMessageContentEncryptedContent",
                },
            ),
            "BetaResponseOutputItem": lazy.tagged(
                "type",
                {
                    "message": "BetaResponseOutputMessage",
                    "file_search_call": "BetaResponseFileSearchToolCall",
                    "function_call": "BetaResponseFunctionToolCall",
                    "function_call_output": "BetaResponseFunctionToolCallOutputItem",
                    "agent_message": "AgentMessage",
                    "multi_agent_call": "MultiAgentCall",
                    "multi_agent_call_output": "MultiAgentCallOutput",
                    "web_search_call": "BetaResponseFunctionWebSearch",
                    "computer_call": "BetaResponseComputerToolCall",
                    "computer_call_output": "BetaResponseComputerToolCallOutputItem",
                    "reasoning": "BetaResponseReasoningItem",
                    "program": "Program",
                    "program_output": "ProgramOutput",
                    "tool_search_call": "BetaResponseToolSearchCall",
                    "tool_search_output": "BetaResponseToolSearchOutputItem",
                    "additional_tools": "AdditionalTools",
                    "compaction": "BetaResponseCompactionItem",
                    "image_generation_call": "ImageGenerationCall",
                    "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
                    "local_shell_call": "LocalShellCall",
                    "local_shell_call_output": "LocalShellCallOutput",
                    "shell_call": "BetaResponseFunctionShellToolCall",
                    "shell_call_output": "BetaResponseFunctionShellToolCallOutput",
                    "apply_patch_call": "BetaResponseApplyPatchToolCall",
                    "apply_patch_call_output": "BetaResponseApplyPatchToolCallOutput",
                    "mcp_call": "McpCall",
                    "mcp_list_tools": "McpListTools",
                    "mcp_approval_request": "McpApprovalRequest",
                    "mcp_approval_response": "McpApprovalResponse",
                    "custom_tool_call": "BetaResponseCustomToolCall",
                    "custom_tool_call_output": "BetaResponseCustomToolCallOutputItem",
                },
            ),
        },
    )
