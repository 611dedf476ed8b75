# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AgentReasoning"]


class AgentReasoning(BaseModel):
    """How a model thinks."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """How much to think: less is faster and takes fewer tokens."""

    summary: Optional[Literal["concise", "detailed", "auto"]] = None
    """Ask for a summary of the thoughts, and how long."""
