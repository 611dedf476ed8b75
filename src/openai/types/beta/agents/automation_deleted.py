# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AutomationDeleted"]


class AutomationDeleted(BaseModel):
    """That an automation is gone."""

    id: str

    deleted: bool

    object: Literal["agent.automation.deleted"]
