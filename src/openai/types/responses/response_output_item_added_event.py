# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_output_item import ResponseOutputItem

__all__ = ["ResponseOutputItemAddedEvent"]


class ResponseOutputItemAddedEvent(BaseModel):
    """An item of the output begins."""

    item: "ResponseOutputItem"

    output_index: int

    sequence_number: int

    type: Literal["response.output_item.added"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ResponseOutputItem": "openai.types.responses.response_output_item"})
