# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseFileSearchCallCompletedEvent"]


class ResponseFileSearchCallCompletedEvent(BaseModel):
    """A file search is done."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.file_search_call.completed"]
