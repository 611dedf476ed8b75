# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RefusalDeltaBlock"]


class RefusalDeltaBlock(BaseModel):
    """A piece of a refusal."""

    index: int

    type: Literal["refusal"]

    refusal: Optional[str] = None
