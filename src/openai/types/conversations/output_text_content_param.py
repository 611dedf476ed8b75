# Made from api/conversations.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

from openai.types.responses.response_output_text_param import ResponseOutputTextParam

__all__ = ["OutputTextContentParam"]


OutputTextContentParam: TypeAlias = ResponseOutputTextParam
"""Text that the model wrote."""
