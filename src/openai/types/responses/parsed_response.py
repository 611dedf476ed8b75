# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai._core.parsed_response import (
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
            "ParsedResponse": "openai._core.parsed_response",
            "ParsedResponseFunctionToolCall": "openai._core.parsed_response",
            "ParsedResponseOutputItem": "openai._core.parsed_response",
            "ParsedResponseOutputMessage": "openai._core.parsed_response",
            "ParsedResponseOutputText": "openai._core.parsed_response",
            "ParsedContent": "openai._core.parsed_response",
            "ContentType": "openai._core.parsed_response",
        },
    )
