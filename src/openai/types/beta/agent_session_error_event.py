# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.session_error import SessionError

__all__ = ["AgentSessionErrorEvent"]


class AgentSessionErrorEvent(BaseModel):
    """Something went wrong."""

    error: "SessionError"

    event_id: str

    session_id: str

    type: Literal["error"]

    obfuscation: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"SessionError": "openai.types.beta.session_error"})
