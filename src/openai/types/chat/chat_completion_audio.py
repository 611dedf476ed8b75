# Made from api/chat.py by `make generate`. Do not edit.

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ChatCompletionAudio"]


class ChatCompletionAudio(BaseModel):
    id: str

    data: str

    expires_at: int

    transcript: str
