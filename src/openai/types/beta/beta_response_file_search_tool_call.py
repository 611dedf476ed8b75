# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseFileSearchToolCall", "Agent", "Result"]


class Agent(BaseModel):
    agent_name: str


class Result(BaseModel):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    """Up to 16 pairs set on the file."""

    file_id: Optional[str] = None

    filename: Optional[str] = None

    score: Optional[float] = None
    """How well the text fits, from 0 to 1."""

    text: Optional[str] = None


class BetaResponseFileSearchToolCall(BaseModel):
    """A search in vector stores."""

    id: str

    queries: List[str]

    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]

    type: Literal["file_search_call"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    results: Optional[List[Result]] = None
    """Only if asked for with `include`."""
