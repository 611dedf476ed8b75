# Made from api/models.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["Model"]


class Model(BaseModel):
    id: str

    created: int

    object: Literal["model"]

    owned_by: str

    shutdown_date: Optional[str] = None
