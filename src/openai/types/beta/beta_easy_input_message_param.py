# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam

__all__ = ["BetaEasyInputMessageParam"]


class BetaEasyInputMessageParam(TypedDict, total=False):
    """A message; the short form, whose content may be a text."""

    content: Required[Union[str, BetaResponseInputMessageContentListParam]]

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """`developer` and `system` go before `user`; `assistant` is what the model said before."""

    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""

    type: Literal["message"]
