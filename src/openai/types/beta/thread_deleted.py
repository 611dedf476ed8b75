# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ThreadDeleted"]


class ThreadDeleted(BaseModel):
    """That a thread is gone."""

    id: str

    deleted: bool

    object: Literal["thread.deleted"]
