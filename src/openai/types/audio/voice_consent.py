# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["VoiceConsent"]


class VoiceConsent(BaseModel):
    """A recorded agreement of the person whose voice is to be used."""

    id: str

    created_at: int
    """Unix seconds."""

    language: str
    """The language of the recording, such as `en-US`."""

    name: str

    object: Literal["audio.voice_consent"]
