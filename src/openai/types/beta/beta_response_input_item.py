# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_container_reference import BetaContainerReference
    from openai.types.beta.beta_easy_input_message import BetaEasyInputMessage
    from openai.types.beta.beta_local_environment import BetaLocalEnvironment
    from openai.types.beta.beta_mcp_tool_call_error import BetaMcpToolCallError
    from openai.types.beta.beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
    from openai.types.beta.beta_response_compaction_item_param import BetaResponseCompactionItemParam
    from openai.types.beta.beta_response_computer_tool_call import BetaResponseComputerToolCall
    from openai.types.beta.beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot
    from openai.types.beta.beta_response_configuration_update_item_param import BetaResponseConfigurationUpdateItemParam
    from openai.types.beta.beta_response_custom_tool_call import BetaResponseCustomToolCall
    from openai.types.beta.beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
    from openai.types.beta.beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
    from openai.types.beta.beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
    from openai.types.beta.beta_response_function_shell_call_output_content import BetaResponseFunctionShellCallOutputContent
    from openai.types.beta.beta_response_function_tool_call import BetaResponseFunctionToolCall
    from openai.types.beta.beta_response_function_web_search import BetaResponseFunctionWebSearch
    from openai.types.beta.beta_response_input_image_content import BetaResponseInputImageContent
    from openai.types.beta.beta_response_input_message_content_list import BetaResponseInputMessageContentList
    from openai.types.beta.beta_response_input_text_content import BetaResponseInputTextContent
    from openai.types.beta.beta_response_output_message import BetaResponseOutputMessage
    from openai.types.beta.beta_response_reasoning_item import BetaResponseReasoningItem
    from openai.types.beta.beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam
    from openai.types.beta.beta_tool import BetaTool

__all__ = [
    "BetaResponseInputItem",
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


class MessageAgent(BaseModel):
    agent_name: str


class Message(BaseModel):
    content: "BetaResponseInputMessageContentList"

    role: Literal["user", "system", "developer"]
    """`developer` and `system` go before `user`."""

    agent: Optional[MessageAgent] = None
    """The agent that it comes from."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    type: Optional[Literal["message"]] = None


class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    id: str

    code: Optional[str] = None

    message: Optional[str] = None


class ComputerCallOutputAgent(BaseModel):
    agent_name: str


class ComputerCallOutput(BaseModel):
    """A screenshot taken after an action."""

    call_id: str
    """The `call_id` of the call that this answers."""

    output: "BetaResponseComputerToolCallOutputScreenshot"

    type: Literal["computer_call_output"]

    id: Optional[str] = None

    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = None
    """The pending safety checks that a person has agreed to."""

    agent: Optional[ComputerCallOutputAgent] = None
    """The agent that it comes from."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class FunctionCallOutputAgent(BaseModel):
    agent_name: str


class FunctionCallOutputCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class FunctionCallOutputCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


FunctionCallOutputCaller: TypeAlias = Annotated[
    Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram],
    PropertyInfo(discriminator="type"),
]


class FunctionCallOutput(BaseModel):
    """The result of a function that you ran."""

    output: Union[str, "BetaResponseFunctionCallOutputItemList"]
    """A text, often JSON, or a list of text, images and files."""

    type: Literal["function_call_output"]

    id: Optional[str] = None

    agent: Optional[FunctionCallOutputAgent] = None
    """The agent that it comes from."""

    call_id: Optional[str] = None
    """The `call_id` of the call that this answers."""

    caller: Optional[FunctionCallOutputCaller] = None
    """Who made the call: the model itself or one of its programs."""

    name: Optional[str] = None

    namespace: Optional[str] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class AgentMessageContentEncryptedContent(BaseModel):
    """Content that only the API reads."""

    encrypted_content: str

    type: Literal["encrypted_content"]


class AgentMessageAgent(BaseModel):
    agent_name: str


class AgentMessage(BaseModel):
    """A message from one agent to another."""

    author: str

    content: List["AgentMessageContent"]

    recipient: str

    type: Literal["agent_message"]

    id: Optional[str] = None

    agent: Optional[AgentMessageAgent] = None
    """The agent that it comes from."""


class MultiAgentCallAgent(BaseModel):
    agent_name: str


