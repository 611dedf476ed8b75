# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.session import Session

__all__ = ["SessionCreatedEvent"]


class SessionCreatedEvent(BaseModel):
    """The first event: the session exists, with these settings."""

    event_id: str

    session: "Session"

    type: Literal["session.created"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Session": "openai.types.beta.realtime.session"})
