# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ImageFileParam"]


class ImageFileParam(TypedDict, total=False):
    """An uploaded image."""

    file_id: Required[str]
    """An uploaded file, with purpose `vision` if it is to be downloaded later."""

    detail: Literal["auto", "low", "high"]
    """How closely the model looks; `low` takes fewer tokens. The API's default is `auto`."""
