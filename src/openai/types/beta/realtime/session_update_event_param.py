# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Iterable, List, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "SessionUpdateEventParam",
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


class SessionClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]

    seconds: int
    """Seconds after the creation."""


class SessionClientSecret(TypedDict, total=False):
    expires_after: SessionClientSecretExpiresAfter
    """When the key runs out."""


class SessionInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]
    """`near_field` is for headsets, `far_field` for microphones in the room."""


class SessionInputAudioTranscription(TypedDict, total=False):
    language: str
    """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""

    model: str

    prompt: str
    """A hint for the text: keywords for `whisper-1`, free text for the others."""


class SessionTool(TypedDict, total=False):
    description: str
    """What the function does and when to call it; the model reads it."""

    name: str

    parameters: object
    """The arguments as a JSON schema."""

    type: Literal["function"]


class SessionTracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    """Traces of the same group can be found together."""

    metadata: object
    """Data to find the trace by."""

    workflow_name: str
    """The name of the trace."""


SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]


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

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """

    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    """Off unless set; it works before turn detection and the model."""

    input_audio_transcription: SessionInputAudioTranscription
    """How the user's speech is turned into text; off unless set."""

    instructions: str
    """A system message for the model, on what to say and how to sound."""

    max_response_output_tokens: Union[int, Literal["inf"]]
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""

    modalities: List[Literal["text", "audio"]]
    """`["text"]` turns speech off."""

    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """How the model's speech is encoded."""

    speed: float
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""

    temperature: float
    """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""

    tool_choice: str
    """`auto`, `none`, `required` or the name of a function."""

    tools: Iterable[SessionTool]
    """The functions that the model may call."""

    tracing: SessionTracing
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""

    turn_detection: SessionTurnDetection
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""

    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
    """Cannot change once the model has spoken."""


class SessionUpdateEventParam(TypedDict, total=False):
    """Change the settings of the session; `session.updated` answers."""

    session: Required[Session]

    type: Required[Literal["session.update"]]

    event_id: str
