# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional
from typing_extensions import Literal, TypedDict

from openai.types.beta.agent_reasoning_param import AgentReasoningParam
from openai.types.beta.agent_text_param import AgentTextParam
from openai.types.beta.multi_agent_config_param import MultiAgentConfigParam
from openai.types.beta.persisted_agent_tool_param import PersistedAgentToolParam

__all__ = ["AgentUpdateParams", "Compaction", "Experimental"]


_CompactionReservedKeywords = TypedDict("_CompactionReservedKeywords", {"async": Optional[bool]}, total=False)


class Compaction(_CompactionReservedKeywords, total=False):
    pass


class Experimental(TypedDict, total=False):
    time_awareness: bool
    """Whether the model knows the time."""


class AgentUpdateParams(TypedDict, total=False):
    compaction: Optional[Compaction]
    """How a context that grows too long is shortened."""

    experimental: Experimental
    """Features on trial."""

    instructions: Optional[str]
    """What the model is told before everything else."""

    metadata: Optional[Dict[str, str]]
    """Pairs of your own, kept with it."""

    model: str

    multi_agent: Optional[MultiAgentConfigParam]
    """Whether the agent may start subagents, and how many."""

    name: Optional[str]

    reasoning: Optional[AgentReasoningParam]
    """How the model thinks."""

    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """How fast and at what price the model is served."""

    text: Optional[AgentTextParam]
    """The form and length of text output."""

    tools: Optional[Iterable[PersistedAgentToolParam]]
    """What the model may call."""
