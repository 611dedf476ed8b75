# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

if TYPE_CHECKING:
    from openai.types.responses.response_container_reference import ResponseContainerReference
    from openai.types.responses.response_local_environment import ResponseLocalEnvironment
    from openai._utils import PropertyInfo

__all__ = ["ResponseFunctionShellToolCall", "Action", "Environment", "Caller", "CallerDirect", "CallerProgram"]


class Action(BaseModel):
    commands: List[str]

    max_output_length: Optional[int] = None

    timeout_ms: Optional[int] = None


class CallerDirect(BaseModel):
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str

    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram, None], PropertyInfo(discriminator="type")]


class ResponseFunctionShellToolCall(BaseModel):
    id: str

    action: Action

    call_id: str

    environment: Optional["Environment"] = None

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["shell_call"]

    caller: Optional[Caller] = None

    created_by: Optional[str] = None


if TYPE_CHECKING:
    Environment: TypeAlias = Annotated[
        Union[ResponseLocalEnvironment, ResponseContainerReference, None],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseContainerReference": "openai.types.responses.response_container_reference",
            "ResponseLocalEnvironment": "openai.types.responses.response_local_environment",
        },
        {
            "Environment": 'Annotated[Union[ResponseLocalEnvironment, ResponseContainerReference, None], PropertyInfo(discriminator="type")]',
        },
    )
