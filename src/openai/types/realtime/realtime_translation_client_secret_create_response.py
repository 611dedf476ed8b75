# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationClientSecretCreateResponse"]


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """A short-lived key and the session it opens."""

    expires_at: int
    """Unix seconds."""

    session: "RealtimeTranslationSession"

    value: str
    """The key itself."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeTranslationSession": "openai.types.realtime.realtime_translation_session"},
    )
