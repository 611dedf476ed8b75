# Made from api/completions.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["CompletionUsage", "CompletionTokensDetails", "PromptTokensDetails"]


class CompletionTokensDetails(BaseModel):
    accepted_prediction_tokens: Optional[int] = None
    """Tokens of `prediction` that the reply used."""

    audio_tokens: Optional[int] = None

    reasoning_tokens: Optional[int] = None
    """Tokens of hidden reasoning."""

    rejected_prediction_tokens: Optional[int] = None
    """Tokens of `prediction` that the reply did not use; charged all the same."""

    text_tokens: Optional[int] = None


class PromptTokensDetails(BaseModel):
    audio_tokens: Optional[int] = None

    cache_write_tokens: Optional[int] = None
    """Tokens written to the prompt cache."""

    cached_tokens: Optional[int] = None
    """Tokens read from the prompt cache."""

    image_tokens: Optional[int] = None

    text_tokens: Optional[int] = None


class CompletionUsage(BaseModel):
    """Tokens a call took."""

    completion_tokens: int

    prompt_tokens: int

    total_tokens: int
    """Prompt and completion together."""

    completion_tokens_details: Optional[CompletionTokensDetails] = None

    prompt_tokens_details: Optional[PromptTokensDetails] = None
