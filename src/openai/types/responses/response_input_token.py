# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["ResponseInputToken"]


class ResponseInputToken(BaseModel):
    """A token of the input."""

    id: str

    token: Optional[str] = None

    object: Optional[str] = None
