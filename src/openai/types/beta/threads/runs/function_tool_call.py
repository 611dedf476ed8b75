# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FunctionToolCall", "Function"]


class Function(BaseModel):
    arguments: str
    """JSON text written by the model; it may be invalid."""

    name: str

    output: Optional[str] = None
    """The result handed over, if there is one yet."""


class FunctionToolCall(BaseModel):
    """A function the model asked to have called."""

    id: str

    function: Function

    type: Literal["function"]
