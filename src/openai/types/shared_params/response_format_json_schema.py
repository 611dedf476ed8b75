# Made from api/shared.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseFormatJSONSchema", "JSONSchema"]


class JSONSchema(TypedDict, total=False):
    name: Required[str]
    """Letters, digits, `_` and `-`, at most 64."""

    description: str
    """What the output is for; the model reads it."""

    schema: Dict[str, object]
    """The JSON schema."""

    strict: Optional[bool]
    """Whether the output always fits; only a part of JSON Schema is possible then. The API's default is `False`."""


class ResponseFormatJSONSchema(TypedDict, total=False):
    """JSON that follows a schema."""

    json_schema: Required[JSONSchema]

    type: Required[Literal["json_schema"]]
