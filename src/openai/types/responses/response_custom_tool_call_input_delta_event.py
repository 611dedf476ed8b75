# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseCustomToolCallInputDeltaEvent"]


class ResponseCustomToolCallInputDeltaEvent(BaseModel):
    """More of the input of a custom tool."""

    delta: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.custom_tool_call_input.delta"]
