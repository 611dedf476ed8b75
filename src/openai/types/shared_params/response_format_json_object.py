# Made from api/shared.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseFormatJSONObject"]


class ResponseFormatJSONObject(TypedDict, total=False):
    """Any JSON object; the older way, a JSON schema is better where the model knows it."""

    type: Required[Literal["json_object"]]
