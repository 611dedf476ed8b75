# Made from api/realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_session_create_request import RealtimeSessionCreateRequest
    from openai.types.realtime.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest

__all__ = ["SessionUpdatedEvent", "Session"]


class SessionUpdatedEvent(BaseModel):
    """The settings of the session have changed to these."""

    event_id: str

    session: "Session"

    type: Literal["session.updated"]


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
