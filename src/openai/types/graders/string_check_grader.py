# Made from api/graders.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["StringCheckGrader"]


class StringCheckGrader(BaseModel):
    input: str

    name: str

    operation: Literal["eq", "ne", "like", "ilike"]

    reference: str

    type: Literal["string_check"]
