# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseItemReferenceParam"]


class ResponseItemReferenceParam(TypedDict, total=False):
    """An item that the session already has, by its id."""

    id: Required[str]

    type: Required[Literal["item_reference"]]
