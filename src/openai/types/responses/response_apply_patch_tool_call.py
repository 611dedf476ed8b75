# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

__all__ = [
    "ResponseApplyPatchToolCall",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
    "Caller",
    "CallerDirect",
    "CallerProgram",
]


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
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str

    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram, None], PropertyInfo(discriminator="type")]


class ResponseApplyPatchToolCall(BaseModel):
    id: str

    call_id: str

    operation: Operation

    status: Literal["in_progress", "completed"]

    type: Literal["apply_patch_call"]

    caller: Optional[Caller] = None

    created_by: Optional[str] = None
