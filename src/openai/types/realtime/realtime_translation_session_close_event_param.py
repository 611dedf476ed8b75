# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeTranslationSessionCloseEventParam"]


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """End the session; what is still to be translated is sent first."""

    type: Required[Literal["session.close"]]

    event_id: str
