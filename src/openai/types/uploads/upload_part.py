# Made from api/uploads.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["UploadPart"]


class UploadPart(BaseModel):
    """A part of an upload."""

    id: str

    created_at: int
    """Unix seconds."""

    object: Literal["upload.part"]

    upload_id: str
