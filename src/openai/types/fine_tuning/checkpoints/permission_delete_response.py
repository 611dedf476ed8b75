# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["PermissionDeleteResponse"]


class PermissionDeleteResponse(BaseModel):
    """That a permission is gone."""

    id: str

    deleted: bool

    object: Literal["checkpoint.permission"]
