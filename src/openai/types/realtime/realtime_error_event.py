# Made from api/realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_error import RealtimeError

__all__ = ["RealtimeErrorEvent"]


class RealtimeErrorEvent(BaseModel):
    """Something went wrong; the session mostly goes on."""

    error: "RealtimeError"

    event_id: str

    type: Literal["error"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"RealtimeError": "openai.types.realtime.realtime_error"})
