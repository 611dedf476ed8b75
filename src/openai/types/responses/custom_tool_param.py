# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict

from openai.types.shared_params.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomToolParam"]


_CustomToolParamReservedKeywords = TypedDict("_CustomToolParamReservedKeywords", {"async": bool}, total=False)


class CustomToolParam(_CustomToolParamReservedKeywords, total=False):
    name: Required[str]

    type: Required[Literal["custom"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]

    defer_loading: bool

    description: str

    format: CustomToolInputFormat
