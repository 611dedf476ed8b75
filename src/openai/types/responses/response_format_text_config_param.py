# Made from api/responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.responses.response_format_text_json_schema_config_param import ResponseFormatTextJSONSchemaConfigParam
from openai.types.shared_params.response_format_json_object import ResponseFormatJSONObject
from openai.types.shared_params.response_format_text import ResponseFormatText

__all__ = ["ResponseFormatTextConfigParam"]


ResponseFormatTextConfigParam: TypeAlias = Union[
    ResponseFormatText,
    ResponseFormatTextJSONSchemaConfigParam,
    ResponseFormatJSONObject,
]
"""Plain text, JSON by a schema, or any JSON (the older way)."""
