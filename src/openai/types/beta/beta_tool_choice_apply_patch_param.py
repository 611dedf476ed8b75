# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceApplyPatchParam"]


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    """A patch must be made."""

    type: Required[Literal["apply_patch"]]
