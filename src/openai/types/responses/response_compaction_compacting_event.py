# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseCompactionCompactingEvent"]


class ResponseCompactionCompactingEvent(BaseModel):
    """The context is being compacted."""

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.compaction.compacting"]
