# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypedDict

from openai.types.beta.beta_response_format_text_config_param import BetaResponseFormatTextConfigParam

__all__ = ["BetaResponseTextConfigParam"]


class BetaResponseTextConfigParam(TypedDict, total=False):
    """The form and length of text output."""

    format: BetaResponseFormatTextConfigParam
    """Plain text, or JSON that follows a schema."""

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long-winded the text is. The API's default is `medium`."""
