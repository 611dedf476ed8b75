# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["ChatCompletionModality"]


ChatCompletionModality: TypeAlias = Literal["text", "audio"]
"""A kind of output."""
