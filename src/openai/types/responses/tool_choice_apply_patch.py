# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ToolChoiceApplyPatch"]


class ToolChoiceApplyPatch(BaseModel):
    """A patch must be made."""

    type: Literal["apply_patch"]
