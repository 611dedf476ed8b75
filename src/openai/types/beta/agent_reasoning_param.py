# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["AgentReasoningParam"]


class AgentReasoningParam(TypedDict, total=False):
    """How a model thinks."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much to think: less is faster and takes fewer tokens."""

    summary: Optional[Literal["concise", "detailed", "auto"]]
    """Ask for a summary of the thoughts, and how long."""
