# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaContainerReference"]


class BetaContainerReference(BaseModel):
    """A container that exists already."""

    container_id: str

    type: Literal["container_reference"]
