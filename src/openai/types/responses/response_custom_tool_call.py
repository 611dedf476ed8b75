# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

__all__ = ["ResponseCustomToolCall", "Caller", "CallerDirect", "CallerProgram"]


class CallerDirect(BaseModel):
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str

    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram], PropertyInfo(discriminator="type")]


class ResponseCustomToolCall(BaseModel):
    call_id: str

    input: str

    name: str

    type: Literal["custom_tool_call"]

    id: Optional[str] = None

    async_: Optional[bool] = Field(alias="async", default=None)

    caller: Optional[Caller] = None

    namespace: Optional[str] = None
