# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["ResponseCustomToolCallParam", "Caller", "CallerDirect", "CallerProgram"]


class CallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]


_ResponseCustomToolCallParamReservedKeywords = TypedDict("_ResponseCustomToolCallParamReservedKeywords", {"async": bool}, total=False)


class ResponseCustomToolCallParam(_ResponseCustomToolCallParamReservedKeywords, total=False):
    """A custom tool that the model wants you to run."""

    call_id: Required[str]
    """Send the result back with this id."""

    input: Required[str]
    """The text for the tool, in the tool's format."""

    name: Required[str]

    type: Required[Literal["custom_tool_call"]]

    id: str

    caller: Optional[Caller]
    """Who made the call: the model itself or one of its programs."""

    namespace: str
