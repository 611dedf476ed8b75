# Made from api/shared.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import Literal

from pydantic import Field
from openai._models import BaseModel

__all__ = ["ResponseFormatJSONSchema", "JSONSchema"]


class JSONSchema(BaseModel):
    name: str
    """Letters, digits, `_` and `-`, at most 64."""

    description: Optional[str] = None
    """What the output is for; the model reads it."""

    schema_: Optional[Dict[str, object]] = Field(alias="schema", default=None)
    """The JSON schema."""

    strict: Optional[bool] = None
    """Whether the output always fits; only a part of JSON Schema is possible then. The API's default is `False`."""


class ResponseFormatJSONSchema(BaseModel):
    """JSON that follows a schema."""

    json_schema: JSONSchema

    type: Literal["json_schema"]
