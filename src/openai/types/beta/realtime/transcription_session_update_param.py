# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal, Required, TypedDict

__all__ = [
    "TranscriptionSessionUpdateParam",
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
]


class SessionClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]

    seconds: int
    """Seconds after the creation."""


class SessionClientSecret(TypedDict, total=False):
    expires_at: SessionClientSecretExpiresAt
    """When the key runs out."""


class SessionInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]
    """`near_field` is for headsets, `far_field` for microphones in the room."""


class SessionInputAudioTranscription(TypedDict, total=False):
    language: str
    """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""

    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]

    prompt: str
    """A hint for the text: keywords for `whisper-1`, free text for the others."""


class SessionTurnDetection(TypedDict, total=False):
    create_response: bool
    """Whether the end of a turn starts a response. The API's default is `True`."""

    eagerness: Literal["low", "medium", "high", "auto"]
    """For `semantic_vad`: how soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds at
    most. The API's default is `auto`, which is `medium`.
    """

    interrupt_response: bool
    """Whether new speech cuts off a response. The API's default is `True`."""

    prefix_padding_ms: int
    """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""

    silence_duration_ms: int
    """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""

    threshold: float
    """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""

    type: Literal["server_vad", "semantic_vad"]
    """By loudness (`server_vad`), or by a model that judges whether the user has finished."""


class Session(TypedDict, total=False):
    client_secret: SessionClientSecret
    """How the short-lived key is made."""

    include: List[str]
    """Parts of events that are left out unless named here, such as `item.input_audio_transcription.logprobs`."""

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """

    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    """Off unless set; it works before turn detection and the model."""

    input_audio_transcription: SessionInputAudioTranscription
    """How the user's speech is turned into text; off unless set."""

    modalities: List[Literal["text", "audio"]]
    """`["text"]` turns speech off."""

    turn_detection: SessionTurnDetection
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    """Change the settings of a session that only transcribes; `transcription_session.updated` answers."""

    session: Required[Session]

    type: Required[Literal["transcription_session.update"]]

    event_id: str
