# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseSteerAcceptedEvent", "Steer"]


class Steer(BaseModel):
    id: str

    previous_response_id: str


class BetaResponseSteerAcceptedEvent(BaseModel):
    """The new input was taken up."""

    sequence_number: int

    steer: Steer

    type: Literal["response.steer.accepted"]

    stream_id: Optional[str] = None
