"""Door: structured output of chat completions."""

from ..._core.chat import parse_chat_completion as parse_chat_completion
from ..._core.formats import (
    is_basemodel_type as is_basemodel_type,
    type_to_response_format_param as type_to_response_format_param,
)
from ..._core.parsed_chat import ResponseFormatT as ResponseFormatT

__all__ = ["ResponseFormatT", "is_basemodel_type", "parse_chat_completion", "type_to_response_format_param"]
