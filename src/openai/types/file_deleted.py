# Made from api/files.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FileDeleted"]


class FileDeleted(BaseModel):
    """That a file is gone."""

    id: str

    deleted: bool

    object: Literal["file"]
