# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_item import BetaResponseItem

__all__ = ["BetaResponseItemList"]


class BetaResponseItemList(BaseModel):
    """A page of items."""

    data: List["BetaResponseItem"]

    first_id: str

    has_more: bool
    """Whether another page follows."""

    last_id: str

    object: Literal["list"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaResponseItem": "openai.types.beta.beta_response_item"})
