# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "BetaResponseApplyPatchToolCall",
    "Agent",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
    "Caller",
    "CallerDirect",
    "CallerProgram",
]


class Agent(BaseModel):
    agent_name: str


class OperationUpdateFile(BaseModel):
    diff: str

    path: str

    type: Literal["update_file"]


class OperationCreateFile(BaseModel):
    diff: str

    path: str

    type: Literal["create_file"]


class OperationDeleteFile(BaseModel):
    path: str

    type: Literal["delete_file"]


Operation: TypeAlias = Annotated[
    Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile],
    PropertyInfo(discriminator="type"),
]


class CallerDirect(BaseModel):
    """The model itself."""

    type: Literal["direct"]


class CallerProgram(BaseModel):
    """A program that the model wrote."""

    caller_id: str
    """The program that made the call."""

    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram, None], PropertyInfo(discriminator="type")]


class BetaResponseApplyPatchToolCall(BaseModel):
    """A file that the model wants created, changed or deleted."""

    id: str

    call_id: str
    """Send the outcome back with this id."""

    operation: Operation

    status: Literal["in_progress", "completed"]

    type: Literal["apply_patch_call"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    caller: Optional[Caller] = None
    """Who made the call: the model itself or one of its programs."""

    created_by: Optional[str] = None
    """Who added the item."""
