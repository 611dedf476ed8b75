# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ApplyPatchToolParam"]


class ApplyPatchToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
