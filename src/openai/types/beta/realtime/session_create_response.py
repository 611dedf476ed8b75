# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from openai._models import BaseModel

__all__ = [
    "SessionCreateResponse",
    "ClientSecret",
    "InputAudioTranscription",
    "Tool",
    "TurnDetection",
    "Tracing",
    "TracingTracingConfiguration",
]


class ClientSecret(BaseModel):
    expires_at: int
    """Unix seconds."""

    value: str
    """The key itself."""


class InputAudioTranscription(BaseModel):
    model: Optional[str] = None


class Tool(BaseModel):
    description: Optional[str] = None
    """What the function does and when to call it; the model reads it."""

    name: Optional[str] = None

    parameters: Optional[object] = None
    """The arguments as a JSON schema."""

    type: Optional[Literal["function"]] = None


class TurnDetection(BaseModel):
    prefix_padding_ms: Optional[int] = None
    """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""

    silence_duration_ms: Optional[int] = None
    """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""

    threshold: Optional[float] = None
    """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""

    type: Optional[str] = None
    """By loudness (`server_vad`), or by a model that judges whether the user has finished."""


class TracingTracingConfiguration(BaseModel):
    group_id: Optional[str] = None
    """Traces of the same group can be found together."""

    metadata: Optional[object] = None
    """Data to find the trace by."""

    workflow_name: Optional[str] = None
    """The name of the trace."""


Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]


class SessionCreateResponse(BaseModel):
    """A session and the settings that hold for it, with the key to open it."""

    client_secret: ClientSecret
    """The short-lived key for the browser or app."""

    input_audio_format: Optional[str] = None
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """

    input_audio_transcription: Optional[InputAudioTranscription] = None
    """How the user's speech is turned into text; off unless set."""

    instructions: Optional[str] = None
    """A system message for the model, on what to say and how to sound."""

    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["text"]` turns speech off."""

    output_audio_format: Optional[str] = None
    """How the model's speech is encoded."""

    speed: Optional[float] = None
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""

    temperature: Optional[float] = None
    """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""

    tool_choice: Optional[str] = None
    """`auto`, `none`, `required` or the name of a function."""

    tools: Optional[List[Tool]] = None
    """The functions that the model may call."""

    tracing: Optional[Tracing] = None
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""

    turn_detection: Optional[TurnDetection] = None
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""

    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
    """Cannot change once the model has spoken."""
