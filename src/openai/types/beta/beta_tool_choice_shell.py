# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaToolChoiceShell"]


class BetaToolChoiceShell(BaseModel):
    """The shell must be used."""

    type: Literal["shell"]
