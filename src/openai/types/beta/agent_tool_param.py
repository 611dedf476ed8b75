# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.mcp_transport_param import McpTransportParam

__all__ = [
    "AgentToolParam",
    "AgentToolConfigParamFunction",
    "AgentToolConfigParamToolSearch",
    "AgentToolConfigParamProgrammaticToolCalling",
    "AgentToolConfigParamMcp",
    "AgentToolConfigParamWebSearch",
    "AgentToolConfigParamWebSearchLocation",
    "AgentToolConfigParamComputerUse",
    "AgentToolConfigParamAutomations",
]


_AgentToolConfigParamFunctionReservedKeywords = TypedDict("_AgentToolConfigParamFunctionReservedKeywords", {"async": bool}, total=False)


class AgentToolConfigParamFunction(_AgentToolConfigParamFunctionReservedKeywords, total=False):
    description: Required[str]

    name: Required[str]

    parameters: Required[Dict[str, object]]
    """The arguments as a JSON schema."""

    type: Required[Literal["function"]]

    defer_loading: bool
    """Whether the model sees the tool only after finding it by tool search."""


class AgentToolConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

    enabled: bool


class AgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    """Your name for the server."""

    transport: Required[McpTransportParam]

    type: Required[Literal["mcp"]]

    allowed_tools: Optional[SequenceNotStr[str]]
    """The names of the tools that may be called; all if left out."""

    connection_origin: Optional[Literal["service", "environment"]]
    """Who connects to the server: the API (`service`) or the environment."""

    credential_id: Optional[str]
    """The credential in a vault with which to connect."""

    request_metadata: Optional[Dict[str, object]]

    required: bool


class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: Optional[str]

    country: Optional[str]

    region: Optional[str]

    timezone: Optional[str]
    """The IANA name, such as `America/Los_Angeles`."""


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]

    allowed_domains: Optional[SequenceNotStr[str]]
    """Only these domains; all if left out."""

    context_size: Optional[Literal["low", "medium", "high"]]
    """How much of the context the results may fill."""

    location: Optional[AgentToolConfigParamWebSearchLocation]
    """Where the user is, for local results."""

    mode: Optional[Literal["disabled", "cached", "live"]]
    """Whether pages are searched as they are now (`live`) or as they were kept (`cached`), or not at all."""


class AgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]

    include_screenshots: bool
    """Whether screenshots come back to you."""


class AgentToolConfigParamAutomations(TypedDict, total=False):
    type: Required[Literal["automations"]]


AgentToolParam: TypeAlias = Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    AgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]
"""A tool for the agent of a session."""
