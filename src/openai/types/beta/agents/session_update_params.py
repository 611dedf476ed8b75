# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.agent_tool_param import AgentToolParam

__all__ = ["SessionUpdateParams", "Agent", "AgentReasoning", "PromptCacheOptions", "SpendControl"]


class AgentReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much to think: less is faster and takes fewer tokens."""


class Agent(TypedDict, total=False):
    model: str

    reasoning: AgentReasoning
    """How the model thinks."""

    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]]
    """How fast and at what price the model is served."""

    tools: Optional[Iterable[AgentToolParam]]
    """What the model may call."""


class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class SpendControl(TypedDict, total=False):
    limit: Required[Optional[int]]
    """None for no limit."""


class SessionUpdateParams(TypedDict, total=False):
    agent: Agent
    """What to change about the agent in this session."""

    metadata: Optional[Dict[str, str]]
    """Pairs of your own, kept with it."""

    prompt_cache_options: Optional[PromptCacheOptions]
    """How long cached input is kept."""

    review: Literal["none", "auto_review"]

    spend_control: Optional[SpendControl]
    """The most the session may spend; then its status is `budget_reached`."""
