# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ToolChoiceAllowedParam"]


class ToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]

    tools: Required[Iterable[Dict[str, object]]]

    type: Required[Literal["allowed_tools"]]
