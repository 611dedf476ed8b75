# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["OtherFileChunkingStrategyObject"]


class OtherFileChunkingStrategyObject(BaseModel):
    """It is not known how the file was cut; so with old files."""

    type: Literal["other"]
