# Made from api/conversations.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

from openai.types.responses.response_input_text_param import ResponseInputTextParam

from openai.types.responses.response_input_text_param import PromptCacheBreakpoint as PromptCacheBreakpoint

__all__ = ["InputTextContentParam"]


InputTextContentParam: TypeAlias = ResponseInputTextParam
"""Text for the model."""
