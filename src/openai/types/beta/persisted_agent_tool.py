# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.persisted_mcp_transport import PersistedMcpTransport

__all__ = [
    "PersistedAgentTool",
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceToolSearch",
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchLocation",
    "PersistedAgentToolResourceComputerUse",
    "PersistedAgentToolResourceAutomations",
]


class PersistedAgentToolResourceFunction(BaseModel):
    defer_loading: bool
    """Whether the model sees the tool only after finding it by tool search."""

    description: str

    name: str

    parameters: Dict[str, object]
    """The arguments as a JSON schema."""

    type: Literal["function"]

    async_: Optional[bool] = Field(alias="async", default=None)


class PersistedAgentToolResourceToolSearch(BaseModel):
    type: Literal["tool_search"]


class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
    enabled: bool

    type: Literal["programmatic_tool_calling"]


class PersistedAgentToolResourceMcp(BaseModel):
    allowed_tools: Optional[List[str]] = None
    """The names of the tools that may be called; all if left out."""

    connection_origin: Literal["service", "environment"]
    """Who connects to the server: the API (`service`) or the environment."""

    credential_id: Optional[str] = None
    """The credential in a vault with which to connect."""

    request_metadata: Dict[str, object]

    required: bool

    server_label: str
    """Your name for the server."""

    transport: "PersistedMcpTransport"

    type: Literal["mcp"]


class PersistedAgentToolResourceWebSearchLocation(BaseModel):
    city: Optional[str] = None

    country: Optional[str] = None

    region: Optional[str] = None

    timezone: Optional[str] = None
    """The IANA name, such as `America/Los_Angeles`."""


class PersistedAgentToolResourceWebSearch(BaseModel):
    allowed_domains: Optional[List[str]] = None
    """Only these domains; all if left out."""

    context_size: Literal["low", "medium", "high"]
    """How much of the context the results may fill."""

    location: Optional[PersistedAgentToolResourceWebSearchLocation] = None
    """Where the user is, for local results."""

    mode: Literal["disabled", "cached", "live"]
    """Whether pages are searched as they are now (`live`) or as they were kept (`cached`), or not at all."""

    type: Literal["web_search"]


class PersistedAgentToolResourceComputerUse(BaseModel):
    include_screenshots: bool
    """Whether screenshots come back to you."""

    type: Literal["computer_use"]


class PersistedAgentToolResourceAutomations(BaseModel):
    type: Literal["automations"]


PersistedAgentTool: TypeAlias = Annotated[
    Union[
        PersistedAgentToolResourceFunction,
        PersistedAgentToolResourceToolSearch,
        PersistedAgentToolResourceProgrammaticToolCalling,
        PersistedAgentToolResourceMcp,
        PersistedAgentToolResourceWebSearch,
        PersistedAgentToolResourceComputerUse,
        PersistedAgentToolResourceAutomations,
    ],
    PropertyInfo(discriminator="type"),
]
"""A tool of an agent that is kept."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"PersistedMcpTransport": "openai.types.beta.persisted_mcp_transport"})
