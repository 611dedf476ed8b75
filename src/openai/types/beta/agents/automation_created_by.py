# Made from api/agents.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["AutomationCreatedBy", "AutomationCreatedByResourceDeveloper", "AutomationCreatedByResourceAgent"]


class AutomationCreatedByResourceDeveloper(BaseModel):
    type: Literal["developer"]


class AutomationCreatedByResourceAgent(BaseModel):
    session_id: str

    tool_call_id: str

    type: Literal["agent"]


AutomationCreatedBy: TypeAlias = Annotated[
    Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent],
    PropertyInfo(discriminator="type"),
]
"""Who planned an automation: you, or an agent."""
