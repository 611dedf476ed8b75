# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ApplyPatchTool"]


class ApplyPatchTool(BaseModel):
    type: Literal["apply_patch"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
