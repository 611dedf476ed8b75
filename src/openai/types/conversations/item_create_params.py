# Made from api/conversations.py by `make generate`. Do not edit.
from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import TypedDict

from openai.types.responses.response_includable import ResponseIncludable
from openai.types.responses.response_input_item_param import ResponseInputItemParam
from openai.types.shared_params.metadata import Metadata

__all__ = ["ItemCreateParams"]


class ItemCreateParams(TypedDict, total=False):
    items: Iterable[ResponseInputItemParam]
    """The items to add, at most 20."""

    include: List[ResponseIncludable]
    """Parts of the items that are left out of the answer unless named here."""

    type: str
    """In place of `items`: the type of the one item to add, which is then what comes back."""

    content: Union[str, Iterable[Dict[str, object]]]
    """With `type`: what the item contains."""

    role: str
    """With `type="message"`: who speaks, `user` if left out."""

    metadata: Optional[Metadata]
    """With `type`: up to 16 pairs of text kept with the item."""
