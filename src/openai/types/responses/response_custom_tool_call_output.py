# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

if TYPE_CHECKING:
    from openai.types.responses.response_input_file import ResponseInputFile
    from openai.types.responses.response_input_image import ResponseInputImage
    from openai.types.responses.response_input_text import ResponseInputText
    from openai._utils import PropertyInfo

__all__ = ["ResponseCustomToolCallOutput", "OutputOutputContentList", "Caller", "CallerDirect", "CallerProgram"]


class CallerDirect(BaseModel):
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str

    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram], PropertyInfo(discriminator="type")]


class ResponseCustomToolCallOutput(BaseModel):
    call_id: str

    output: Union[str, List["OutputOutputContentList"]]

    type: Literal["custom_tool_call_output"]

    id: Optional[str] = None

    caller: Optional[Caller] = None


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
