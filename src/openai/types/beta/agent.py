# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from pydantic import Field
from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_reasoning import AgentReasoning
    from openai.types.beta.agent_text import AgentText
    from openai.types.beta.multi_agent_config import MultiAgentConfig
    from openai.types.beta.persisted_agent_tool import PersistedAgentTool

__all__ = ["Agent", "Compaction", "Experimental"]


class Compaction(BaseModel):
    async_: bool = Field(alias="async")


class Experimental(BaseModel):
    time_awareness: bool
    """Whether the model knows the time."""


class Agent(BaseModel):
    """A model with instructions and tools, kept by the API and run in sessions."""

    id: str

    created_at: int
    """Unix seconds."""

    instructions: Optional[str] = None
    """What the model is told before everything else."""

    metadata: Dict[str, str]
    """Your own pairs."""

    model: str

    multi_agent: "MultiAgentConfig"
    """Whether the agent may start subagents, and how many."""

    name: Optional[str] = None

    object: Literal["agent"]

    reasoning: "AgentReasoning"
    """How the model thinks."""

    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """How fast and at what price the model is served."""

    text: "AgentText"
    """The form and length of text output."""

    tools: List["PersistedAgentTool"]
    """What the model may call."""

    updated_at: int
    """Unix seconds."""

    compaction: Optional[Compaction] = None
    """How a context that grows too long is shortened."""

    experimental: Optional[Experimental] = None
    """Features on trial."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AgentReasoning": "openai.types.beta.agent_reasoning",
            "AgentText": "openai.types.beta.agent_text",
            "MultiAgentConfig": "openai.types.beta.multi_agent_config",
            "PersistedAgentTool": "openai.types.beta.persisted_agent_tool",
        },
    )
