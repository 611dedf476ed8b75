# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["AgentOutputItemStatus"]


AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""How far it has come."""
