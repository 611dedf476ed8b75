# Made from api/chat.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionPredictionContentParam"]


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """Text that the reply will largely repeat, such as a file that gets small edits."""

    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    """Where the reply agrees with it, tokens come faster."""

    type: Required[Literal["content"]]
