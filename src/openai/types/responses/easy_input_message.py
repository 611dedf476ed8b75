# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_input_message_content_list import ResponseInputMessageContentList

__all__ = ["EasyInputMessage"]


class EasyInputMessage(BaseModel):
    """A message; the short form, whose content may be a text."""

    content: Union[str, "ResponseInputMessageContentList"]

    role: Literal["user", "assistant", "system", "developer"]
    """`developer` and `system` go before `user`; `assistant` is what the model said before."""

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""

    type: Optional[Literal["message"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"ResponseInputMessageContentList": "openai.types.responses.response_input_message_content_list"},
    )
