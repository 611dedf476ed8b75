# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FileSearchToolCallDelta"]


class FileSearchToolCallDelta(BaseModel):
    file_search: object

    index: int

    type: Literal["file_search"]

    id: Optional[str] = None
