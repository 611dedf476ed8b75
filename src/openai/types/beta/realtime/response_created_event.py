# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.realtime_response import RealtimeResponse

__all__ = ["ResponseCreatedEvent"]


class ResponseCreatedEvent(BaseModel):
    """A response begins."""

    event_id: str

    response: "RealtimeResponse"

    type: Literal["response.created"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"RealtimeResponse": "openai.types.beta.realtime.realtime_response"})
