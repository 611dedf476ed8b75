# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
    from openai.types.beta.beta_response_steer_input_content import BetaResponseSteerInputContent

__all__ = [
    "BetaResponseSteerInput",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListMessageAgent",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputAgent",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
]


class ResponseSteerInputItemListMessageAgent(BaseModel):
    agent_name: str


class ResponseSteerInputItemListMessage(BaseModel):
    content: Union[List["BetaResponseSteerInputContent"], str]

    role: Literal["user"]

    type: Literal["message"]

    id: Optional[str] = None

    agent: Optional[ResponseSteerInputItemListMessageAgent] = None

    status: Optional[str] = None


class ResponseSteerInputItemListFunctionCallOutputAgent(BaseModel):
    agent_name: str


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
    """The result of a function that you ran."""

    output: Union[str, "BetaResponseFunctionCallOutputItemList"]
    """A text, often JSON, or a list of text, images and files."""

    type: Literal["function_call_output"]

    id: Optional[str] = None

    agent: Optional[ResponseSteerInputItemListFunctionCallOutputAgent] = None
    """The agent that it comes from."""

    call_id: Optional[str] = None
    """The `call_id` of the call that this answers."""

    caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = None
    """Who made the call: the model itself or one of its programs."""

    name: Optional[str] = None

    namespace: Optional[str] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


ResponseSteerInputItemList: TypeAlias = Annotated[
    Union[ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput],
    PropertyInfo(discriminator="type"),
]


BetaResponseSteerInput: TypeAlias = Union[str, List[ResponseSteerInputItemList]]
"""A text, which counts as one user message, or a list of items."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseFunctionCallOutputItemList": "openai.types.beta.beta_response_function_call_output_item_list",
            "BetaResponseSteerInputContent": "openai.types.beta.beta_response_steer_input_content",
        },
    )
