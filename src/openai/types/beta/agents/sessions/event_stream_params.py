# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["EventStreamParams"]


class EventStreamParams(TypedDict, total=False):
    include_obfuscation: bool
    """Whether events carry random padding that hides their length."""
