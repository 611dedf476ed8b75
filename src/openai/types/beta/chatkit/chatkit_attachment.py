# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ChatKitAttachment"]


class ChatKitAttachment(BaseModel):
    """A file that a user sent."""

    id: str

    mime_type: str

    name: str

    preview_url: Optional[str] = None
    """Where a preview can be loaded."""

    type: Literal["image", "file"]
