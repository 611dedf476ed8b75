# Made from api/conversations.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SummaryTextContent"]


class SummaryTextContent(BaseModel):
    """A part of a summary of thoughts."""

    text: str

    type: Literal["summary_text"]
