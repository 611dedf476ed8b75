# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["HostedEnvironmentFileID"]


class HostedEnvironmentFileID(BaseModel):
    """An uploaded file in an environment."""

    id: str

    file_id: str

    path: str

    size_bytes: int

    type: Literal["file_id"]
