# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypeAlias, TypedDict

from openai.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from openai.types.realtime.realtime_transcription_session_create_request_param import RealtimeTranscriptionSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter", "Session"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]

    seconds: int
    """From 10 to 7200, counted from the creation. The API's default is 600."""


Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]


class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ExpiresAfter
    """How long the key can open sessions; those already open go on."""

    session: Session
    """How sessions opened with the key are set up."""
