# Made from api/realtime_translations.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.realtime.realtime_translation_session_update_request_param import RealtimeTranslationSessionUpdateRequestParam

__all__ = ["RealtimeTranslationSessionUpdateEventParam"]


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    """Change the settings of the session; `session.updated` answers."""

    session: Required[RealtimeTranslationSessionUpdateRequestParam]

    type: Required[Literal["session.update"]]

    event_id: str
