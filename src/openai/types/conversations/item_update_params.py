# Made from api/conversations.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import TypedDict

from openai.types.shared_params.metadata import Metadata

__all__ = ["ItemUpdateParams"]


class ItemUpdateParams(TypedDict, total=False):
    content: Union[str, Iterable[Dict[str, object]]]
    """What the item is to contain."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of text kept with the item."""
