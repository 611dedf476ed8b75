# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig
    from openai.types.shared.reasoning_effort import ReasoningEffort
    from openai.types.shared.response_format_text import ResponseFormatText

__all__ = ["ResponseConfigurationUpdateItemParam", "Reasoning", "Text", "TextFormat"]


class Reasoning(BaseModel):
    effort: Optional["ReasoningEffort"] = None


class Text(BaseModel):
    format: "TextFormat"


class ResponseConfigurationUpdateItemParam(BaseModel):
    """New settings from this place of the conversation on."""

    type: Literal["configuration_update"]

    id: Optional[str] = None

    reasoning: Optional[Reasoning] = None

    text: Optional[Text] = None


if TYPE_CHECKING:
    TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ReasoningEffort": "openai.types.shared.reasoning_effort",
            "ResponseFormatText": "openai.types.shared.response_format_text",
            "ResponseFormatTextJSONSchemaConfig": "openai.types.responses.response_format_text_json_schema_config",
        },
        {"TextFormat": 'Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig]'},
    )
