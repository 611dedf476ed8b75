# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.apply_patch_tool import ApplyPatchTool
    from openai.types.responses.computer_tool import ComputerTool
    from openai.types.responses.computer_use_preview_tool import ComputerUsePreviewTool
    from openai.types.responses.container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from openai.types.responses.container_network_policy_disabled import ContainerNetworkPolicyDisabled
    from openai.types.responses.custom_tool import CustomTool
    from openai.types.responses.file_search_tool import FileSearchTool
    from openai.types.responses.function_shell_tool import FunctionShellTool
    from openai.types.responses.function_tool import FunctionTool
    from openai.types.responses.tool_search_output_namespace_tool import ToolSearchOutputNamespaceTool
    from openai.types.responses.tool_search_tool import ToolSearchTool
    from openai.types.responses.web_search_preview_tool import WebSearchPreviewTool
    from openai.types.responses.web_search_tool import WebSearchTool

__all__ = [
    "ResponseToolSearchOutputItemParam",
    "Tool",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsMcpToolFilter",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    "ToolCodeInterpreter",
    "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ToolProgrammaticToolCalling",
    "ToolImageGeneration",
    "ToolImageGenerationInputImageMask",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning",
    "ToolLocalShell",
]


class ToolLocalShell(BaseModel):
    """Commands that the model asks you to run, one at a time."""

    type: Literal["local_shell"]


class ToolImageGenerationInputImageMask(BaseModel):
    file_id: Optional[str] = None

    image_url: Optional[str] = None
    """The mask itself, base64-encoded."""


class ToolImageGenerationSvgReasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None


class ToolImageGenerationSvg(BaseModel):
    model: Optional[str] = None

    reasoning: Optional[ToolImageGenerationSvgReasoning] = None


class ToolImageGeneration(BaseModel):
    """Make and edit images."""

    type: Literal["image_generation"]

    action: Optional[Literal["generate", "edit", "auto"]] = None
    """Whether to make a new image or change a given one. The API's default is `auto`."""

    background: Optional[Literal["transparent", "opaque", "auto"]] = None
    """`transparent` needs `png` or `webp`. The API's default is `auto`."""

    complexity: Optional[Literal["low", "medium", "high"]] = None

    frame_count: Optional[int] = None

    frame_duration_ms: Optional[int] = None
    """Milliseconds."""

    input_fidelity: Optional[Literal["high", "low"]] = None
    """How closely given images are followed, faces above all; not for every model. The API's default is `low`."""

    input_image_mask: Optional[ToolImageGenerationInputImageMask] = None
    """Where to change the given image."""

    model: Union[
        str,
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ],
        None,
    ] = None
    """The API's default is `gpt-image-1`."""

    moderation: Optional[Literal["auto", "low"]] = None
    """How strictly images are checked. The API's default is `auto`."""

    output_compression: Optional[int] = None
    """From 0 to 100. The API's default is 100."""

    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    """The API's default is `png`."""

    partial_images: Optional[int] = None
    """How many unfinished images are streamed, from 0 to 3. The API's default is 0."""

    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
    """The API's default is `auto`."""

    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None] = None
    """Width and height in pixels; some models take any `WIDTHxHEIGHT` that can be divided by 16 and is no longer than
    three times its width or height. The API's default is `auto`.
    """

    svg: Optional[ToolImageGenerationSvg] = None