class MultiAgentCall(BaseModel):
    """An agent starts, directs or waits for others."""

    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]

    arguments: str
    """JSON in a string."""

    call_id: str

    type: Literal["multi_agent_call"]

    id: Optional[str] = None

    agent: Optional[MultiAgentCallAgent] = None
    """The agent that it comes from."""


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
    container_id: str

    end_index: int

    file_id: str

    filename: str

    start_index: int

    type: Literal["container_file_citation"]


class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel):
    file_id: str

    filename: str

    index: int

    type: Literal["file_citation"]


class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
    end_index: int

    start_index: int

    title: str

    type: Literal["url_citation"]

    url: str


MultiAgentCallOutputOutputAnnotation: TypeAlias = Annotated[
    Union[
        MultiAgentCallOutputOutputAnnotationFileCitation,
        MultiAgentCallOutputOutputAnnotationURLCitation,
        MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ],
    PropertyInfo(discriminator="type"),
]


class MultiAgentCallOutputOutput(BaseModel):
    text: str

    type: Literal["output_text"]

    annotations: Optional[List[MultiAgentCallOutputOutputAnnotation]] = None


class MultiAgentCallOutputAgent(BaseModel):
    agent_name: str


class MultiAgentCallOutput(BaseModel):
    """What came of it."""

    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]

    call_id: str

    output: List[MultiAgentCallOutputOutput]

    type: Literal["multi_agent_call_output"]

    id: Optional[str] = None

    agent: Optional[MultiAgentCallOutputAgent] = None
    """The agent that it comes from."""


class ToolSearchCallAgent(BaseModel):
    agent_name: str


class ToolSearchCall(BaseModel):
    arguments: object

    type: Literal["tool_search_call"]

    id: Optional[str] = None

    agent: Optional[ToolSearchCallAgent] = None
    """The agent that it comes from."""

    call_id: Optional[str] = None

    execution: Optional[Literal["server", "client"]] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class AdditionalToolsAgent(BaseModel):
    agent_name: str


class AdditionalTools(BaseModel):
    """Tools that are added at this place of the conversation."""

    role: Literal["developer"]

    tools: List["BetaTool"]

    type: Literal["additional_tools"]

    id: Optional[str] = None

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


class ShellCallAction(BaseModel):
    commands: List[str]

    max_output_length: Optional[int] = None
    """The most characters of output wanted of each command."""

    timeout_ms: Optional[int] = None
    """Milliseconds."""


class ShellCallAgent(BaseModel):
    agent_name: str


class ShellCallCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class ShellCallCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


ShellCallCaller: TypeAlias = Annotated[
    Union[ShellCallCallerDirect, ShellCallCallerProgram],
    PropertyInfo(discriminator="type"),
]


class ShellCall(BaseModel):
    action: ShellCallAction

    call_id: str

    type: Literal["shell_call"]

    id: Optional[str] = None

    agent: Optional[ShellCallAgent] = None
    """The agent that it comes from."""

    caller: Optional[ShellCallCaller] = None
    """Who made the call: the model itself or one of its programs."""

    environment: Optional["ShellCallEnvironment"] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ShellCallOutputAgent(BaseModel):
    agent_name: str


class ShellCallOutputCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class ShellCallOutputCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


ShellCallOutputCaller: TypeAlias = Annotated[
    Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram],
    PropertyInfo(discriminator="type"),
]


