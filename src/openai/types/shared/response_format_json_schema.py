# Made from api/shared.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import Literal

from pydantic import Field
from openai._models import BaseModel

__all__ = ["ResponseFormatJSONSchema", "JSONSchema"]


class JSONSchema(BaseModel):
    name: str

    description: Optional[str] = None

    schema_: Optional[Dict[str, object]] = Field(alias="schema", default=None)

    strict: Optional[bool] = None


class ResponseFormatJSONSchema(BaseModel):
    json_schema: JSONSchema

    type: Literal["json_schema"]
