# Made from api/chat.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.shared.reasoning_effort import ReasoningEffort

__all__ = ["ChatCompletionReasoningEffort"]


if TYPE_CHECKING:
    ChatCompletionReasoningEffort: TypeAlias = ReasoningEffort
    """How much a model thinks before it answers."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"ReasoningEffort": "openai.types.shared.reasoning_effort"},
        {"ChatCompletionReasoningEffort": 'ReasoningEffort'},
    )