class ShellCallOutput(BaseModel):
    call_id: str

    output: List["BetaResponseFunctionShellCallOutputContent"]

    type: Literal["shell_call_output"]

    id: Optional[str] = None

    agent: Optional[ShellCallOutputAgent] = None
    """The agent that it comes from."""

    caller: Optional[ShellCallOutputCaller] = None
    """Who made the call: the model itself or one of its programs."""

    max_output_length: Optional[int] = None
    """The limit in characters that the call asked for; send it back."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ApplyPatchCallOperationUpdateFile(BaseModel):
    diff: str

    path: str

    type: Literal["update_file"]


class ApplyPatchCallOperationCreateFile(BaseModel):
    diff: str

    path: str

    type: Literal["create_file"]


class ApplyPatchCallOperationDeleteFile(BaseModel):
    path: str

    type: Literal["delete_file"]


ApplyPatchCallOperation: TypeAlias = Annotated[
    Union[ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile],
    PropertyInfo(discriminator="type"),
]


class ApplyPatchCallAgent(BaseModel):
    agent_name: str


class ApplyPatchCallCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class ApplyPatchCallCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


ApplyPatchCallCaller: TypeAlias = Annotated[
    Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram],
    PropertyInfo(discriminator="type"),
]


class ApplyPatchCall(BaseModel):
    call_id: str

    operation: ApplyPatchCallOperation

    status: Literal["in_progress", "completed"]

    type: Literal["apply_patch_call"]

    id: Optional[str] = None

    agent: Optional[ApplyPatchCallAgent] = None
    """The agent that it comes from."""

    caller: Optional[ApplyPatchCallCaller] = None
    """Who made the call: the model itself or one of its programs."""


class ApplyPatchCallOutputAgent(BaseModel):
    agent_name: str


class ApplyPatchCallOutputCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


ApplyPatchCallOutputCaller: TypeAlias = Annotated[
    Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram],
    PropertyInfo(discriminator="type"),
]


class ApplyPatchCallOutput(BaseModel):
    call_id: str

    status: Literal["completed", "failed"]

    type: Literal["apply_patch_call_output"]

    id: Optional[str] = None

    agent: Optional[ApplyPatchCallOutputAgent] = None
    """The agent that it comes from."""

    caller: Optional[ApplyPatchCallOutputCaller] = None
    """Who made the call: the model itself or one of its programs."""

    output: Optional[str] = None


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

    approval_request_id: str

    approve: bool

    type: Literal["mcp_approval_response"]

    id: Optional[str] = None

    agent: Optional[McpApprovalResponseAgent] = None
    """The agent that it comes from."""

    reason: Optional[str] = None


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


class CompactionTriggerAgent(BaseModel):
    agent_name: str


class CompactionTrigger(BaseModel):
    """Compact the context here; only as the last item."""

    type: Literal["compaction_trigger"]

    id: Optional[str] = None

    agent: Optional[CompactionTriggerAgent] = None
    """The agent that it comes from."""


class ItemReferenceAgent(BaseModel):
    agent_name: str


class ItemReference(BaseModel):
    """An item that the API already has, by its id."""

    id: str

    agent: Optional[ItemReferenceAgent] = None
    """The agent that it comes from."""

    type: Optional[Literal["item_reference"]] = None


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


if TYPE_CHECKING:
    AgentMessageContent: TypeAlias = Annotated[
        Union[BetaResponseInputTextContent, BetaResponseInputImageContent, AgentMessageContentEncryptedContent],
        PropertyInfo(discriminator="type"),
    ]
    ShellCallEnvironment: TypeAlias = Annotated[
        Union[BetaLocalEnvironment, BetaContainerReference, None],
        PropertyInfo(discriminator="type"),
    ]
    BetaResponseInputItem: TypeAlias = Annotated[
        Union[
            BetaEasyInputMessage,
            Message,
            BetaResponseOutputMessage,
            BetaResponseFileSearchToolCall,
            BetaResponseComputerToolCall,
            ComputerCallOutput,
            BetaResponseFunctionWebSearch,
            BetaResponseFunctionToolCall,
            FunctionCallOutput,
            AgentMessage,
            MultiAgentCall,
            MultiAgentCallOutput,
            ToolSearchCall,
            BetaResponseToolSearchOutputItemParam,
            AdditionalTools,
            BetaResponseConfigurationUpdateItemParam,
            BetaResponseReasoningItem,
            BetaResponseCompactionItemParam,
            ImageGenerationCall,
            BetaResponseCodeInterpreterToolCall,
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
            BetaResponseCustomToolCallOutput,
            BetaResponseCustomToolCall,
            CompactionTrigger,
            ItemReference,
            Program,
            ProgramOutput,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """Something the model is given: a message, an earlier item, or the result of a call."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaContainerReference": "openai.types.beta.beta_container_reference",
            "BetaEasyInputMessage": "openai.types.beta.beta_easy_input_message",
            "BetaLocalEnvironment": "openai.types.beta.beta_local_environment",
            "BetaMcpToolCallError": "openai.types.beta.beta_mcp_tool_call_error",
            "BetaResponseCodeInterpreterToolCall": "openai.types.beta.beta_response_code_interpreter_tool_call",
            "BetaResponseCompactionItemParam": "openai.types.beta.beta_response_compaction_item_param",
            "BetaResponseComputerToolCall": "openai.types.beta.beta_response_computer_tool_call",
            "BetaResponseComputerToolCallOutputScreenshot": "openai.types.beta.beta_response_computer_tool_call_output_screenshot",
            "BetaResponseConfigurationUpdateItemParam": "openai.types.beta.beta_response_configuration_update_item_param",
            "BetaResponseCustomToolCall": "openai.types.beta.beta_response_custom_tool_call",
            "BetaResponseCustomToolCallOutput": "openai.types.beta.beta_response_custom_tool_call_output",
            "BetaResponseFileSearchToolCall": "openai.types.beta.beta_response_file_search_tool_call",
            "BetaResponseFunctionCallOutputItemList": "openai.types.beta.beta_response_function_call_output_item_list",
            "BetaResponseFunctionShellCallOutputContent": "openai.types.beta.beta_response_function_shell_call_output_content",
            "BetaResponseFunctionToolCall": "openai.types.beta.beta_response_function_tool_call",
            "BetaResponseFunctionWebSearch": "openai.types.beta.beta_response_function_web_search",
            "BetaResponseInputImageContent": "openai.types.beta.beta_response_input_image_content",
            "BetaResponseInputMessageContentList": "openai.types.beta.beta_response_input_message_content_list",
            "BetaResponseInputTextContent": "openai.types.beta.beta_response_input_text_content",
            "BetaResponseOutputMessage": "openai.types.beta.beta_response_output_message",
            "BetaResponseReasoningItem": "openai.types.beta.beta_response_reasoning_item",
            "BetaResponseToolSearchOutputItemParam": "openai.types.beta.beta_response_tool_search_output_item_param",
            "BetaTool": "openai.types.beta.beta_tool",
        },
        {
            "AgentMessageContent": lazy.tagged(
                "type",
                {
                    "input_text": "BetaResponseInputTextContent",
                    "input_image": "BetaResponseInputImageContent",
                    "encrypted_content": "AgentMessageContentEncryptedContent",
                },
            ),
            "ShellCallEnvironment": 'Annotated[Union[BetaLocalEnvironment, BetaContainerReference, None], PropertyInfo(discriminator="type")]',
            "BetaResponseInputItem": lazy.tagged(
                "type",
                {
                    "message": ("BetaEasyInputMessage", "Message", "BetaResponseOutputMessage"),
                    "file_search_call": "BetaResponseFileSearchToolCall",
                    "computer_call": "BetaResponseComputerToolCall",
                    "computer_call_output": "ComputerCallOutput",
                    "web_search_call": "BetaResponseFunctionWebSearch",
                    "function_call": "BetaResponseFunctionToolCall",
                    "function_call_output": "FunctionCallOutput",
                    "agent_message": "AgentMessage",
                    "multi_agent_call": "MultiAgentCall",
                    "multi_agent_call_output": "MultiAgentCallOutput",
                    "tool_search_call": "ToolSearchCall",
                    "tool_search_output": "BetaResponseToolSearchOutputItemParam",
                    "additional_tools": "AdditionalTools",
                    "configuration_update": "BetaResponseConfigurationUpdateItemParam",
                    "reasoning": "BetaResponseReasoningItem",
                    "compaction": "BetaResponseCompactionItemParam",
                    "image_generation_call": "ImageGenerationCall",
                    "code_interpreter_call": "BetaResponseCodeInterpreterToolCall",
                    "local_shell_call": "LocalShellCall",
                    "local_shell_call_output": "LocalShellCallOutput",
                    "shell_call": "ShellCall",
                    "shell_call_output": "ShellCallOutput",
                    "apply_patch_call": "ApplyPatchCall",
                    "apply_patch_call_output": "ApplyPatchCallOutput",
                    "mcp_list_tools": "McpListTools",
                    "mcp_approval_request": "McpApprovalRequest",
                    "mcp_approval_response": "McpApprovalResponse",
                    "mcp_call": "McpCall",
                    "custom_tool_call_output": "BetaResponseCustomToolCallOutput",
                    "custom_tool_call": "BetaResponseCustomToolCall",
                    "compaction_trigger": "CompactionTrigger",
                    "item_reference": "ItemReference",
                    "program": "Program",
                    "program_output": "ProgramOutput",
                },
            ),
        },
    )
