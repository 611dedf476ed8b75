# Made from api/agents.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["MultiAgentConfig"]


class MultiAgentConfig(BaseModel):
    """Whether an agent may start subagents, and how many."""

    enabled: bool

    max_concurrent_subagents: Optional[int] = None
    """How many may be active at the same time."""
