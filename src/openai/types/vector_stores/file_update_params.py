# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Required, TypedDict

__all__ = ["FileUpdateParams"]


class FileUpdateParams(TypedDict, total=False):
    vector_store_id: Required[str]

    attributes: Required[Optional[Dict[str, Union[str, float, bool]]]]
    """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""
