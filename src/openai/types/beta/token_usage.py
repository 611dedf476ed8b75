# Made from api/agent_sessions.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["TokenUsage", "InputTokensDetails", "OutputTokensDetails"]


class InputTokensDetails(BaseModel):
    cached_tokens: int


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int


class TokenUsage(BaseModel):
    """How many tokens were used."""

    input_tokens: int

    input_tokens_details: InputTokensDetails

    output_tokens: int

    output_tokens_details: OutputTokensDetails

    total_tokens: int
