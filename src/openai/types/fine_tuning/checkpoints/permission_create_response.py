# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["PermissionCreateResponse"]


class PermissionCreateResponse(BaseModel):
    """That a project may use a checkpoint."""

    id: str

    created_at: int
    """Unix seconds."""

    object: Literal["checkpoint.permission"]

    project_id: str
