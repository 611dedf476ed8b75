# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.session import Session

__all__ = ["SessionUpdatedEvent"]


class SessionUpdatedEvent(BaseModel):
    """The settings of the session have changed to these."""

    event_id: str

    session: "Session"

    type: Literal["session.updated"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Session": "openai.types.beta.realtime.session"})
