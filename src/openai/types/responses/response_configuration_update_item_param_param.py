# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.responses.response_format_text_json_schema_config_param import ResponseFormatTextJSONSchemaConfigParam
from openai.types.shared_params.reasoning_effort import ReasoningEffort
from openai.types.shared_params.response_format_text import ResponseFormatText

__all__ = ["ResponseConfigurationUpdateItemParamParam", "Reasoning", "Text", "TextFormat"]


class Reasoning(TypedDict, total=False):
    effort: Optional[ReasoningEffort]


TextFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam]


class Text(TypedDict, total=False):
    format: Required[TextFormat]


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """New settings from this place of the conversation on."""

    type: Required[Literal["configuration_update"]]

    id: Optional[str]

    reasoning: Reasoning

    text: Text
