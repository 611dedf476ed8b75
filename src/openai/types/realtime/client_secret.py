# Made from api/realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_session_create_response import RealtimeSessionCreateResponse
    from openai.types.realtime.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse

__all__ = ["ClientSecret", "Session"]


class ClientSecret(BaseModel):
    """A short-lived key for a browser or an app."""

    expires_at: int
    """Unix seconds."""

    session: "Session"

    value: str
    """The key itself."""


if TYPE_CHECKING:
    Session: TypeAlias = Annotated[
        Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeSessionCreateResponse": "openai.types.realtime.realtime_session_create_response",
            "RealtimeTranscriptionSessionCreateResponse": "openai.types.realtime.realtime_transcription_session_create_response",
        },
        {
            "Session": lazy.tagged(
                "type",
                {
                    "realtime": "RealtimeSessionCreateResponse",
                    "transcription": "RealtimeTranscriptionSessionCreateResponse",
                },
            ),
        },
    )
