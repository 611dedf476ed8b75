# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam

__all__ = [
    "BetaResponseConfigurationUpdateItemParamParam",
    "Agent",
    "Reasoning",
    "Text",
    "TextFormat",
    "TextFormatText",
]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class Reasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much to think; not every model knows every value. The API's default is `medium`."""


class TextFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfigParam]


class Text(TypedDict, total=False):
    format: Required[TextFormat]


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """New settings from this place of the conversation on."""

    type: Required[Literal["configuration_update"]]

    id: Optional[str]

    agent: Optional[Agent]

    reasoning: Reasoning

    text: Text
