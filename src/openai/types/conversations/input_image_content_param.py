# Made from api/conversations.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

from openai.types.responses.response_input_image_param import ResponseInputImageParam

from openai.types.responses.image_detail import ImageDetail as ImageDetail
from openai.types.responses.response_input_image_param import PromptCacheBreakpoint as PromptCacheBreakpoint

__all__ = ["InputImageContentParam"]


InputImageContentParam: TypeAlias = ResponseInputImageParam
"""An image for the model."""
