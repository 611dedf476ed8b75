# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["FileContentResponse"]


class FileContentResponse(BaseModel):
    """A piece of the text of a file."""

    text: Optional[str] = None

    type: Optional[str] = None
