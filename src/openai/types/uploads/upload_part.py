# Made from api/uploads.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["UploadPart"]


class UploadPart(BaseModel):
    id: str

    created_at: int

    object: Literal["upload.part"]

    upload_id: str
