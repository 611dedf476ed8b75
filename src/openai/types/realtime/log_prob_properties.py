# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List

from openai._models import BaseModel

__all__ = ["LogProbProperties"]


class LogProbProperties(BaseModel):
    """How likely a token of the transcription was."""

    token: str

    bytes: List[int]
    """The UTF-8 bytes of the token."""

    logprob: float
