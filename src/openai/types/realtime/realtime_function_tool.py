# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeFunctionTool"]


class RealtimeFunctionTool(BaseModel):
    """A function of yours: the model writes the arguments, you run it and send back the result."""

    description: Optional[str] = None
    """What the function does and when to call it; the model reads it."""

    name: Optional[str] = None

    parameters: Optional[object] = None
    """The arguments as a JSON schema."""

    type: Optional[Literal["function"]] = None
