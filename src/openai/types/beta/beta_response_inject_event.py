# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectEvent"]


class BetaResponseInjectEvent(BaseModel):
    """Put items into the input of a response that is being worked on: all or none are taken up, and only results of
    calls that an agent waits for are possible.
    """

    input: List["BetaResponseInputItem"]
    """At most 16384 items."""

    response_id: str

    type: Literal["response.inject"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaResponseInputItem": "openai.types.beta.beta_response_input_item"})
