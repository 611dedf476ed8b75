# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectFailedEvent", "Error"]


class Error(BaseModel):
    code: Literal["response_already_completed", "response_not_found"]

    message: str


class BetaResponseInjectFailedEvent(BaseModel):
    """The injected items were not taken up, because the response is done or not there."""

    error: Error

    input: List["BetaResponseInputItem"]
    """The items as you sent them, for another response."""

    response_id: str

    sequence_number: int

    type: Literal["response.inject.failed"]

    stream_id: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaResponseInputItem": "openai.types.beta.beta_response_input_item"})
