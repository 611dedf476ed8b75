# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationSessionCreatedEvent"]


class RealtimeTranslationSessionCreatedEvent(BaseModel):
    """The first event: the session exists, with these settings."""

    event_id: str

    session: "RealtimeTranslationSession"

    type: Literal["session.created"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeTranslationSession": "openai.types.realtime.realtime_translation_session"},
    )
