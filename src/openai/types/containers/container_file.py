# Made from api/containers.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ContainerFile"]


class ContainerFile(BaseModel):
    """A file in a container."""

    id: str

    bytes: int
    """Size in bytes."""

    container_id: str

    created_at: int
    """Unix seconds."""

    object: Literal["container.file"]

    path: str
    """Where in the container it is."""

    source: str
    """Who made it, such as `user` or `assistant`."""
