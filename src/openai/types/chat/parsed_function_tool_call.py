# Made from api/chat.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai._core.parsed_chat import (
        ParsedFunction as ParsedFunction,
        ParsedFunctionToolCall as ParsedFunctionToolCall,
    )
else:
    __getattr__ = lazy.module(
        __name__,
        {"ParsedFunction": "openai._core.parsed_chat", "ParsedFunctionToolCall": "openai._core.parsed_chat"},
    )
