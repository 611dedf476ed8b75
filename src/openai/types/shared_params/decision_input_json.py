# Made from api/shared.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionInputJSON"]


class DecisionInputJSON(TypedDict, total=False):
    """JSON to decide on."""

    data: Required[Union[Iterable[Dict[str, Optional[object]]], Dict[str, Optional[object]]]]

    type: Required[Literal["input_json"]]
