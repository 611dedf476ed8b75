# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.container_reference import ContainerReference
    from openai.types.responses.easy_input_message import EasyInputMessage
    from openai.types.responses.local_environment import LocalEnvironment
    from openai.types.responses.mcp_tool_call_error import McpToolCallError
    from openai.types.responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
    from openai.types.responses.response_compaction_item import ResponseCompactionItem
    from openai.types.responses.response_computer_tool_call import ResponseComputerToolCall
    from openai.types.responses.response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot
    from openai.types.responses.response_configuration_update_item import ResponseConfigurationUpdateItem
    from openai.types.responses.response_custom_tool_call import ResponseCustomToolCall
    from openai.types.responses.response_custom_tool_call_output import ResponseCustomToolCallOutput
    from openai.types.responses.response_file_search_tool_call import ResponseFileSearchToolCall
    from openai.types.responses.response_function_call_output_item_list import ResponseFunctionCallOutputItemList
    from openai.types.responses.response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent
    from openai.types.responses.response_function_tool_call import ResponseFunctionToolCall
    from openai.types.responses.response_function_web_search import ResponseFunctionWebSearch
    from openai.types.responses.response_input_message_content_list import ResponseInputMessageContentList
    from openai.types.responses.response_output_message import ResponseOutputMessage
    from openai.types.responses.response_reasoning_item import ResponseReasoningItem
    from openai.types.responses.response_tool_search_output_item import ResponseToolSearchOutputItem
    from openai.types.responses.tool import Tool

