# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.responses.response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig
    from openai.types.shared.response_format_json_object import ResponseFormatJSONObject
    from openai.types.shared.response_format_text import ResponseFormatText

__all__ = ["ResponseFormatTextConfig"]


if TYPE_CHECKING:
    ResponseFormatTextConfig: TypeAlias = Annotated[
        Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig, ResponseFormatJSONObject],
        PropertyInfo(discriminator="type"),
    ]
    """Plain text, JSON by a schema, or any JSON (the older way)."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseFormatJSONObject": "openai.types.shared.response_format_json_object",
            "ResponseFormatText": "openai.types.shared.response_format_text",
            "ResponseFormatTextJSONSchemaConfig": "openai.types.responses.response_format_text_json_schema_config",
        },
        {
            "ResponseFormatTextConfig": lazy.tagged(
                "type",
                {
                    "text": "ResponseFormatText",
                    "json_schema": "ResponseFormatTextJSONSchemaConfig",
                    "json_object": "ResponseFormatJSONObject",
                },
            ),
        },
    )
