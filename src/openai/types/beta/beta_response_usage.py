# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = [
    "BetaResponseUsage",
    "InputTokensDetails",
    "InputTokensDetailsCacheWriteTokensDetails",
    "OutputTokensDetails",
]


class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
    ttl_12h_tokens: int

    ttl_30m_tokens: int


class InputTokensDetails(BaseModel):
    cache_write_tokens: int
    """Tokens written to the prompt cache."""

    cached_tokens: int
    """Tokens taken from the prompt cache."""

    cache_write_tokens_details: Optional[InputTokensDetailsCacheWriteTokensDetails] = None
    """The written tokens by how long they live at least."""


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int
    """Tokens of reasoning, which are not shown."""


class BetaResponseUsage(BaseModel):
    """The tokens a response took."""

    input_tokens: int

    input_tokens_details: InputTokensDetails

    output_tokens: int
    """Tokens generated, those of reasoning included."""

    output_tokens_details: OutputTokensDetails

    total_tokens: int
