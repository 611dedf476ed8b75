# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaToolChoiceAllowed"]


class BetaToolChoiceAllowed(BaseModel):
    """Only some of the tools."""

    mode: Literal["auto", "required"]
    """`required` makes the model call at least one of them."""

    tools: List[Dict[str, object]]
    """The tools, by type and name, such as `{"type": "function", "name": "get_weather"}`."""

    type: Literal["allowed_tools"]
