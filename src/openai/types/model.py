# Made from api/models.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Model"]


class Model(BaseModel):
    """A model that can be called."""

    id: str

    created: int
    """Unix seconds."""

    object: Literal["model"]

    owned_by: str
    """The organization the model belongs to."""

    shutdown_date: Optional[str] = None
    """The day it is switched off, if that is known."""
