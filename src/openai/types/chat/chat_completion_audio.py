# Made from api/chat.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ChatCompletionAudio"]


class ChatCompletionAudio(BaseModel):
    """A spoken reply."""

    id: str
    """Pass it as `audio.id` of an assistant message to continue the conversation."""

    data: str
    """Base64, in the format the request asked for."""

    expires_at: int
    """Unix seconds; later the reply can no longer be referred to by its id."""

    transcript: str
    """The spoken words as text."""
