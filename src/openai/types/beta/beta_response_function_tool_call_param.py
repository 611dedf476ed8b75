# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaResponseFunctionToolCallParam", "Agent", "Caller", "CallerDirect", "CallerProgram"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class CallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]


_BetaResponseFunctionToolCallParamReservedKeywords = TypedDict("_BetaResponseFunctionToolCallParamReservedKeywords", {"async": bool}, total=False)


class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamReservedKeywords, total=False):
    """A function that the model wants you to run."""

    arguments: Required[str]
    """JSON; check it, the model can make mistakes."""

    call_id: Required[str]
    """Send the result back with this id."""

    name: Required[str]

    type: Required[Literal["function_call"]]

    id: str

    agent: Optional[Agent]
    """The agent that it comes from."""

    caller: Optional[Caller]
    """Who made the call: the model itself or one of its programs."""

    namespace: str
    """The group that the function is in."""

    status: Literal["in_progress", "completed", "incomplete"]
