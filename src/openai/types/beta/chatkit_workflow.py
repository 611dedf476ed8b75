# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union

from openai._models import BaseModel
from pydantic import StrictBool
from pydantic import StrictFloat
from pydantic import StrictInt
from pydantic import StrictStr

__all__ = ["ChatKitWorkflow", "Tracing"]


class Tracing(BaseModel):
    enabled: bool


class ChatKitWorkflow(BaseModel):
    """The workflow that answers in a session."""

    id: str

    state_variables: Optional[Dict[str, Union[StrictStr, StrictInt, StrictBool, StrictFloat]]] = None
    """The values that the workflow was started with."""

    tracing: Tracing

    version: Optional[str] = None
    """Missing if it is the one deployed last."""
