# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FunctionToolCallDelta", "Function"]


class Function(BaseModel):
    arguments: Optional[str] = None
    """JSON text written by the model; it may be invalid."""

    name: Optional[str] = None

    output: Optional[str] = None
    """The result handed over, if there is one yet."""


class FunctionToolCallDelta(BaseModel):
    """A piece of a function call."""

    index: int

    type: Literal["function"]

    id: Optional[str] = None

    function: Optional[Function] = None
