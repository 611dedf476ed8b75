# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List

from openai._models import BaseModel

__all__ = ["LogProbProperties"]


class LogProbProperties(BaseModel):
    token: str

    bytes: List[int]

    logprob: float
