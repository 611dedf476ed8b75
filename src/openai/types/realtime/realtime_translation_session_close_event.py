# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTranslationSessionCloseEvent"]


class RealtimeTranslationSessionCloseEvent(BaseModel):
    """End the session; what is still to be translated is sent first."""

    type: Literal["session.close"]

    event_id: Optional[str] = None
