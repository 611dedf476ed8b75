# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.responses.apply_patch_tool_param import ApplyPatchToolParam
from openai.types.responses.computer_tool_param import ComputerToolParam
from openai.types.responses.computer_use_preview_tool_param import ComputerUsePreviewToolParam
from openai.types.responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from openai.types.responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from openai.types.responses.custom_tool_param import CustomToolParam
from openai.types.responses.file_search_tool_param import FileSearchToolParam
from openai.types.responses.function_shell_tool_param import FunctionShellToolParam
from openai.types.responses.function_tool_param import FunctionToolParam
from openai.types.responses.tool_search_output_namespace_tool_param import ToolSearchOutputNamespaceToolParam
from openai.types.responses.tool_search_tool_param import ToolSearchToolParam
from openai.types.responses.web_search_preview_tool_param import WebSearchPreviewToolParam
from openai.types.responses.web_search_tool_param import WebSearchToolParam

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


class ToolLocalShell(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class ToolImageGenerationInputImageMask(TypedDict, total=False):
    file_id: Required[Optional[str]]

    image_url: Required[Optional[str]]


class ToolImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Required[Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]]


class ToolImageGenerationSvg(TypedDict, total=False):
    model: Required[Optional[str]]

    reasoning: Required[Optional[ToolImageGenerationSvgReasoning]]


class ToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]

    action: Required[Optional[Literal["generate", "edit", "auto"]]]

    background: Required[Optional[Literal["transparent", "opaque", "auto"]]]

    complexity: Required[Optional[Literal["low", "medium", "high"]]]

    frame_count: Required[Optional[int]]

    frame_duration_ms: Required[Optional[int]]

    input_fidelity: Required[Optional[Literal["high", "low"]]]

    input_image_mask: Required[Optional[ToolImageGenerationInputImageMask]]

    model: Required[
        Union[
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
        ]
    ]

    moderation: Required[Optional[Literal["auto", "low"]]]

    output_compression: Required[Optional[int]]

    output_format: Required[Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]]

    partial_images: Required[Optional[int]]

    quality: Required[Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]]

    size: Required[Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None]]

    svg: Required[Optional[ToolImageGenerationSvg]]


class ToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    ContainerNetworkPolicyDisabledParam,
    ContainerNetworkPolicyAllowlistParam,
]


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]

    file_ids: Required[Optional[List[str]]]

    memory_limit: Required[Optional[Literal["1g", "4g", "16g", "64g"]]]

    network_policy: Required[Optional[ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy]]


ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolCodeInterpreterContainerCodeInterpreterToolAuto]


class ToolCodeInterpreter(TypedDict, total=False):
    container: Required[ToolCodeInterpreterContainer]

    type: Required[Literal["code_interpreter"]]

    allowed_callers: Required[Optional[List[Literal["direct", "programmatic"]]]]


class ToolMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: Required[Optional[bool]]

    tool_names: Required[Optional[List[str]]]


ToolMcpAllowedTools: TypeAlias = Union[List[str], ToolMcpAllowedToolsMcpToolFilter, None]


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: Required[Optional[bool]]

    tool_names: Required[Optional[List[str]]]


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: Required[Optional[bool]]

    tool_names: Required[Optional[List[str]]]


class ToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: Required[Optional[ToolMcpRequireApprovalMcpToolApprovalFilterAlways]]

    never: Required[Optional[ToolMcpRequireApprovalMcpToolApprovalFilterNever]]


ToolMcpRequireApproval: TypeAlias = Union[ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]


class ToolMcp(TypedDict, total=False):
    server_label: Required[str]

    type: Required[Literal["mcp"]]

    allowed_callers: Required[Optional[List[Literal["direct", "programmatic"]]]]

    allowed_tools: Required[Optional[ToolMcpAllowedTools]]

    authorization: Required[Optional[str]]

    connector_id: Required[
        Optional[
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
        ]
    ]

    defer_loading: Required[Optional[bool]]

    headers: Required[Optional[Dict[str, str]]]

    require_approval: Required[Optional[ToolMcpRequireApproval]]

    server_description: Required[Optional[str]]

    server_url: Required[Optional[str]]

    tunnel_id: Required[Optional[str]]


Tool: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    ToolMcp,
    ToolCodeInterpreter,
    ToolProgrammaticToolCalling,
    ToolImageGeneration,
    ToolLocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    ToolSearchOutputNamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]


class ResponseToolSearchOutputItemParam(TypedDict, total=False):
    tools: Required[List[Tool]]

    type: Required[Literal["tool_search_output"]]

    id: Required[Optional[str]]

    call_id: Required[Optional[str]]

    execution: Required[Optional[Literal["server", "client"]]]

    status: Required[Optional[Literal["in_progress", "completed", "incomplete"]]]
