# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["BetaResponseFormatTextConfig", "Text", "JSONObject"]


class Text(BaseModel):
    type: Literal["text"]


class JSONObject(BaseModel):
    type: Literal["json_object"]


if TYPE_CHECKING:
    BetaResponseFormatTextConfig: TypeAlias = Annotated[
        Union[Text, BetaResponseFormatTextJSONSchemaConfig, JSONObject],
        PropertyInfo(discriminator="type"),
    ]
    """Plain text, JSON by a schema, or any JSON (the older way)."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseFormatTextJSONSchemaConfig": "openai.types.beta.beta_response_format_text_json_schema_config"},
        {
            "BetaResponseFormatTextConfig": lazy.tagged(
                "type",
                {"text": "Text", "json_schema": "BetaResponseFormatTextJSONSchemaConfig", "json_object": "JSONObject"},
            ),
        },
    )
