# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "BetaResponseShellCallOutputContentDoneEvent",
    "Output",
    "OutputOutcome",
    "OutputOutcomeTimeout",
    "OutputOutcomeExit",
    "Agent",
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


class BetaResponseShellCallOutputContentDoneEvent(BaseModel):
    """The output of a shell command is complete."""

    command_index: int

    item_id: str

    output: List[Output]

    output_index: int

    sequence_number: int

    type: Literal["response.shell_call_output_content.done"]

    agent: Optional[Agent] = None
