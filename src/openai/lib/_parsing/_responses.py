"""Door: structured output of responses."""

from ..._core.formats import type_to_text_format_param as type_to_text_format_param
from ..._core.parsed_response import TextFormatT as TextFormatT
from ..._core.responses import parse_response as parse_response

__all__ = ["TextFormatT", "parse_response", "type_to_text_format_param"]