__all__ = [
    "ResponseInputItem",
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


class Message(BaseModel):
    content: "ResponseInputMessageContentList"

    role: Literal["user", "system", "developer"]
    """`developer` and `system` go before `user`."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    type: Optional[Literal["message"]] = None


class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    id: str

    code: Optional[str] = None

    message: Optional[str] = None


class ComputerCallOutput(BaseModel):
    """A screenshot taken after an action."""

    call_id: str
    """The `call_id` of the call that this answers."""

    output: "ResponseComputerToolCallOutputScreenshot"

    type: Literal["computer_call_output"]

    id: Optional[str] = None

    acknowledged_safety_checks: Optional[List[ComputerCallOutputAcknowledgedSafetyCheck]] = None
    """The pending safety checks that a person has agreed to."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class FunctionCallOutputCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class FunctionCallOutputCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


FunctionCallOutputCaller: TypeAlias = Annotated[
    Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class FunctionCallOutput(BaseModel):
    """The result of a function that you ran."""

    output: Union[str, "ResponseFunctionCallOutputItemList"]
    """A text, often JSON, or a list of text, images and files."""

    type: Literal["function_call_output"]

    id: Optional[str] = None

    call_id: Optional[str] = None
    """The `call_id` of the call that this answers."""

    caller: Optional[FunctionCallOutputCaller] = None
    """Who made the call: the model itself or one of its programs."""

    name: Optional[str] = None

    namespace: Optional[str] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ToolSearchCall(BaseModel):
    arguments: object

    type: Literal["tool_search_call"]

    id: Optional[str] = None

    call_id: Optional[str] = None

    execution: Optional[Literal["server", "client"]] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class AdditionalTools(BaseModel):
    """Tools that are added at this place of the conversation."""

    role: Literal["developer"]

    tools: List["Tool"]

    type: Literal["additional_tools"]

    id: Optional[str] = None


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


class ShellCallAction(BaseModel):
    commands: List[str]

    max_output_length: Optional[int] = None
    """The most characters of output wanted of each command."""

    timeout_ms: Optional[int] = None
    """Milliseconds."""


class ShellCallCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class ShellCallCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


ShellCallCaller: TypeAlias = Annotated[
    Union[ShellCallCallerDirect, ShellCallCallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ShellCall(BaseModel):
    action: ShellCallAction

    call_id: str

    type: Literal["shell_call"]

    id: Optional[str] = None

    caller: Optional[ShellCallCaller] = None
    """Who made the call: the model itself or one of its programs."""

    environment: Optional["ShellCallEnvironment"] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


class ShellCallOutputCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class ShellCallOutputCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


ShellCallOutputCaller: TypeAlias = Annotated[
    Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ShellCallOutput(BaseModel):
    call_id: str

    output: List["ResponseFunctionShellCallOutputContent"]

    type: Literal["shell_call_output"]

    id: Optional[str] = None

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


class ApplyPatchCallCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class ApplyPatchCallCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


ApplyPatchCallCaller: TypeAlias = Annotated[
    Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ApplyPatchCall(BaseModel):
    call_id: str

    operation: ApplyPatchCallOperation

    status: Literal["in_progress", "completed"]

    type: Literal["apply_patch_call"]

    id: Optional[str] = None

    caller: Optional[ApplyPatchCallCaller] = None
    """Who made the call: the model itself or one of its programs."""


class ApplyPatchCallOutputCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


ApplyPatchCallOutputCaller: TypeAlias = Annotated[
    Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram, None],
    PropertyInfo(discriminator="type"),
]


class ApplyPatchCallOutput(BaseModel):
    call_id: str

    status: Literal["completed", "failed"]

    type: Literal["apply_patch_call_output"]

    id: Optional[str] = None

    caller: Optional[ApplyPatchCallOutputCaller] = None
    """Who made the call: the model itself or one of its programs."""

    output: Optional[str] = None


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

    approval_request_id: str

    approve: bool

    type: Literal["mcp_approval_response"]

    id: Optional[str] = None

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


class CompactionTrigger(BaseModel):
    """Compact the context here; only as the last item."""

    type: Literal["compaction_trigger"]

    id: Optional[str] = None


class ItemReference(BaseModel):
    """An item that the API already has, by its id."""

    id: str

    type: Optional[Literal["item_reference"]] = None


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
    """At most 10485760 characters."""

    status: Literal["completed", "incomplete"]

    type: Literal["program_output"]


if TYPE_CHECKING:
    ShellCallEnvironment: TypeAlias = Annotated[
        Union[LocalEnvironment, ContainerReference, None],
        PropertyInfo(discriminator="type"),
    ]
    ResponseInputItem: TypeAlias = Annotated[
        Union[
            EasyInputMessage,
            Message,
            ResponseOutputMessage,
            ResponseFileSearchToolCall,
            ResponseComputerToolCall,
            ComputerCallOutput,
            ResponseFunctionWebSearch,
            ResponseFunctionToolCall,
            FunctionCallOutput,
            ToolSearchCall,
            ResponseToolSearchOutputItem,
            AdditionalTools,
            ResponseConfigurationUpdateItem,
            ResponseReasoningItem,
            ResponseCompactionItem,
            ImageGenerationCall,
            ResponseCodeInterpreterToolCall,
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
            ResponseCustomToolCallOutput,
            ResponseCustomToolCall,
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
            "ContainerReference": "openai.types.responses.container_reference",
            "EasyInputMessage": "openai.types.responses.easy_input_message",
            "LocalEnvironment": "openai.types.responses.local_environment",
            "McpToolCallError": "openai.types.responses.mcp_tool_call_error",
            "ResponseCodeInterpreterToolCall": "openai.types.responses.response_code_interpreter_tool_call",
            "ResponseCompactionItem": "openai.types.responses.response_compaction_item",
            "ResponseComputerToolCall": "openai.types.responses.response_computer_tool_call",
            "ResponseComputerToolCallOutputScreenshot": "openai.types.responses.response_computer_tool_call_output_screenshot",
            "ResponseConfigurationUpdateItem": "openai.types.responses.response_configuration_update_item",
            "ResponseCustomToolCall": "openai.types.responses.response_custom_tool_call",
            "ResponseCustomToolCallOutput": "openai.types.responses.response_custom_tool_call_output",
            "ResponseFileSearchToolCall": "openai.types.responses.response_file_search_tool_call",
            "ResponseFunctionCallOutputItemList": "openai.types.responses.response_function_call_output_item_list",
            "ResponseFunctionShellCallOutputContent": "openai.types.responses.response_function_shell_call_output_content",
            "ResponseFunctionToolCall": "openai.types.responses.response_function_tool_call",
            "ResponseFunctionWebSearch": "openai.types.responses.response_function_web_search",
            "ResponseInputMessageContentList": "openai.types.responses.response_input_message_content_list",
            "ResponseOutputMessage": "openai.types.responses.response_output_message",
            "ResponseReasoningItem": "openai.types.responses.response_reasoning_item",
            "ResponseToolSearchOutputItem": "openai.types.responses.response_tool_search_output_item",
            "Tool": "openai.types.responses.tool",
        },
        {
            "ShellCallEnvironment": 'Annotated[Union[LocalEnvironment, ContainerReference, None], PropertyInfo(discriminator="type")]',
            "ResponseInputItem": lazy.tagged(
                "type",
                {
                    "message": ("EasyInputMessage", "Message", "ResponseOutputMessage"),
                    "file_search_call": "ResponseFileSearchToolCall",
                    "computer_call": "ResponseComputerToolCall",
                    "computer_call_output": "ComputerCallOutput",
                    "web_search_call": "ResponseFunctionWebSearch",
                    "function_call": "ResponseFunctionToolCall",
                    "function_call_output": "FunctionCallOutput",
                    "tool_search_call": "ToolSearchCall",
                    "tool_search_output": "ResponseToolSearchOutputItem",
                    "additional_tools": "AdditionalTools",
                    "configuration_update": "ResponseConfigurationUpdateItem",
                    "reasoning": "ResponseReasoningItem",
                    "compaction": "ResponseCompactionItem",
                    "image_generation_call": "ImageGenerationCall",
                    "code_interpreter_call": "ResponseCodeInterpreterToolCall",
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
                    "custom_tool_call_output": "ResponseCustomToolCallOutput",
                    "custom_tool_call": "ResponseCustomToolCall",
                    "compaction_trigger": "CompactionTrigger",
                    "item_reference": "ItemReference",
                    "program": "Program",
                    "program_output": "ProgramOutput",
                },
            ),
        },
    )
