# Made from api/realtime.py by `make generate`. Do not edit.
import builtins
from typing import Dict, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Call"]


class Call(BaseModel):
    """A realtime call."""

    id: str

    created_at: Optional[int] = None
    """When the call was made, in Unix seconds."""

    model: Optional[str] = None

    object: Optional[Literal["realtime.call"]] = None

    session: Optional[Dict[str, builtins.object]] = None
    """How the session of the call is set up."""

    status: Optional[str] = None
