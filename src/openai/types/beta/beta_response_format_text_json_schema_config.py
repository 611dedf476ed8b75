# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import Literal

from pydantic import Field
from openai._models import BaseModel

__all__ = ["BetaResponseFormatTextJSONSchemaConfig"]


class BetaResponseFormatTextJSONSchemaConfig(BaseModel):
    """JSON that follows a schema."""

    name: str
    """Letters, digits, `_` and `-`, at most 64."""

    schema_: Dict[str, object] = Field(alias="schema")

    type: Literal["json_schema"]

    description: Optional[str] = None
    """What the output is for; the model reads it."""

    strict: Optional[bool] = None
    """Whether the output always fits the schema; only a part of JSON Schema is possible then. The API's default is
    `False`.
    """
