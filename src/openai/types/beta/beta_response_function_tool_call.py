# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["BetaResponseFunctionToolCall", "Agent", "Caller", "CallerDirect", "CallerProgram"]


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


class BetaResponseFunctionToolCall(BaseModel):
    """A function that the model wants you to run."""

    arguments: str
    """JSON; check it, the model can make mistakes."""

    call_id: str
    """Send the result back with this id."""

    name: str

    type: Literal["function_call"]

    id: Optional[str] = None

    agent: Optional[Agent] = None
    """The agent that it comes from."""

    async_: Optional[bool] = Field(alias="async", default=None)

    caller: Optional[Caller] = None
    """Who made the call: the model itself or one of its programs."""

    namespace: Optional[str] = None
    """The group that the function is in."""

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
