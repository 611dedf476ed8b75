# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ResponseCompactionItem"]


class ResponseCompactionItem(BaseModel):
    id: str

    encrypted_content: str

    type: Literal["compaction"]

    created_by: Optional[str] = None
