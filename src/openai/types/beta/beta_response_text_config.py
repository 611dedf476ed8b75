# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_format_text_config import BetaResponseFormatTextConfig

__all__ = ["BetaResponseTextConfig"]


class BetaResponseTextConfig(BaseModel):
    """The form and length of text output."""

    format: Optional["BetaResponseFormatTextConfig"] = None
    """Plain text, or JSON that follows a schema."""

    verbosity: Optional[Literal["low", "medium", "high"]] = None
    """How long-winded the text is. The API's default is `medium`."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseFormatTextConfig": "openai.types.beta.beta_response_format_text_config"},
    )
