# Made from api/chat.py by `make generate`. Do not edit.
from typing import List, Optional

from openai._models import BaseModel

__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]


class TopLogprob(BaseModel):
    token: str

    bytes: Optional[List[int]] = None
    """The UTF-8 bytes of the token; a character may be spread over several tokens."""

    logprob: float
    """Natural logarithm of the probability; -9999.0 for a token outside the 20 most likely ones."""


class ChatCompletionTokenLogprob(BaseModel):
    """A token and how likely the model thought it was."""

    token: str

    bytes: Optional[List[int]] = None
    """The UTF-8 bytes of the token; a character may be spread over several tokens."""

    logprob: float
    """Natural logarithm of the probability; -9999.0 for a token outside the 20 most likely ones."""

    top_logprobs: List[TopLogprob]
    """The likeliest tokens at this place, perhaps fewer than asked for."""
