# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict

from openai.types.shared_params.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomToolParam"]


_CustomToolParamReservedKeywords = TypedDict("_CustomToolParamReservedKeywords", {"async": bool}, total=False)


class CustomToolParam(_CustomToolParamReservedKeywords, total=False):
    """A tool of yours that takes free text in place of JSON arguments."""

    name: Required[str]

    type: Required[Literal["custom"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    defer_loading: bool
    """Whether the model sees the tool only after finding it by tool search."""

    description: str

    format: CustomToolInputFormat
    """What the input may look like. The API's default is any text."""
