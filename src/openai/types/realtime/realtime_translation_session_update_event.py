# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest

__all__ = ["RealtimeTranslationSessionUpdateEvent"]


class RealtimeTranslationSessionUpdateEvent(BaseModel):
    """Change the settings of the session; `session.updated` answers."""

    session: "RealtimeTranslationSessionUpdateRequest"

    type: Literal["session.update"]

    event_id: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeTranslationSessionUpdateRequest": "openai.types.realtime.realtime_translation_session_update_request"},
    )
