# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["EnvironmentTemplateDeleted"]


class EnvironmentTemplateDeleted(BaseModel):
    """That it is gone."""

    id: str

    deleted: bool

    object: Literal["agent.environment.template.deleted"]
