# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaComputerTool"]


class BetaComputerTool(BaseModel):
    """Let the model use a computer; you carry out its actions and send screenshots."""

    type: Literal["computer"]
