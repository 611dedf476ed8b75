# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["RealtimeTranscriptionSessionAudioInputTurnDetection", "ServerVad", "SemanticVad"]


class ServerVad(BaseModel):
    type: Literal["server_vad"]

    create_response: Optional[bool] = None

    idle_timeout_ms: Optional[int] = None

    interrupt_response: Optional[bool] = None

    prefix_padding_ms: Optional[int] = None

    silence_duration_ms: Optional[int] = None

    threshold: Optional[float] = None


class SemanticVad(BaseModel):
    type: Literal["semantic_vad"]

    create_response: Optional[bool] = None

    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None

    interrupt_response: Optional[bool] = None


RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Annotated[
    Union[ServerVad, SemanticVad],
    PropertyInfo(discriminator="type"),
]
