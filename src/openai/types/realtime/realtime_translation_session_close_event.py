# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeTranslationSessionCloseEvent"]


class RealtimeTranslationSessionCloseEvent(BaseModel):
    type: Literal["session.close"]

    event_id: Optional[str] = None
