# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_output_item import BetaResponseOutputItem
    from openai.types.beta.beta_response_usage import BetaResponseUsage

__all__ = ["BetaCompactedResponse", "Image"]


class Image(BaseModel):
    context_compression: Literal["enabled", "disabled"]


class BetaCompactedResponse(BaseModel):
    """A conversation made shorter by `responses.compact`."""

    id: str

    created_at: int
    """Unix seconds."""

    object: Literal["response.compaction"]

    output: List["BetaResponseOutputItem"]
    """The items to send as the input of the next response."""

    usage: "BetaResponseUsage"
    """The tokens that compacting took."""

    image: Optional[Image] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseOutputItem": "openai.types.beta.beta_response_output_item",
            "BetaResponseUsage": "openai.types.beta.beta_response_usage",
        },
    )
