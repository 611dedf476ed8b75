# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.realtime.realtime_translation_session_create_request_param import RealtimeTranslationSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]

    seconds: int
    """From 10 to 7200, counted from the creation. The API's default is 600."""


class ClientSecretCreateParams(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionCreateRequestParam]
    """How sessions opened with the key are set up."""

    expires_after: ExpiresAfter
    """How long the key can open sessions; those already open go on."""
