# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaToolChoiceCustom"]


class BetaToolChoiceCustom(BaseModel):
    """This custom tool must be called."""

    name: str

    type: Literal["custom"]
