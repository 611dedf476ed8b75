# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ImageURLParam"]


class ImageURLParam(TypedDict, total=False):
    """An image on the web."""

    url: Required[str]

    detail: Literal["auto", "low", "high"]
    """How closely the model looks; `low` takes fewer tokens. The API's default is `auto`."""
