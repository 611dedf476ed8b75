# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseCodeInterpreterCallCodeDeltaEvent"]


class ResponseCodeInterpreterCallCodeDeltaEvent(BaseModel):
    """More of the code to run."""

    delta: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.code_interpreter_call_code.delta"]
