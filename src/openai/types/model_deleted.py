# Made from api/models.py by `make generate`. Do not edit.

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ModelDeleted"]


class ModelDeleted(BaseModel):
    id: str

    deleted: bool

    object: str
