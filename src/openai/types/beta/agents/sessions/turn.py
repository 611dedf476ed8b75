# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.session_turn_error import SessionTurnError
    from openai.types.beta.token_usage import TokenUsage

__all__ = ["Turn", "PromptCacheOptions"]


class PromptCacheOptions(BaseModel):
    ttl: Literal["30m", "12h"]


class Turn(BaseModel):
    """The work of an agent from an input to its end."""

    id: str

    agent_id: str

    completed_at: Optional[int] = None
    """Unix seconds."""

    created_at: int
    """Unix seconds."""

    error: Optional["SessionTurnError"] = None

    object: Literal["agent.session.turn"]

    session_id: str

    started_at: Optional[int] = None
    """Unix seconds."""

    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]

    subagent_id: Optional[str] = None
    """The subagent, if it is the turn of one."""

    usage: Optional["TokenUsage"] = None

    prompt_cache_options: Optional[PromptCacheOptions] = None
    """How long cached input is kept."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"SessionTurnError": "openai.types.beta.session_turn_error", "TokenUsage": "openai.types.beta.token_usage"},
    )
