# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["TranscriptionSession", "ClientSecret", "InputAudioTranscription", "TurnDetection"]


class ClientSecret(BaseModel):
    expires_at: int
    """Unix seconds."""

    value: str
    """The key itself."""


class InputAudioTranscription(BaseModel):
    language: Optional[str] = None
    """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""

    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None

    prompt: Optional[str] = None
    """A hint for the text: keywords for `whisper-1`, free text for the others."""


class TurnDetection(BaseModel):
    prefix_padding_ms: Optional[int] = None
    """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""

    silence_duration_ms: Optional[int] = None
    """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""

    threshold: Optional[float] = None
    """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""

    type: Optional[str] = None
    """By loudness (`server_vad`), or by a model that judges whether the user has finished."""


class TranscriptionSession(BaseModel):
    """A session that only transcribes, and the settings that hold for it."""

    client_secret: ClientSecret
    """The short-lived key for the browser or app."""

    input_audio_format: Optional[str] = None
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """

    input_audio_transcription: Optional[InputAudioTranscription] = None
    """How the user's speech is turned into text; off unless set."""

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["text"]` turns speech off."""

    turn_detection: Optional[TurnDetection] = None
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""
