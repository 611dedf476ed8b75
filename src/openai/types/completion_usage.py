# Made from api/completions.py by `make generate`. Do not edit.
from typing import Optional

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["CompletionUsage", "CompletionTokensDetails", "PromptTokensDetails"]


class CompletionTokensDetails(BaseModel):
    accepted_prediction_tokens: Optional[int] = None

    audio_tokens: Optional[int] = None

    reasoning_tokens: Optional[int] = None

    rejected_prediction_tokens: Optional[int] = None

    text_tokens: Optional[int] = None


class PromptTokensDetails(BaseModel):
    audio_tokens: Optional[int] = None

    cache_write_tokens: Optional[int] = None

    cached_tokens: Optional[int] = None

    image_tokens: Optional[int] = None

    text_tokens: Optional[int] = None


class CompletionUsage(BaseModel):
    completion_tokens: int

    prompt_tokens: int

    total_tokens: int

    completion_tokens_details: Optional[CompletionTokensDetails] = None

    prompt_tokens_details: Optional[PromptTokensDetails] = None
