# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_container_reference import BetaResponseContainerReference
    from openai.types.beta.beta_response_local_environment import BetaResponseLocalEnvironment

__all__ = [
    "BetaResponseFunctionShellToolCall",
    "Action",
    "Agent",
    "Environment",
    "Caller",
    "CallerDirect",
    "CallerProgram",
]


class Action(BaseModel):
    commands: List[str]

    max_output_length: Optional[int] = None
    """The most characters of output wanted of each command."""

    timeout_ms: Optional[int] = None
    """Milliseconds."""


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


class BetaResponseFunctionShellToolCall(BaseModel):
    """Shell commands that were run, or that you are to run."""

    id: str

    action: Action

    call_id: str
    """Send the output back with this id."""

    environment: Optional["Environment"] = None

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["shell_call"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    caller: Optional[Caller] = None
    """Who made the call: the model itself or one of its programs."""

    created_by: Optional[str] = None
    """Who added the item."""


if TYPE_CHECKING:
    Environment: TypeAlias = Annotated[
        Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseContainerReference": "openai.types.beta.beta_response_container_reference",
            "BetaResponseLocalEnvironment": "openai.types.beta.beta_response_local_environment",
        },
        {
            "Environment": 'Annotated[Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None], PropertyInfo(discriminator="type")]',
        },
    )
