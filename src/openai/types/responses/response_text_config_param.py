# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypedDict

from openai.types.responses.response_format_text_config_param import ResponseFormatTextConfigParam

__all__ = ["ResponseTextConfigParam"]


class ResponseTextConfigParam(TypedDict, total=False):
    """The form and length of text output."""

    format: ResponseFormatTextConfigParam
    """Plain text, or JSON that follows a schema."""

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long-winded the text is. The API's default is `medium`."""
