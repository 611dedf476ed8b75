# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.persisted_mcp_transport_param import PersistedMcpTransportParam

__all__ = [
    "PersistedAgentToolParam",
    "PersistedAgentToolConfigParamFunction",
    "PersistedAgentToolConfigParamToolSearch",
    "PersistedAgentToolConfigParamProgrammaticToolCalling",
    "PersistedAgentToolConfigParamMcp",
    "PersistedAgentToolConfigParamWebSearch",
    "PersistedAgentToolConfigParamWebSearchLocation",
    "PersistedAgentToolConfigParamComputerUse",
    "PersistedAgentToolConfigParamAutomations",
]


_PersistedAgentToolConfigParamFunctionReservedKeywords = TypedDict("_PersistedAgentToolConfigParamFunctionReservedKeywords", {"async": bool}, total=False)


class PersistedAgentToolConfigParamFunction(_PersistedAgentToolConfigParamFunctionReservedKeywords, total=False):
    description: Required[str]

    name: Required[str]

    parameters: Required[Dict[str, object]]
    """The arguments as a JSON schema."""

    type: Required[Literal["function"]]

    defer_loading: bool
    """Whether the model sees the tool only after finding it by tool search."""


class PersistedAgentToolConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]

    enabled: bool


class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    """Your name for the server."""

    transport: Required[PersistedMcpTransportParam]

    type: Required[Literal["mcp"]]

    allowed_tools: Optional[SequenceNotStr[str]]
    """The names of the tools that may be called; all if left out."""

    connection_origin: Optional[Literal["service", "environment"]]
    """Who connects to the server: the API (`service`) or the environment."""

    credential_id: Optional[str]
    """The credential in a vault with which to connect."""

    request_metadata: Optional[Dict[str, object]]

    required: bool


class PersistedAgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: Optional[str]

    country: Optional[str]

    region: Optional[str]

    timezone: Optional[str]
    """The IANA name, such as `America/Los_Angeles`."""


class PersistedAgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]

    allowed_domains: Optional[SequenceNotStr[str]]
    """Only these domains; all if left out."""

    context_size: Optional[Literal["low", "medium", "high"]]
    """How much of the context the results may fill."""

    location: Optional[PersistedAgentToolConfigParamWebSearchLocation]
    """Where the user is, for local results."""

    mode: Optional[Literal["disabled", "cached", "live"]]
    """Whether pages are searched as they are now (`live`) or as they were kept (`cached`), or not at all."""


class PersistedAgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]

    include_screenshots: bool
    """Whether screenshots come back to you."""


class PersistedAgentToolConfigParamAutomations(TypedDict, total=False):
    type: Required[Literal["automations"]]


PersistedAgentToolParam: TypeAlias = Union[
    PersistedAgentToolConfigParamFunction,
    PersistedAgentToolConfigParamToolSearch,
    PersistedAgentToolConfigParamProgrammaticToolCalling,
    PersistedAgentToolConfigParamMcp,
    PersistedAgentToolConfigParamWebSearch,
    PersistedAgentToolConfigParamComputerUse,
    PersistedAgentToolConfigParamAutomations,
]
"""A tool for an agent that is kept."""
