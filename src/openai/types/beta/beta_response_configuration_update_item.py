# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["BetaResponseConfigurationUpdateItem", "Agent", "Reasoning", "Text", "TextFormat", "TextFormatText"]


class Agent(BaseModel):
    agent_name: str


class Reasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """How much to think; not every model knows every value. The API's default is `medium`."""


class TextFormatText(BaseModel):
    type: Literal["text"]


class Text(BaseModel):
    format: "TextFormat"


class BetaResponseConfigurationUpdateItem(BaseModel):
    """New settings from this place of the conversation on."""

    id: str

    type: Literal["configuration_update"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    reasoning: Optional[Reasoning] = None

    text: Optional[Text] = None


if TYPE_CHECKING:
    TextFormat: TypeAlias = Annotated[
        Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseFormatTextJSONSchemaConfig": "openai.types.beta.beta_response_format_text_json_schema_config"},
        {
            "TextFormat": lazy.tagged(
                "type",
                {"text": "TextFormatText", "json_schema": "BetaResponseFormatTextJSONSchemaConfig"},
            ),
        },
    )
