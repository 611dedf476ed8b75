# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["HostedPlugin"]


class HostedPlugin(BaseModel):
    """A plugin in an environment."""

    description: str

    name: str

    type: Literal["inline"]
