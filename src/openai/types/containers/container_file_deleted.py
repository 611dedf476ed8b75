# Made from api/containers.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ContainerFileDeleted"]


class ContainerFileDeleted(BaseModel):
    """That a file is gone from a container."""

    id: str

    deleted: bool

    object: str
