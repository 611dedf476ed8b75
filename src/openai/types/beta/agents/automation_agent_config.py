# Made from api/agents.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from pydantic import Field
from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agent_reasoning import AgentReasoning
    from openai.types.beta.agent_text import AgentText
    from openai.types.beta.agent_tool import AgentTool
    from openai.types.beta.multi_agent_config import MultiAgentConfig

__all__ = ["AutomationAgentConfig", "Compaction", "Experimental"]


class Compaction(BaseModel):
    async_: bool = Field(alias="async")


class Experimental(BaseModel):
    time_awareness: bool
    """Whether the model knows the time."""


class AutomationAgentConfig(BaseModel):
    """The agent of a session that an automation starts."""

    instructions: Optional[str] = None
    """What the model is told before everything else."""

    model: str

    multi_agent: "MultiAgentConfig"
    """Whether the agent may start subagents, and how many."""

    reasoning: "AgentReasoning"
    """How the model thinks."""

    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """How fast and at what price the model is served."""

    text: "AgentText"
    """The form and length of text output."""

    tools: List["AgentTool"]
    """What the model may call."""

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
            "AgentTool": "openai.types.beta.agent_tool",
            "MultiAgentConfig": "openai.types.beta.multi_agent_config",
        },
    )
