# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_output_item import ResponseOutputItem
    from openai.types.responses.response_usage import ResponseUsage

__all__ = ["CompactedResponse", "Image"]


class Image(BaseModel):
    context_compression: Literal["enabled", "disabled"]


class CompactedResponse(BaseModel):
    """A conversation made shorter by `responses.compact`."""

    id: str

    created_at: int
    """Unix seconds."""

    object: Literal["response.compaction"]

    output: List["ResponseOutputItem"]
    """The items to send as the input of the next response."""

    usage: "ResponseUsage"
    """The tokens that compacting took."""

    image: Optional[Image] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseOutputItem": "openai.types.responses.response_output_item",
            "ResponseUsage": "openai.types.responses.response_usage",
        },
    )
