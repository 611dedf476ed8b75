# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.transcription_session import TranscriptionSession

__all__ = ["TranscriptionSessionUpdatedEvent"]


class TranscriptionSessionUpdatedEvent(BaseModel):
    """The settings of the session have changed to these."""

    event_id: str

    session: "TranscriptionSession"

    type: Literal["transcription_session.updated"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"TranscriptionSession": "openai.types.beta.realtime.transcription_session"})
