# Made from api/completions.py by `make generate`. Do not edit.
from typing import Dict, List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["CompletionChoice", "Logprobs"]


class Logprobs(BaseModel):
    text_offset: Optional[List[int]] = None
    """Where each token starts in the text, in characters."""

    token_logprobs: Optional[List[float]] = None

    tokens: Optional[List[str]] = None

    top_logprobs: Optional[List[Dict[str, float]]] = None
    """For each place the likeliest tokens with their log probabilities."""


class CompletionChoice(BaseModel):
    """One text that continues the prompt."""

    finish_reason: Optional[Literal["stop", "length", "content_filter"]] = None
    """Why the text ends: `stop` (finished, or met a stop sequence), `length` (token limit) or `content_filter` (text
    was withheld). None in the pieces of a stream before the last.
    """

    index: int

    logprobs: Optional[Logprobs] = None

    text: str
