# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["PermissionRetrieveResponse", "Data"]


class Data(BaseModel):
    id: str

    created_at: int
    """Unix seconds."""

    object: Literal["checkpoint.permission"]

    project_id: str


class PermissionRetrieveResponse(BaseModel):
    """A page of permissions."""

    data: List[Data]

    has_more: bool

    object: Literal["list"]

    first_id: Optional[str] = None

    last_id: Optional[str] = None
