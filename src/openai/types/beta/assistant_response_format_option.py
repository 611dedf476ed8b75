# Made from api/assistants.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.shared.response_format_json_object import ResponseFormatJSONObject
    from openai.types.shared.response_format_json_schema import ResponseFormatJSONSchema
    from openai.types.shared.response_format_text import ResponseFormatText

__all__ = ["AssistantResponseFormatOption"]


if TYPE_CHECKING:
    AssistantResponseFormatOption: TypeAlias = Union[
        Literal["auto"],
        ResponseFormatText,
        ResponseFormatJSONObject,
        ResponseFormatJSONSchema,
    ]
    """The form of the text an assistant writes."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseFormatJSONObject": "openai.types.shared.response_format_json_object",
            "ResponseFormatJSONSchema": "openai.types.shared.response_format_json_schema",
            "ResponseFormatText": "openai.types.shared.response_format_text",
        },
        {
            "AssistantResponseFormatOption": 'Union[Literal["auto"], ResponseFormatText, ResponseFormatJSONObject, ResponseFormatJSONSchema]',
        },
    )
