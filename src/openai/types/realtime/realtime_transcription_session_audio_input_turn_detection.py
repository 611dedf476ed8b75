# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetection", "ServerVad", "SemanticVad"]


class ServerVad(BaseModel):
    """By loudness: a turn ends after some silence."""

    type: Literal["server_vad"]

    create_response: Optional[bool] = None
    """Whether the end of a turn starts a response. The API's default is `True`."""

    idle_timeout_ms: Optional[int] = None
    """Milliseconds of silence after which the model speaks up by itself, from 5000 to 30000; never if left out."""

    interrupt_response: Optional[bool] = None
    """Whether new speech cuts off a response. The API's default is `True`."""

    prefix_padding_ms: Optional[int] = None
    """Milliseconds of audio taken along from before the speech. The API's default is 300."""

    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn. The API's default is 500."""

    threshold: Optional[float] = None
    """How loud speech has to be, from 0 to 1. The API's default is 0.5."""


class SemanticVad(BaseModel):
    """By a model that judges whether the user has finished."""

    type: Literal["semantic_vad"]

    create_response: Optional[bool] = None
    """Whether the end of a turn starts a response. The API's default is `True`."""

    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """How soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds at most. The API's
    default is `auto`, which is `medium`.
    """

    interrupt_response: Optional[bool] = None
    """Whether new speech cuts off a response. The API's default is `True`."""


RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Annotated[
    Union[ServerVad, SemanticVad],
    PropertyInfo(discriminator="type"),
]
"""How the end of the user's turn is noticed."""
