# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["VoiceDeleted"]


class VoiceDeleted(BaseModel):
    id: str

    deleted: bool

    object: Literal["audio.voice.deleted"]
