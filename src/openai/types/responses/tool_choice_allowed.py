# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, List
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ToolChoiceAllowed"]


class ToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]

    tools: List[Dict[str, object]]

    type: Literal["allowed_tools"]
