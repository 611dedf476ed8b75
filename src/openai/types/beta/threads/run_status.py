# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["RunStatus"]


RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]
"""How far a run has come; in `requires_action` it waits for tool outputs."""
