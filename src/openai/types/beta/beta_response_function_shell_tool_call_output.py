# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "BetaResponseFunctionShellToolCallOutput",
    "Output",
    "OutputOutcome",
    "OutputOutcomeTimeout",
    "OutputOutcomeExit",
    "Agent",
    "Caller",
    "CallerDirect",
    "CallerProgram",
]


class OutputOutcomeTimeout(BaseModel):
    type: Literal["timeout"]


class OutputOutcomeExit(BaseModel):
    exit_code: int

    type: Literal["exit"]


OutputOutcome: TypeAlias = Annotated[Union[OutputOutcomeTimeout, OutputOutcomeExit], PropertyInfo(discriminator="type")]


class Output(BaseModel):
    outcome: OutputOutcome
    """Whether the command ended by itself or ran out of time."""

    stderr: str

    stdout: str

    created_by: Optional[str] = None
    """Who added the item."""


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


class BetaResponseFunctionShellToolCallOutput(BaseModel):
    """What shell commands printed."""

    id: str

    call_id: str

    max_output_length: Optional[int] = None
    """The limit in characters that the call asked for."""

    output: List[Output]

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["shell_call_output"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    caller: Optional[Caller] = None
    """Who made the call: the model itself or one of its programs."""

    created_by: Optional[str] = None
    """Who added the item."""
