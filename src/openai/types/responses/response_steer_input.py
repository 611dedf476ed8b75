# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

if TYPE_CHECKING:
    from openai.types.responses.response_function_call_output_item_list import ResponseFunctionCallOutputItemList
    from openai.types.responses.response_steer_input_content import ResponseSteerInputContent

__all__ = [
    "ResponseSteerInput",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
]


class ResponseSteerInputItemListMessage(BaseModel):
    content: Union[List["ResponseSteerInputContent"], str]

    role: Literal["user"]

    type: Literal["message"]

    id: Optional[str] = None

    status: Optional[str] = None


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
    caller_id: str

    type: Literal["program"]


ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
    output: Union[str, "ResponseFunctionCallOutputItemList"]

    type: Literal["function_call_output"]

    id: Optional[str] = None

    call_id: Optional[str] = None

    caller: Optional[ResponseSteerInputItemListFunctionCallOutputCaller] = None

    name: Optional[str] = None

    namespace: Optional[str] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


ResponseSteerInputItemList: TypeAlias = Annotated[
    Union[ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput],
    PropertyInfo(discriminator="type"),
]


ResponseSteerInput: TypeAlias = Union[str, List[ResponseSteerInputItemList]]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseFunctionCallOutputItemList": "openai.types.responses.response_function_call_output_item_list",
            "ResponseSteerInputContent": "openai.types.responses.response_steer_input_content",
        },
    )
