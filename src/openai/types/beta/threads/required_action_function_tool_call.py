# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RequiredActionFunctionToolCall", "Function"]


class Function(BaseModel):
    arguments: str

    name: str


class RequiredActionFunctionToolCall(BaseModel):
    id: str

    function: Function

    type: Literal["function"]
