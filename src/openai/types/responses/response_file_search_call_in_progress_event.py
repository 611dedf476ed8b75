# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseFileSearchCallInProgressEvent"]


class ResponseFileSearchCallInProgressEvent(BaseModel):
    """A file search begins."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.file_search_call.in_progress"]
