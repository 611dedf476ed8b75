# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_response_create_params import RealtimeResponseCreateParams

__all__ = ["ResponseCreateEvent"]


class ResponseCreateEvent(BaseModel):
    """Ask for a response."""

    type: Literal["response.create"]

    event_id: Optional[str] = None

    response: Optional["RealtimeResponseCreateParams"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeResponseCreateParams": "openai.types.realtime.realtime_response_create_params"},
    )
