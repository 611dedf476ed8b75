# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["TextFormatParam", "TextFormatParamText", "TextFormatParamJSONSchema"]


class TextFormatParamText(TypedDict, total=False):
    type: Required[Literal["text"]]


class TextFormatParamJSONSchema(TypedDict, total=False):
    schema: Required[Dict[str, object]]

    type: Required[Literal["json_schema"]]


TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatParamJSONSchema]
"""Plain text, or JSON that follows a schema."""
