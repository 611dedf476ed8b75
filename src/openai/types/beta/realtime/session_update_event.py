# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from openai._models import BaseModel

__all__ = [
    "SessionUpdateEvent",
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAfter",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTool",
    "SessionTurnDetection",
    "SessionTracing",
    "SessionTracingTracingConfiguration",
]


class SessionClientSecretExpiresAfter(BaseModel):
    anchor: Literal["created_at"]

    seconds: Optional[int] = None
    """Seconds after the creation."""


class SessionClientSecret(BaseModel):
    expires_after: Optional[SessionClientSecretExpiresAfter] = None
    """When the key runs out."""


class SessionInputAudioNoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]] = None
    """`near_field` is for headsets, `far_field` for microphones in the room."""


class SessionInputAudioTranscription(BaseModel):
    language: Optional[str] = None
    """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""

    model: Optional[str] = None

    prompt: Optional[str] = None
    """A hint for the text: keywords for `whisper-1`, free text for the others."""


class SessionTool(BaseModel):
    description: Optional[str] = None
    """What the function does and when to call it; the model reads it."""

    name: Optional[str] = None

    parameters: Optional[object] = None
    """The arguments as a JSON schema."""

    type: Optional[Literal["function"]] = None


class SessionTracingTracingConfiguration(BaseModel):
    group_id: Optional[str] = None
    """Traces of the same group can be found together."""

    metadata: Optional[object] = None
    """Data to find the trace by."""

    workflow_name: Optional[str] = None
    """The name of the trace."""


SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]


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

    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """

    input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction] = None
    """Off unless set; it works before turn detection and the model."""

    input_audio_transcription: Optional[SessionInputAudioTranscription] = None
    """How the user's speech is turned into text; off unless set."""

    instructions: Optional[str] = None
    """A system message for the model, on what to say and how to sound."""

    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["text"]` turns speech off."""

    model: Optional[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
    ] = None

    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """How the model's speech is encoded."""

    speed: Optional[float] = None
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""

    temperature: Optional[float] = None
    """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""

    tool_choice: Optional[str] = None
    """`auto`, `none`, `required` or the name of a function."""

    tools: Optional[List[SessionTool]] = None
    """The functions that the model may call."""

    tracing: Optional[SessionTracing] = None
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""

    turn_detection: Optional[SessionTurnDetection] = None
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""

    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
    """Cannot change once the model has spoken."""


class SessionUpdateEvent(BaseModel):
    """Change the settings of the session; `session.updated` answers."""

    session: Session

    type: Literal["session.update"]

    event_id: Optional[str] = None
