# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RequiredActionFunctionToolCall", "Function"]


class Function(BaseModel):
    arguments: str
    """JSON text written by the model; it may be invalid."""

    name: str


class RequiredActionFunctionToolCall(BaseModel):
    """A function call a run waits for."""

    id: str

    function: Function

    type: Literal["function"]
