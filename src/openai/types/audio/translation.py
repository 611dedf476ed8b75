# Made from api/audio.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["Translation"]


class Translation(BaseModel):
    """An English transcript."""

    text: str
