# Made from api/assistants.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.assistant_tool_choice_function import AssistantToolChoiceFunction

__all__ = ["AssistantToolChoice"]


class AssistantToolChoice(BaseModel):
    """A tool an assistant has to call."""

    type: Literal["function", "code_interpreter", "file_search"]

    function: Optional["AssistantToolChoiceFunction"] = None
    """Goes with `type` `function`."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"AssistantToolChoiceFunction": "openai.types.beta.assistant_tool_choice_function"},
    )
