# Made from api/chat.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionDeveloperMessageParam"]


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """Instructions from the developer; they rank above what users say. Newer models take these instead of system
    messages.
    """

    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]

    role: Required[Literal["developer"]]

    name: str
    """Tells apart speakers that share a role."""
