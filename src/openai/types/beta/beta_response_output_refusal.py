# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseOutputRefusal"]


class BetaResponseOutputRefusal(BaseModel):
    """That the model will not answer."""

    refusal: str
    """What it says instead."""

    type: Literal["refusal"]