class ToolProgrammaticToolCalling(BaseModel):
    """Let the model call tools from a program that it writes."""

    type: Literal["programmatic_tool_calling"]


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
    type: Literal["auto"]

    file_ids: Optional[List[str]] = None
    """Files for the code to use, at most 50."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None

    network_policy: Optional["ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy"] = None
    """What the code may reach."""


ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]


class ToolCodeInterpreter(BaseModel):
    """Run Python code that the model writes."""

    container: ToolCodeInterpreterContainer
    """The id of a container, or how to make one."""

    type: Literal["code_interpreter"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""


class ToolMcpAllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool] = None
    """Whether to take the tools that are marked as only reading."""

    tool_names: Optional[List[str]] = None


ToolMcpAllowedTools: TypeAlias = Union[List[str], ToolMcpAllowedToolsMcpToolFilter]


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool] = None
    """Whether to take the tools that are marked as only reading."""

    tool_names: Optional[List[str]] = None


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool] = None
    """Whether to take the tools that are marked as only reading."""

    tool_names: Optional[List[str]] = None


class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterAlways] = None
    """Tools that wait for approval."""

    never: Optional[ToolMcpRequireApprovalMcpToolApprovalFilterNever] = None
    """Tools that run without approval."""


ToolMcpRequireApproval: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class ToolMcp(BaseModel):
    """The tools of an MCP server; one of `server_url`, `connector_id` and `tunnel_id` is needed."""

    server_label: str
    """The name by which calls refer to the server."""

    type: Literal["mcp"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    allowed_tools: Optional[ToolMcpAllowedTools] = None
    """Names of tools, or a filter; all if left out."""

    authorization: Optional[str] = None
    """An OAuth access token for the server; getting one is up to you."""

    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    """A service that the API connects to by itself."""

    defer_loading: Optional[bool] = None
    """Whether the model sees the tool only after finding it by tool search."""

    headers: Optional[Dict[str, str]] = None
    """Sent to the server with every request."""

    require_approval: Optional[ToolMcpRequireApproval] = None
    """Which calls wait for your approval. The API's default is `always`."""

    server_description: Optional[str] = None
    """What the server is for; the model reads it."""

    server_url: Optional[str] = None

    tunnel_id: Optional[str] = None
    """A secure tunnel to a server that has no public URL."""


class ResponseToolSearchOutputItemParam(BaseModel):
    """The tools that a search found."""

    tools: List["Tool"]

    type: Literal["tool_search_output"]

    id: Optional[str] = None

    call_id: Optional[str] = None

    execution: Optional[Literal["server", "client"]] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


if TYPE_CHECKING:
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
        ContainerNetworkPolicyDisabled,
        ContainerNetworkPolicyAllowlist,
    ]
    Tool: TypeAlias = Union[
        FunctionTool,
        FileSearchTool,
        ComputerTool,
        ComputerUsePreviewTool,
        WebSearchTool,
        ToolMcp,
        ToolCodeInterpreter,
        ToolProgrammaticToolCalling,
        ToolImageGeneration,
        ToolLocalShell,
        FunctionShellTool,
        CustomTool,
        ToolSearchOutputNamespaceTool,
        ToolSearchTool,
        WebSearchPreviewTool,
        ApplyPatchTool,
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ApplyPatchTool": "openai.types.responses.apply_patch_tool",
            "ComputerTool": "openai.types.responses.computer_tool",
            "ComputerUsePreviewTool": "openai.types.responses.computer_use_preview_tool",
            "ContainerNetworkPolicyAllowlist": "openai.types.responses.container_network_policy_allowlist",
            "ContainerNetworkPolicyDisabled": "openai.types.responses.container_network_policy_disabled",
            "CustomTool": "openai.types.responses.custom_tool",
            "FileSearchTool": "openai.types.responses.file_search_tool",
            "FunctionShellTool": "openai.types.responses.function_shell_tool",
            "FunctionTool": "openai.types.responses.function_tool",
            "ToolSearchOutputNamespaceTool": "openai.types.responses.tool_search_output_namespace_tool",
            "ToolSearchTool": "openai.types.responses.tool_search_tool",
            "WebSearchPreviewTool": "openai.types.responses.web_search_preview_tool",
            "WebSearchTool": "openai.types.responses.web_search_tool",
        },
        {
            "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": 'Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist]',
            "Tool": 'Union[FunctionTool, FileSearchTool, ComputerTool, ComputerUsePreviewTool, WebSearchTool, ToolMcp, ToolCodeInterpreter, ToolProgrammaticToolCalling, ToolImageGeneration, ToolLocalShell, FunctionShellTool, CustomTool, ToolSearchOutputNamespaceTool, ToolSearchTool, WebSearchPreviewTool, ApplyPatchTool]',
        },
    )
