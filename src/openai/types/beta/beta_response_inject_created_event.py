# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseInjectCreatedEvent"]


class BetaResponseInjectCreatedEvent(BaseModel):
    """All of the injected items were taken up."""

    response_id: str

    sequence_number: int

    type: Literal["response.inject.created"]

    stream_id: Optional[str] = None
