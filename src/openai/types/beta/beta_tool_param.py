# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.beta_apply_patch_tool_param import BetaApplyPatchToolParam
from openai.types.beta.beta_computer_tool_param import BetaComputerToolParam
from openai.types.beta.beta_computer_use_preview_tool_param import BetaComputerUsePreviewToolParam
from openai.types.beta.beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
from openai.types.beta.beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
from openai.types.beta.beta_custom_tool_param import BetaCustomToolParam
from openai.types.beta.beta_file_search_tool_param import BetaFileSearchToolParam
from openai.types.beta.beta_function_shell_tool_param import BetaFunctionShellToolParam
from openai.types.beta.beta_function_tool_param import BetaFunctionToolParam
from openai.types.beta.beta_namespace_tool_param import BetaNamespaceToolParam
from openai.types.beta.beta_tool_search_tool_param import BetaToolSearchToolParam
from openai.types.beta.beta_web_search_preview_tool_param import BetaWebSearchPreviewToolParam
from openai.types.beta.beta_web_search_tool_param import BetaWebSearchToolParam

__all__ = [
    "BetaToolParam",
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "CodeInterpreter",
    "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ProgrammaticToolCalling",
    "ImageGeneration",
    "ImageGenerationInputImageMask",
    "ImageGenerationSvg",
    "ImageGenerationSvgReasoning",
    "LocalShell",
]


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    """Whether to take the tools that are marked as only reading."""

    tool_names: SequenceNotStr[str]


McpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter]


class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    """Whether to take the tools that are marked as only reading."""

    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    """Whether to take the tools that are marked as only reading."""

    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    """Tools that wait for approval."""

    never: McpRequireApprovalMcpToolApprovalFilterNever
    """Tools that run without approval."""


McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class Mcp(TypedDict, total=False):
    """The tools of an MCP server; one of `server_url`, `connector_id` and `tunnel_id` is needed."""

    server_label: Required[str]
    """The name by which calls refer to the server."""

    type: Required[Literal["mcp"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    allowed_tools: Optional[McpAllowedTools]
    """Names of tools, or a filter; all if left out."""

    authorization: str
    """An OAuth access token for the server; getting one is up to you."""

    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """A service that the API connects to by itself."""

    defer_loading: bool
    """Whether the model sees the tool only after finding it by tool search."""

    headers: Optional[Dict[str, str]]
    """Sent to the server with every request."""

    require_approval: Optional[McpRequireApproval]
    """Which calls wait for your approval. The API's default is `always`."""

    server_description: str
    """What the server is for; the model reads it."""

    server_url: str

    tunnel_id: str
    """A secure tunnel to a server that has no public URL."""


CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam,
    BetaContainerNetworkPolicyAllowlistParam,
]


class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]

    file_ids: SequenceNotStr[str]
    """Files for the code to use, at most 50."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]

    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
    """What the code may reach."""


CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]


class CodeInterpreter(TypedDict, total=False):
    """Run Python code that the model writes."""

    container: Required[CodeInterpreterContainer]
    """The id of a container, or how to make one."""

    type: Required[Literal["code_interpreter"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""


class ProgrammaticToolCalling(TypedDict, total=False):
    """Let the model call tools from a program that it writes."""

    type: Required[Literal["programmatic_tool_calling"]]


class ImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str

    image_url: str
    """The mask itself, base64-encoded."""


class ImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How much to think; not every model knows every value. The API's default is `medium`."""


class ImageGenerationSvg(TypedDict, total=False):
    model: str

    reasoning: Optional[ImageGenerationSvgReasoning]


class ImageGeneration(TypedDict, total=False):
    """Make and edit images."""

    type: Required[Literal["image_generation"]]

    action: Literal["generate", "edit", "auto"]
    """Whether to make a new image or change a given one. The API's default is `auto`."""

    background: Literal["transparent", "opaque", "auto"]
    """`transparent` needs `png` or `webp`. The API's default is `auto`."""

    complexity: Literal["low", "medium", "high"]

    frame_count: int

    frame_duration_ms: int
    """Milliseconds."""

    input_fidelity: Optional[Literal["high", "low"]]
    """How closely given images are followed, faces above all; not for every model. The API's default is `low`."""

    input_image_mask: ImageGenerationInputImageMask
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
    ]
    """The API's default is `gpt-image-1`."""

    moderation: Literal["auto", "low"]
    """How strictly images are checked. The API's default is `auto`."""

    output_compression: int
    """From 0 to 100. The API's default is 100."""

    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """The API's default is `png`."""

    partial_images: int
    """How many unfinished images are streamed, from 0 to 3. The API's default is 0."""

    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """The API's default is `auto`."""

    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """Width and height in pixels; some models take any `WIDTHxHEIGHT` that can be divided by 16 and is no longer than
    three times its width or height. The API's default is `auto`.
    """

    svg: ImageGenerationSvg


class LocalShell(TypedDict, total=False):
    """Commands that the model asks you to run, one at a time."""

    type: Required[Literal["local_shell"]]


BetaToolParam: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]
"""Something that the model may call."""
