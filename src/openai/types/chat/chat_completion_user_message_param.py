# Made from api/chat.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.chat.chat_completion_content_part_param import ChatCompletionContentPartParam

__all__ = ["ChatCompletionUserMessageParam"]


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What a user said."""

    content: Required[Union[str, Iterable[ChatCompletionContentPartParam]]]

    role: Required[Literal["user"]]

    name: str
    """Tells apart speakers that share a role."""
