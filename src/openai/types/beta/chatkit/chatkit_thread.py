# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["ChatKitThread", "Status", "StatusActive", "StatusLocked", "StatusClosed"]


class StatusClosed(BaseModel):
    reason: Optional[str] = None

    type: Literal["closed"]


class StatusActive(BaseModel):
    type: Literal["active"]


class StatusLocked(BaseModel):
    """The thread takes no further messages."""

    reason: Optional[str] = None

    type: Literal["locked"]


Status: TypeAlias = Annotated[Union[StatusActive, StatusLocked, StatusClosed], PropertyInfo(discriminator="type")]


class ChatKitThread(BaseModel):
    """A chat of an end user."""

    id: str

    created_at: int
    """Unix seconds."""

    object: Literal["chatkit.thread"]

    status: Status

    title: Optional[str] = None
    """Missing until one was made."""

    user: str
