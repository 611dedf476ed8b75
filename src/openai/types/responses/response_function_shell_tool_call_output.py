# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

__all__ = [
    "ResponseFunctionShellToolCallOutput",
    "Output",
    "OutputOutcome",
    "OutputOutcomeTimeout",
    "OutputOutcomeExit",
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

    stderr: str

    stdout: str

    created_by: Optional[str] = None


class CallerDirect(BaseModel):
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str

    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram, None], PropertyInfo(discriminator="type")]


class ResponseFunctionShellToolCallOutput(BaseModel):
    id: str

    call_id: str

    max_output_length: Optional[int] = None

    output: List[Output]

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["shell_call_output"]

    caller: Optional[Caller] = None

    created_by: Optional[str] = None
