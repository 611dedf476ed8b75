# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

__all__ = ["ResponseFunctionToolCall", "Caller", "CallerDirect", "CallerProgram"]


class CallerDirect(BaseModel):
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str

    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram], PropertyInfo(discriminator="type")]


class ResponseFunctionToolCall(BaseModel):
    arguments: str

    call_id: str

    name: str

    type: Literal["function_call"]

    id: Optional[str] = None

    async_: Optional[bool] = Field(alias="async", default=None)

    caller: Optional[Caller] = None

    namespace: Optional[str] = None

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
