# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_item import ResponseItem

__all__ = ["ResponseItemList"]


class ResponseItemList(BaseModel):
    """A page of items."""

    data: List["ResponseItem"]

    first_id: str

    has_more: bool
    """Whether another page follows."""

    last_id: str

    object: Literal["list"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ResponseItem": "openai.types.responses.response_item"})
