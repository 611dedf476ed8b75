# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetectionParam", "ServerVad", "SemanticVad"]


class ServerVad(TypedDict, total=False):
    """By loudness: a turn ends after some silence."""

    type: Required[Literal["server_vad"]]

    create_response: bool
    """Whether the end of a turn starts a response. The API's default is `True`."""

    idle_timeout_ms: Optional[int]
    """Milliseconds of silence after which the model speaks up by itself, from 5000 to 30000; never if left out."""

    interrupt_response: bool
    """Whether new speech cuts off a response. The API's default is `True`."""

    prefix_padding_ms: int
    """Milliseconds of audio taken along from before the speech. The API's default is 300."""

    silence_duration_ms: int
    """Milliseconds of silence that end a turn. The API's default is 500."""

    threshold: float
    """How loud speech has to be, from 0 to 1. The API's default is 0.5."""


class SemanticVad(TypedDict, total=False):
    """By a model that judges whether the user has finished."""

    type: Required[Literal["semantic_vad"]]

    create_response: bool
    """Whether the end of a turn starts a response. The API's default is `True`."""

    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds at most. The API's
    default is `auto`, which is `medium`.
    """

    interrupt_response: bool
    """Whether new speech cuts off a response. The API's default is `True`."""


RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[ServerVad, SemanticVad]
"""How the end of the user's turn is noticed."""
