# Made from api/containers.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ContainerFile"]


class ContainerFile(BaseModel):
    """A file in a container."""

    id: str

    bytes: int

    container_id: str

    created_at: int

    object: Literal["container.file"]

    path: str

    source: str
