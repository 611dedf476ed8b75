# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agents.automation_created_by import AutomationCreatedBy
    from openai.types.beta.agents.automation_target import AutomationTarget

__all__ = ["PeriodicAutomation"]


class PeriodicAutomation(BaseModel):
    """Work that is planned for many times."""

    id: str

    created_at: int
    """Unix seconds."""

    created_by: "AutomationCreatedBy"

    expression: str
    """The times at which it runs."""

    metadata: Dict[str, str]
    """Your own pairs."""

    name: str

    object: Literal["agent.automation"]

    status: Literal["active", "paused"]

    target: "AutomationTarget"

    timezone: str
    """The time zone of `expression`."""

    type: Literal["periodic"]

    pause_reason: Optional[Literal["target_session_failed"]] = None
    """Why the API paused it."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AutomationCreatedBy": "openai.types.beta.agents.automation_created_by",
            "AutomationTarget": "openai.types.beta.agents.automation_target",
        },
    )
