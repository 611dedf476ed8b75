# Made from api/chat.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionSystemMessageParam"]


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Instructions for the whole conversation; for newer models use developer messages."""

    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]

    role: Required[Literal["system"]]

    name: str
    """Tells apart speakers that share a role."""
