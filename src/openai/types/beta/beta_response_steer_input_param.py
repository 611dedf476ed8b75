# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.beta_response_function_call_output_item_list_param import BetaResponseFunctionCallOutputItemListParam
from openai.types.beta.beta_response_steer_input_content_param import BetaResponseSteerInputContentParam

__all__ = [
    "BetaResponseSteerInputParam",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageAgent",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputAgent",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
]


class ResponseSteerInputItemListMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Union[Iterable[BetaResponseSteerInputContentParam], str]]

    role: Required[Literal["user"]]

    type: Required[Literal["message"]]

    id: Optional[str]

    agent: Optional[ResponseSteerInputItemListMessageAgent]

    status: Optional[str]


class ResponseSteerInputItemListFunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputItemListFunctionCallOutputCallerProgram,
]


class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    """The result of a function that you ran."""

    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    """A text, often JSON, or a list of text, images and files."""

    type: Required[Literal["function_call_output"]]

    id: Optional[str]

    agent: Optional[ResponseSteerInputItemListFunctionCallOutputAgent]
    """The agent that it comes from."""

    call_id: Optional[str]
    """The `call_id` of the call that this answers."""

    caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller]
    """Who made the call: the model itself or one of its programs."""

    name: Optional[str]

    namespace: Optional[str]

    status: Optional[Literal["in_progress", "completed", "incomplete"]]


ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage,
    ResponseSteerInputItemListFunctionCallOutput,
]


BetaResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputItemList]]
"""A text, which counts as one user message, or a list of items."""
