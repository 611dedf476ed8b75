# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_input_file import ResponseInputFile
    from openai.types.responses.response_input_image import ResponseInputImage
    from openai.types.responses.response_input_text import ResponseInputText

__all__ = ["ResponseCustomToolCallOutput", "OutputOutputContentList", "Caller", "CallerDirect", "CallerProgram"]


class CallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class CallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram], PropertyInfo(discriminator="type")]


class ResponseCustomToolCallOutput(BaseModel):
    """The result of a custom tool."""

    call_id: str
    """The `call_id` of the call that this answers."""

    output: Union[str, List["OutputOutputContentList"]]
    """A text, or a list of text, images and files."""

    type: Literal["custom_tool_call_output"]

    id: Optional[str] = None

    caller: Optional[Caller] = None
    """Who made the call: the model itself or one of its programs."""


if TYPE_CHECKING:
    OutputOutputContentList: TypeAlias = Annotated[
        Union[ResponseInputText, ResponseInputImage, ResponseInputFile],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseInputFile": "openai.types.responses.response_input_file",
            "ResponseInputImage": "openai.types.responses.response_input_image",
            "ResponseInputText": "openai.types.responses.response_input_text",
        },
        {
            "OutputOutputContentList": lazy.tagged(
                "type",
                {
                    "input_text": "ResponseInputText",
                    "input_image": "ResponseInputImage",
                    "input_file": "ResponseInputFile",
                },
            ),
        },
    )
