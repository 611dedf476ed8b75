# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_file import BetaResponseInputFile
    from openai.types.beta.beta_response_input_image import BetaResponseInputImage
    from openai.types.beta.beta_response_input_text import BetaResponseInputText

__all__ = [
    "BetaResponseCustomToolCallOutput",
    "Agent",
    "OutputOutputContentList",
    "Caller",
    "CallerDirect",
    "CallerProgram",
]


class Agent(BaseModel):
    agent_name: str


class CallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class CallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram], PropertyInfo(discriminator="type")]


class BetaResponseCustomToolCallOutput(BaseModel):
    """The result of a custom tool."""

    call_id: str
    """The `call_id` of the call that this answers."""

    output: Union[str, List["OutputOutputContentList"]]
    """A text, or a list of text, images and files."""

    type: Literal["custom_tool_call_output"]

    id: Optional[str] = None

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    caller: Optional[Caller] = None
    """Who made the call: the model itself or one of its programs."""


if TYPE_CHECKING:
    OutputOutputContentList: TypeAlias = Annotated[
        Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseInputFile": "openai.types.beta.beta_response_input_file",
            "BetaResponseInputImage": "openai.types.beta.beta_response_input_image",
            "BetaResponseInputText": "openai.types.beta.beta_response_input_text",
        },
        {
            "OutputOutputContentList": lazy.tagged(
                "type",
                {
                    "input_text": "BetaResponseInputText",
                    "input_image": "BetaResponseInputImage",
                    "input_file": "BetaResponseInputFile",
                },
            ),
        },
    )
