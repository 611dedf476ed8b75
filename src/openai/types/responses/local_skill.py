# Made from api/responses.py by `make generate`. Do not edit.

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["LocalSkill"]


class LocalSkill(BaseModel):
    description: str

    name: str

    path: str
