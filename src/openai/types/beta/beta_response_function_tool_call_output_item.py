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
    "BetaResponseFunctionToolCallOutputItem",
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


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram, None], PropertyInfo(discriminator="type")]


class BetaResponseFunctionToolCallOutputItem(BaseModel):
    """The result of a function, as kept by the API."""

    id: str

    output: Union[str, List["OutputOutputContentList"]]

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["function_call_output"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    call_id: Optional[str] = None

    caller: Optional[Caller] = None
    """Who made the call: the model itself or one of its programs."""

    created_by: Optional[str] = None
    """Who added the item."""

    name: Optional[str] = None

    namespace: Optional[str] = None


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
