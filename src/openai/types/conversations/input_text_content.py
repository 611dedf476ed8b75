# Made from api/conversations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.response_input_text import ResponseInputText

__all__ = ["InputTextContent"]


if TYPE_CHECKING:
    InputTextContent: TypeAlias = ResponseInputText
    """Text for the model."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "PromptCacheBreakpoint": "openai.types.responses.response_input_text",
            "ResponseInputText": "openai.types.responses.response_input_text",
        },
        {"InputTextContent": 'ResponseInputText'},
    )
