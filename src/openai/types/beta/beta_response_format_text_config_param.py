# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam

__all__ = ["BetaResponseFormatTextConfigParam", "Text", "JSONObject"]


class Text(TypedDict, total=False):
    type: Required[Literal["text"]]


class JSONObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]


BetaResponseFormatTextConfigParam: TypeAlias = Union[Text, BetaResponseFormatTextJSONSchemaConfigParam, JSONObject]
"""Plain text, JSON by a schema, or any JSON (the older way)."""
