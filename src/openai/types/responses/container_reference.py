# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ContainerReference"]


class ContainerReference(BaseModel):
    """A container that exists already."""

    container_id: str

    type: Literal["container_reference"]
