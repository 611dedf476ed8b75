# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseItemReference"]


class ResponseItemReference(BaseModel):
    id: str

    type: Literal["item_reference"]
