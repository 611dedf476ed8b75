# Made from api/chat.py by `make generate`. Do not edit.
from typing import List, Optional

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]


class TopLogprob(BaseModel):
    token: str

    bytes: Optional[List[int]] = None

    logprob: float


class ChatCompletionTokenLogprob(BaseModel):
    token: str

    bytes: Optional[List[int]] = None

    logprob: float

    top_logprobs: List[TopLogprob]
