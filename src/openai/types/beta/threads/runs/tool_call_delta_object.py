# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.runs.tool_call_delta import ToolCallDelta

__all__ = ["ToolCallDeltaObject"]


class ToolCallDeltaObject(BaseModel):
    """Pieces of the tools a step calls, to be joined by their `index`."""

    type: Literal["tool_calls"]

    tool_calls: Optional[List["ToolCallDelta"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ToolCallDelta": "openai.types.beta.threads.runs.tool_call_delta"})
