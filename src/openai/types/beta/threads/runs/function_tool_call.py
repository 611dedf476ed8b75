# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FunctionToolCall", "Function"]


class Function(BaseModel):
    arguments: str

    name: str

    output: Optional[str] = None


class FunctionToolCall(BaseModel):
    id: str

    function: Function

    type: Literal["function"]
