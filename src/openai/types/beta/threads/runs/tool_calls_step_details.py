# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.runs.tool_call import ToolCall

__all__ = ["ToolCallsStepDetails"]


class ToolCallsStepDetails(BaseModel):
    """The tools a step called."""

    tool_calls: List["ToolCall"]

    type: Literal["tool_calls"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ToolCall": "openai.types.beta.threads.runs.tool_call"})
