# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseOutputRefusalParam"]


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    """That the model will not answer."""

    refusal: Required[str]
    """What it says instead."""

    type: Required[Literal["refusal"]]
