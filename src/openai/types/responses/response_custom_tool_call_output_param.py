# Made from api/responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.responses.response_input_file_param import ResponseInputFileParam
from openai.types.responses.response_input_image_param import ResponseInputImageParam
from openai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = ["ResponseCustomToolCallOutputParam", "OutputOutputContentList", "Caller", "CallerDirect", "CallerProgram"]


OutputOutputContentList: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


class CallerDirect(TypedDict, total=False):
    """The model itself."""

    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    """A program that the model wrote."""

    caller_id: Required[str]
    """The program that made the call."""

    type: Required[Literal["program"]]


Caller: TypeAlias = Union[CallerDirect, CallerProgram]


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """The result of a custom tool."""

    call_id: Required[str]
    """The `call_id` of the call that this answers."""

    output: Required[Union[str, Iterable[OutputOutputContentList]]]
    """A text, or a list of text, images and files."""

    type: Required[Literal["custom_tool_call_output"]]

    id: str

    caller: Optional[Caller]
    """Who made the call: the model itself or one of its programs."""
