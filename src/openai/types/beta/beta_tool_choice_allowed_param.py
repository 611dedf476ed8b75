# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceAllowedParam"]


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """Only some of the tools."""

    mode: Required[Literal["auto", "required"]]
    """`required` makes the model call at least one of them."""

    tools: Required[Iterable[Dict[str, object]]]
    """The tools, by type and name, such as `{"type": "function", "name": "get_weather"}`."""

    type: Required[Literal["allowed_tools"]]
