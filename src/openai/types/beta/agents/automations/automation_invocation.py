# Made from api/agents.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agents.automations.automation_invocation_source import AutomationInvocationSource

__all__ = ["AutomationInvocation", "Error"]


class Error(BaseModel):
    code: str

    message: str


class AutomationInvocation(BaseModel):
    """One run of an automation."""

    id: str

    automation_id: str

    created_at: int
    """Unix seconds."""

    error: Optional[Error] = None

    object: Literal["agent.automation.invocation"]

    scheduled_at: Optional[int] = None
    """When it was due, in Unix seconds."""

    session_id: Optional[str] = None
    """The session in which it ran."""

    skip_reason: Optional[Literal["pending_delivery"]] = None
    """Why it was skipped."""

    source: "AutomationInvocationSource"

    status: Literal["queued", "completed", "failed", "skipped"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"AutomationInvocationSource": "openai.types.beta.agents.automations.automation_invocation_source"},
    )
