# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ThreadDeleteResponse"]


class ThreadDeleteResponse(BaseModel):
    """That a thread is gone."""

    id: str

    deleted: bool

    object: Literal["chatkit.thread.deleted"]
