# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.agent_reasoning_param import AgentReasoningParam
from openai.types.beta.agent_session_input_message_param import AgentSessionInputMessageParam
from openai.types.beta.agent_text_param import AgentTextParam
from openai.types.beta.agent_tool_param import AgentToolParam
from openai.types.beta.environment_param import EnvironmentParam
from openai.types.beta.multi_agent_config_param import MultiAgentConfigParam

__all__ = [
    "AutomationTargetParam",
    "AutomationTargetParamNewSession",
    "AutomationTargetParamNewSessionAgent",
    "AutomationTargetParamNewSessionAgentCompaction",
    "AutomationTargetParamNewSessionAgentExperimental",
    "AutomationTargetParamExistingSession",
]


_AutomationTargetParamNewSessionAgentCompactionReservedKeywords = TypedDict("_AutomationTargetParamNewSessionAgentCompactionReservedKeywords", {"async": Optional[bool]}, total=False)


class AutomationTargetParamNewSessionAgentCompaction(_AutomationTargetParamNewSessionAgentCompactionReservedKeywords, total=False):
    pass


class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    time_awareness: bool
    """Whether the model knows the time."""


class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
    compaction: Optional[AutomationTargetParamNewSessionAgentCompaction]
    """How a context that grows too long is shortened."""

    experimental: AutomationTargetParamNewSessionAgentExperimental
    """Features on trial."""

    instructions: Optional[str]
    """What the model is told before everything else."""

    model: str

    multi_agent: Optional[MultiAgentConfigParam]
    """Whether the agent may start subagents, and how many."""

    reasoning: Optional[AgentReasoningParam]
    """How the model thinks."""

    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """How fast and at what price the model is served."""

    text: Optional[AgentTextParam]
    """The form and length of text output."""

    tools: Optional[Iterable[AgentToolParam]]
    """What the model may call."""


class AutomationTargetParamNewSession(TypedDict, total=False):
    environment: Required[EnvironmentParam]

    input: Required[Iterable[AgentSessionInputMessageParam]]

    type: Required[Literal["new_session"]]

    agent: AutomationTargetParamNewSessionAgent
    """An agent described on the spot."""

    agent_id: str
    """The agent to run."""

    metadata: Optional[Dict[str, str]]
    """Pairs of your own, kept with it."""

    vault_ids: Optional[SequenceNotStr[str]]
    """The vaults whose credentials may be used."""


class AutomationTargetParamExistingSession(TypedDict, total=False):
    instructions: Required[str]
    """What the agent is told to do."""

    session_id: Required[str]

    type: Required[Literal["existing_session"]]


AutomationTargetParam: TypeAlias = Union[AutomationTargetParamNewSession, AutomationTargetParamExistingSession]
"""What an automation does: start a session, or go on with one."""
