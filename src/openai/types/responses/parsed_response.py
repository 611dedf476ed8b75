# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai._core.parsed import (
        ParsedResponse as ParsedResponse,
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
        ParsedResponseOutputItem as ParsedResponseOutputItem,
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
        ParsedResponseOutputText as ParsedResponseOutputText,
        ParsedContent as ParsedContent,
        ContentType as ContentType,
    )
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ParsedResponse": "openai._core.parsed",
            "ParsedResponseFunctionToolCall": "openai._core.parsed",
            "ParsedResponseOutputItem": "openai._core.parsed",
            "ParsedResponseOutputMessage": "openai._core.parsed",
            "ParsedResponseOutputText": "openai._core.parsed",
            "ParsedContent": "openai._core.parsed",
            "ContentType": "openai._core.parsed",
        },
    )
