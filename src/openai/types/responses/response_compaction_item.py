# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseCompactionItem"]


class ResponseCompactionItem(BaseModel):
    """What takes the place of everything before it in the conversation."""

    id: str

    encrypted_content: str
    """The shortened conversation, in a form only the API reads."""

    type: Literal["compaction"]

    created_by: Optional[str] = None
    """Who added the item."""
