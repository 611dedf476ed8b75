# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_reasoning import AgentReasoning
    from openai.types.beta.agent_text import AgentText
    from openai.types.beta.agent_tool import AgentTool
    from openai.types.beta.environment import Environment
    from openai.types.beta.multi_agent_config import MultiAgentConfig
    from openai.types.beta.token_usage import TokenUsage

__all__ = [
    "AgentSession",
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "PromptCacheOptions",
    "SpendControl",
    "RequiredAction",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequest",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess",
    "RequiredActionSessionRequiredActionResourceFunctionCall",
    "RequiredActionSessionRequiredActionResourceEnvironmentConnection",
]


class AgentCompaction(BaseModel):
    async_: bool = Field(alias="async")


class AgentExperimental(BaseModel):
    time_awareness: bool
    """Whether the model knows the time."""


class Agent(BaseModel):
    """The agent as it is in this session."""

    id: str

    instructions: Optional[str] = None
    """What the model is told before everything else."""

    model: str

    multi_agent: "MultiAgentConfig"
    """Whether the agent may start subagents, and how many."""

    name: Optional[str] = None

    reasoning: "AgentReasoning"
    """How the model thinks."""

    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """How fast and at what price the model is served."""

    text: "AgentText"
    """The form and length of text output."""

    tools: List["AgentTool"]
    """What the model may call."""

    compaction: Optional[AgentCompaction] = None
    """How a context that grows too long is shortened."""

    experimental: Optional[AgentExperimental] = None
    """Features on trial."""


class PromptCacheOptions(BaseModel):
    ttl: Literal["30m", "12h"]


class SpendControl(BaseModel):
    consumed: Optional[int] = None

    limit: Optional[int] = None


class RequiredActionSessionRequiredActionResourceEnvironmentConnection(BaseModel):
    """Your environment, which has to connect."""

    environment_id: str

    type: Literal["environment_connection"]


class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel):
    """The result of a function that you run."""

    arguments: object

    call_id: str

    name: str

    turn_id: str

    type: Literal["function_call"]


class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(BaseModel):
    arguments: object

    message: str

    name: Optional[str] = None

    server_label: str

    type: Literal["mcp_tool_call"]


class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(BaseModel):
    """Whether a tool of an MCP server may be called."""

    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest

    request_id: str

    turn_id: str

    type: Literal["mcp_approval_request"]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(BaseModel):
    id: str

    label: str

    required: bool

    type: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(BaseModel):
    id: str

    field_ids: List[str]

    label: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(BaseModel):
    credential_origin: Optional[str] = None

    fields: List[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
    ]

    options: List[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
    ]

    reason: Optional[str] = None

    type: Literal["browser_authentication"]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(BaseModel):
    origin: str

    reason: Optional[str] = None

    type: Literal["browser_origin_access"]


RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = Annotated[
    Union[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    ],
    PropertyInfo(discriminator="type"),
]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(BaseModel):
    """Whether the agent may log in or open a site."""

    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest

    request_id: str

    turn_id: str

    type: Literal["computer_use_approval_request"]


RequiredAction: TypeAlias = Annotated[
    Union[
        RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
        RequiredActionSessionRequiredActionResourceFunctionCall,
        RequiredActionSessionRequiredActionResourceEnvironmentConnection,
    ],
    PropertyInfo(discriminator="type"),
]


class AgentSession(BaseModel):
    """An agent at work, with its environment."""

    id: str

    agent: Agent

    created_at: int
    """Unix seconds."""

    environment: "Environment"

    error: Optional[str] = None

    last_active_at: int
    """Unix seconds."""

    metadata: Dict[str, str]
    """Your own pairs."""

    object: Literal["agent.session"]

    required_actions: List[RequiredAction]
    """What the session waits for."""

    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]

    usage: Optional["TokenUsage"] = None

    vault_ids: List[str]
    """The vaults whose credentials may be used."""

    prompt_cache_options: Optional[PromptCacheOptions] = None
    """How long cached input is kept."""

    review: Optional[Literal["none", "auto_review"]] = None

    spend_control: Optional[SpendControl] = None
    """The most the session may spend; then its status is `budget_reached`."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentReasoning": "openai.types.beta.agent_reasoning",
            "AgentText": "openai.types.beta.agent_text",
            "AgentTool": "openai.types.beta.agent_tool",
            "Environment": "openai.types.beta.environment",
            "MultiAgentConfig": "openai.types.beta.multi_agent_config",
            "TokenUsage": "openai.types.beta.token_usage",
        },
    )
