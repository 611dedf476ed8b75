# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.beta.agent_reasoning_param import AgentReasoningParam
from openai.types.beta.agent_session_input_message_param import AgentSessionInputMessageParam
from openai.types.beta.agent_text_param import AgentTextParam
from openai.types.beta.agent_tool_param import AgentToolParam
from openai.types.beta.environment_param import EnvironmentParam
from openai.types.beta.multi_agent_config_param import MultiAgentConfigParam

__all__ = [
    "SessionCreateParamsBase",
    "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming",
    "SessionCreateParams",
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "PromptCacheOptions",
    "SpendControl",
    "StreamOptions",
]


_AgentCompactionReservedKeywords = TypedDict("_AgentCompactionReservedKeywords", {"async": Optional[bool]}, total=False)


class AgentCompaction(_AgentCompactionReservedKeywords, total=False):
    pass


class AgentExperimental(TypedDict, total=False):
    time_awareness: bool
    """Whether the model knows the time."""


class Agent(TypedDict, total=False):
    compaction: Optional[AgentCompaction]
    """How a context that grows too long is shortened."""

    experimental: AgentExperimental
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


class PromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class SpendControl(TypedDict, total=False):
    limit: Required[Optional[int]]
    """None for no limit."""


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool
    """Whether events carry random padding that hides their length."""


class SessionCreateParamsBase(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    """The machine in which the agent works."""

    agent: Agent
    """An agent described on the spot."""

    agent_id: str
    """An agent that is kept."""

    input: Union[str, Iterable[AgentSessionInputMessageParam], None]
    """What the agent is to do: a text or messages."""

    metadata: Optional[Dict[str, str]]
    """Pairs of your own, kept with it."""

    prompt_cache_options: Optional[PromptCacheOptions]
    """How long cached input is kept."""

    review: Literal["none", "auto_review"]

    spend_control: Optional[SpendControl]
    """The most the session may spend; then its status is `budget_reached`."""

    stream_options: StreamOptions
    """How events are streamed; only with `stream=True`."""

    vault_ids: Optional[SequenceNotStr[str]]
    """The vaults whose credentials may be used."""


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    stream: Literal[False]
    """Answer in one piece."""


class SessionCreateParamsStreaming(SessionCreateParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


SessionCreateParams = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]
