# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ResponseToolSearchCall"]


class ResponseToolSearchCall(BaseModel):
    id: str

    arguments: object

    call_id: Optional[str] = None

    execution: Literal["server", "client"]

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["tool_search_call"]

    created_by: Optional[str] = None
