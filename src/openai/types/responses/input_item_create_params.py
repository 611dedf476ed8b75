# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Union
from typing_extensions import Required, TypedDict

__all__ = ["InputItemCreateParams"]


class InputItemCreateParams(TypedDict, total=False):
    type: Required[str]
    """The type of the item, such as `message`."""

    content: Required[Union[str, Iterable[Dict[str, object]]]]
    """What the item contains."""
