# Made from api/conversations.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

from openai.types.responses.response_input_file_param import ResponseInputFileParam

from openai.types.responses.response_input_file_param import PromptCacheBreakpoint as PromptCacheBreakpoint

__all__ = ["InputFileContentParam"]


InputFileContentParam: TypeAlias = ResponseInputFileParam
"""A file for the model."""
