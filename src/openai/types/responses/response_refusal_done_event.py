# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseRefusalDoneEvent"]


class ResponseRefusalDoneEvent(BaseModel):
    """A refusal is complete."""

    content_index: int

    item_id: str

    output_index: int

    refusal: str

    sequence_number: int

    type: Literal["response.refusal.done"]
