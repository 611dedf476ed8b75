# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseFormatTextJSONSchemaConfigParam"]


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """JSON that follows a schema."""

    name: Required[str]
    """Letters, digits, `_` and `-`, at most 64."""

    schema: Required[Dict[str, object]]

    type: Required[Literal["json_schema"]]

    description: str
    """What the output is for; the model reads it."""

    strict: Optional[bool]
    """Whether the output always fits the schema; only a part of JSON Schema is possible then. The API's default is
    `False`.
    """
