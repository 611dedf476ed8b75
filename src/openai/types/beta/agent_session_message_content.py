# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "AgentSessionMessageContent",
    "MessageContentResourceInputText",
    "MessageContentResourceInputImage",
    "MessageContentResourceOutputText",
]


class MessageContentResourceInputText(BaseModel):
    text: str

    type: Literal["input_text"]


class MessageContentResourceInputImage(BaseModel):
    image_url: str

    type: Literal["input_image"]


class MessageContentResourceOutputText(BaseModel):
    text: str

    type: Literal["output_text"]


AgentSessionMessageContent: TypeAlias = Annotated[
    Union[MessageContentResourceInputText, MessageContentResourceInputImage, MessageContentResourceOutputText],
    PropertyInfo(discriminator="type"),
]
"""A part of a message."""
