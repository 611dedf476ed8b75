# Made from api/shared.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseFormatTextGrammar"]


class ResponseFormatTextGrammar(BaseModel):
    """Text that follows a grammar."""

    grammar: str

    type: Literal["grammar"]
