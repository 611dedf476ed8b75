# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.beta_response_input_file_param import BetaResponseInputFileParam
from openai.types.beta.beta_response_input_image_param import BetaResponseInputImageParam
from openai.types.beta.beta_response_input_text_param import BetaResponseInputTextParam

__all__ = [
    "BetaResponseCustomToolCallOutputParam",
    "Agent",
    "OutputOutputContentList",
    "Caller",
    "CallerDirect",
    "CallerProgram",
]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


OutputOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]


class CallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """The result of a custom tool."""

    call_id: Required[str]
    """The `call_id` of the call that this answers."""

    output: Required[Union[str, Iterable[OutputOutputContentList]]]
    """A text, or a list of text, images and files."""

    type: Required[Literal["custom_tool_call_output"]]

    id: str

    agent: Optional[Agent]
    """The agent that it comes from."""

    caller: Optional[Caller]
    """Who made the call: the model itself or one of its programs."""
