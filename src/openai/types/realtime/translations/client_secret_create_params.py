# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.realtime.realtime_translation_session_create_request_param import RealtimeTranslationSessionCreateRequestParam

__all__ = ["ClientSecretCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]

    seconds: int


class ClientSecretCreateParams(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionCreateRequestParam]

    expires_after: ExpiresAfter
