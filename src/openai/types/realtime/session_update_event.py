# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_session_create_request import RealtimeSessionCreateRequest
    from openai.types.realtime.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

__all__ = ["SessionUpdateEvent", "Session"]


class SessionUpdateEvent(BaseModel):
    """Change the settings of the session; `session.updated` answers."""

    session: "Session"

    type: Literal["session.update"]

    event_id: Optional[str] = None


if TYPE_CHECKING:
    Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeSessionCreateRequest": "openai.types.realtime.realtime_session_create_request",
            "RealtimeTranscriptionSessionCreateRequest": "openai.types.realtime.realtime_transcription_session_create_request",
        },
        {"Session": 'Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]'},
    )
