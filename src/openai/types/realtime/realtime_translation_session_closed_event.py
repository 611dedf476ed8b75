# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTranslationSessionClosedEvent"]


class RealtimeTranslationSessionClosedEvent(BaseModel):
    """The session has ended."""

    event_id: str

    type: Literal["session.closed"]
