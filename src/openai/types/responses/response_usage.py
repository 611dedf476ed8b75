# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ResponseUsage", "InputTokensDetails", "InputTokensDetailsCacheWriteTokensDetails", "OutputTokensDetails"]


class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
    ttl_12h_tokens: int

    ttl_30m_tokens: int


class InputTokensDetails(BaseModel):
    cache_write_tokens: int

    cached_tokens: int

    cache_write_tokens_details: Optional[InputTokensDetailsCacheWriteTokensDetails] = None


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int


class ResponseUsage(BaseModel):
    input_tokens: int

    input_tokens_details: InputTokensDetails

    output_tokens: int

    output_tokens_details: OutputTokensDetails

    total_tokens: int
