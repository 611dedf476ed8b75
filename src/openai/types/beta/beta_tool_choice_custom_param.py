# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceCustomParam"]


class BetaToolChoiceCustomParam(TypedDict, total=False):
    """This custom tool must be called."""

    name: Required[str]

    type: Required[Literal["custom"]]
