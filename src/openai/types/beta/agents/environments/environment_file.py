# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["EnvironmentFile"]


class EnvironmentFile(BaseModel):
    """A file in an environment."""

    environment_id: str

    object: Literal["agent.environment.file"]

    path: str

    size_bytes: int
