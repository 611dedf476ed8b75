# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["TextFormat", "TextFormatResourceText", "TextFormatResourceJSONSchema"]


class TextFormatResourceText(BaseModel):
    type: Literal["text"]


class TextFormatResourceJSONSchema(BaseModel):
    schema_: Dict[str, object] = Field(alias="schema")

    type: Literal["json_schema"]


TextFormat: TypeAlias = Annotated[
    Union[TextFormatResourceText, TextFormatResourceJSONSchema],
    PropertyInfo(discriminator="type"),
]
"""Plain text, or JSON that follows a schema."""
