# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ChatKitWidgetItem"]


class ChatKitWidgetItem(BaseModel):
    """A widget shown in the chat."""

    id: str

    created_at: int
    """Unix seconds."""

    object: Literal["chatkit.thread_item"]

    thread_id: str

    type: Literal["chatkit.widget"]

    widget: str
    """The widget as text, for the browser to draw."""
