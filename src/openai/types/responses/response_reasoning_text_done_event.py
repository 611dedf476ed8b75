# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseReasoningTextDoneEvent"]


class ResponseReasoningTextDoneEvent(BaseModel):
    """The thoughts of a part are complete."""

    content_index: int

    item_id: str

    output_index: int

    sequence_number: int

    text: str

    type: Literal["response.reasoning_text.done"]
