# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["BetaEasyInputMessage"]


class BetaEasyInputMessage(BaseModel):
    """A message; the short form, whose content may be a text."""

    content: Union[str, "BetaResponseInputMessageContentList"]

    role: Literal["user", "assistant", "system", "developer"]
    """`developer` and `system` go before `user`; `assistant` is what the model said before."""

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""

    type: Optional[Literal["message"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseInputMessageContentList": "openai.types.beta.beta_response_input_message_content_list"},
    )
