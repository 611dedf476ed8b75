# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = [
    "TranscriptionSessionUpdate",
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
]


class SessionClientSecretExpiresAt(BaseModel):
    anchor: Optional[Literal["created_at"]] = None

    seconds: Optional[int] = None
    """Seconds after the creation."""


class SessionClientSecret(BaseModel):
    expires_at: Optional[SessionClientSecretExpiresAt] = None
    """When the key runs out."""


class SessionInputAudioNoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]] = None
    """`near_field` is for headsets, `far_field` for microphones in the room."""


class SessionInputAudioTranscription(BaseModel):
    language: Optional[str] = None
    """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""

    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None

    prompt: Optional[str] = None
    """A hint for the text: keywords for `whisper-1`, free text for the others."""


class SessionTurnDetection(BaseModel):
    create_response: Optional[bool] = None
    """Whether the end of a turn starts a response. The API's default is `True`."""

    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """For `semantic_vad`: how soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds at
    most. The API's default is `auto`, which is `medium`.
    """

    interrupt_response: Optional[bool] = None
    """Whether new speech cuts off a response. The API's default is `True`."""

    prefix_padding_ms: Optional[int] = None
    """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""

    silence_duration_ms: Optional[int] = None
    """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""

    threshold: Optional[float] = None
    """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""

    type: Optional[Literal["server_vad", "semantic_vad"]] = None
    """By loudness (`server_vad`), or by a model that judges whether the user has finished."""


class Session(BaseModel):
    client_secret: Optional[SessionClientSecret] = None
    """How the short-lived key is made."""

    include: Optional[List[str]] = None
    """Parts of events that are left out unless named here, such as `item.input_audio_transcription.logprobs`."""

    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """

    input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction] = None
    """Off unless set; it works before turn detection and the model."""

    input_audio_transcription: Optional[SessionInputAudioTranscription] = None
    """How the user's speech is turned into text; off unless set."""

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["text"]` turns speech off."""

    turn_detection: Optional[SessionTurnDetection] = None
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""


class TranscriptionSessionUpdate(BaseModel):
    """Change the settings of a session that only transcribes; `transcription_session.updated` answers."""

    session: Session

    type: Literal["transcription_session.update"]

    event_id: Optional[str] = None
