# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["AgentFunctionCallStatus"]


AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]
"""How far it has come."""
