# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaApplyPatchTool"]


class BetaApplyPatchTool(BaseModel):
    """Changes to files, as diffs that you apply."""

    type: Literal["apply_patch"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
