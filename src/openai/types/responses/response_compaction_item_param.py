# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseCompactionItemParam"]


class ResponseCompactionItemParam(BaseModel):
    """What takes the place of everything before it in the conversation."""

    encrypted_content: str
    """As it came from the API; at most 20971520 characters."""

    type: Literal["compaction"]

    id: Optional[str] = None
