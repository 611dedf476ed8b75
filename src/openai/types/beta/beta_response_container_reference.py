# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseContainerReference"]


class BetaResponseContainerReference(BaseModel):
    """A container of the API."""

    container_id: str

    type: Literal["container_reference"]
