# Made from api/conversations.py by `make generate`. Do not edit.
from typing import Iterable, Optional
from typing_extensions import TypedDict

from openai.types.responses.response_input_item_param import ResponseInputItemParam
from openai.types.shared_params.metadata import Metadata

__all__ = ["ConversationCreateParams"]


class ConversationCreateParams(TypedDict, total=False):
    items: Optional[Iterable[ResponseInputItemParam]]
    """The first items, at most 20; more can be added later."""

    metadata: Optional[Metadata]
    """Up to 16 pairs kept with the conversation: keys of at most 64 characters, values of at most 512."""
