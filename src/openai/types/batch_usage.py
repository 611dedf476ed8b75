# Made from api/batches.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["BatchUsage", "InputTokensDetails", "OutputTokensDetails"]


class InputTokensDetails(BaseModel):
    cached_tokens: int


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int


class BatchUsage(BaseModel):
    """Tokens used by a batch."""

    input_tokens: int

    input_tokens_details: InputTokensDetails

    output_tokens: int

    output_tokens_details: OutputTokensDetails

    total_tokens: int
