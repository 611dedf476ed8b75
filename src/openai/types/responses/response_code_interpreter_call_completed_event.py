# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseCodeInterpreterCallCompletedEvent"]


class ResponseCodeInterpreterCallCompletedEvent(BaseModel):
    """The code has run."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.code_interpreter_call.completed"]
