# Made from api/assistants.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypeAlias

from openai.types.shared_params.response_format_json_object import ResponseFormatJSONObject
from openai.types.shared_params.response_format_json_schema import ResponseFormatJSONSchema
from openai.types.shared_params.response_format_text import ResponseFormatText

__all__ = ["AssistantResponseFormatOptionParam"]


AssistantResponseFormatOptionParam: TypeAlias = Union[
    Literal["auto"],
    ResponseFormatText,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
]
"""The form of the text an assistant writes."""
