# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseOutputRefusal"]


class ResponseOutputRefusal(BaseModel):
    """That the model will not answer."""

    refusal: str
    """What it says instead."""

    type: Literal["refusal"]
