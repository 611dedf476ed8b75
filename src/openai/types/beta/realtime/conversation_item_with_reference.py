# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ConversationItemWithReference", "Content"]


class Content(BaseModel):
    id: Optional[str] = None

    audio: Optional[str] = None

    text: Optional[str] = None

    transcript: Optional[str] = None

    type: Optional[Literal["input_text", "input_audio", "item_reference", "text"]] = None


class ConversationItemWithReference(BaseModel):
    """An item, or with `item_reference` one that the session already has, by its id."""

    id: Optional[str] = None

    arguments: Optional[str] = None
    """For `function_call`: JSON."""

    call_id: Optional[str] = None
    """The id that a call and its result share."""

    content: Optional[List[Content]] = None
    """For `message`: what it contains."""

    name: Optional[str] = None

    object: Optional[Literal["realtime.item"]] = None

    output: Optional[str] = None
    """For `function_call_output`: the result."""

    role: Optional[Literal["user", "assistant", "system"]] = None

    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None

    type: Optional[Literal["message", "function_call", "function_call_output", "item_reference"]] = None
