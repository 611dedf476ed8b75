# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaResponseCustomToolCallParam", "Agent", "Caller", "CallerDirect", "CallerProgram"]


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


_BetaResponseCustomToolCallParamReservedKeywords = TypedDict("_BetaResponseCustomToolCallParamReservedKeywords", {"async": bool}, total=False)


class BetaResponseCustomToolCallParam(_BetaResponseCustomToolCallParamReservedKeywords, total=False):
    """A custom tool that the model wants you to run."""

    call_id: Required[str]
    """Send the result back with this id."""

    input: Required[str]
    """The text for the tool, in the tool's format."""

    name: Required[str]

    type: Required[Literal["custom_tool_call"]]

    id: str

    agent: Optional[Agent]
    """The agent that it comes from."""

    caller: Optional[Caller]
    """Who made the call: the model itself or one of its programs."""

    namespace: str
