"""Door: structured output of whole answers. Those of chat completions are here, those of responses in `_responses`."""

from ._completions import (
    ResponseFormatT as ResponseFormatT,
    parse_chat_completion as parse_chat_completion,
    type_to_response_format_param as type_to_response_format_param,
)

__all__ = ["ResponseFormatT", "parse_chat_completion", "type_to_response_format_param"]
