# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["ChatCompletionRole"]


ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]
"""Who a message comes from."""
