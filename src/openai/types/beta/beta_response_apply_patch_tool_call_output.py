# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["BetaResponseApplyPatchToolCallOutput", "Agent", "Caller", "CallerDirect", "CallerProgram"]


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


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    """Whether a patch could be applied."""

    id: str

    call_id: str

    status: Literal["completed", "failed"]

    type: Literal["apply_patch_call_output"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    caller: Optional[Caller] = None
    """Who made the call: the model itself or one of its programs."""

    created_by: Optional[str] = None
    """Who added the item."""

    output: Optional[str] = None
    """What applying it printed."""
