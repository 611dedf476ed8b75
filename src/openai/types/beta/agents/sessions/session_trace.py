# Made from api/agent_sessions.py by `make generate`. Do not edit.
import builtins
from typing import Dict
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SessionTrace"]


class SessionTrace(BaseModel):
    """What happened in a session, as OpenTelemetry has it."""

    id: str

    created_at: int
    """Unix seconds."""

    object: Literal["agent.session.trace"]

    otlp: Dict[str, builtins.object]
    """The trace as an OTLP message in JSON."""

    session_id: str
