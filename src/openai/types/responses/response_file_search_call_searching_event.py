# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseFileSearchCallSearchingEvent"]


class ResponseFileSearchCallSearchingEvent(BaseModel):
    """Files are being searched."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.file_search_call.searching"]
