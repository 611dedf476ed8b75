# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseItemReference"]


class ResponseItemReference(BaseModel):
    """An item that the session already has, by its id."""

    id: str

    type: Literal["item_reference"]
