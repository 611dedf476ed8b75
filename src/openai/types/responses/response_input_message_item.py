# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_input_message_content_list import ResponseInputMessageContentList

__all__ = ["ResponseInputMessageItem"]


class ResponseInputMessageItem(BaseModel):
    """A message that a response was given."""

    id: str

    content: "ResponseInputMessageContentList"

    role: Literal["user", "system", "developer"]

    type: Literal["message"]

    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"ResponseInputMessageContentList": "openai.types.responses.response_input_message_content_list"},
    )
