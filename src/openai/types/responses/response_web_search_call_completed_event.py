# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseWebSearchCallCompletedEvent"]


class ResponseWebSearchCallCompletedEvent(BaseModel):
    """A web search is done."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.web_search_call.completed"]
