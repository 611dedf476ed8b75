# Made from api/conversations.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Required, TypedDict

from openai.types.shared_params.metadata import Metadata

__all__ = ["ConversationUpdateParams"]


class ConversationUpdateParams(TypedDict, total=False):
    metadata: Required[Optional[Metadata]]
    """Up to 16 pairs kept with the conversation: keys of at most 64 characters, values of at most 512."""
