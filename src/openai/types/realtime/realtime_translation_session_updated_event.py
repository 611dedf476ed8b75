# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationSessionUpdatedEvent"]


class RealtimeTranslationSessionUpdatedEvent(BaseModel):
    """The settings of the session have changed to these."""

    event_id: str

    session: "RealtimeTranslationSession"

    type: Literal["session.updated"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeTranslationSession": "openai.types.realtime.realtime_translation_session"},
    )
