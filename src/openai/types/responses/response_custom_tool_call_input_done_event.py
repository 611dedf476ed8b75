# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseCustomToolCallInputDoneEvent"]


class ResponseCustomToolCallInputDoneEvent(BaseModel):
    """The input of a custom tool is complete."""

    input: str

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.custom_tool_call_input.done"]
