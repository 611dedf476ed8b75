# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeFunctionTool"]


class RealtimeFunctionTool(BaseModel):
    description: Optional[str] = None

    name: Optional[str] = None

    parameters: Optional[object] = None

    type: Optional[Literal["function"]] = None
