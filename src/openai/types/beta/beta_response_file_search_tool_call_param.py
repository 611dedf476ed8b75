# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr

__all__ = ["BetaResponseFileSearchToolCallParam", "Agent", "Result"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class Result(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 pairs set on the file."""

    file_id: str

    filename: str

    score: float
    """How well the text fits, from 0 to 1."""

    text: str


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """A search in vector stores."""

    id: Required[str]

    queries: Required[SequenceNotStr[str]]

    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]

    type: Required[Literal["file_search_call"]]

    agent: Optional[Agent]
    """The agent that it comes from."""

    results: Optional[Iterable[Result]]
    """Only if asked for with `include`."""
