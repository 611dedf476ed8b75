# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ErrorEvent", "Error"]


class Error(BaseModel):
    message: str

    type: str

    code: Optional[str] = None

    event_id: Optional[str] = None

    param: Optional[str] = None


class ErrorEvent(BaseModel):
    error: Error

    event_id: str

    type: Literal["error"]
