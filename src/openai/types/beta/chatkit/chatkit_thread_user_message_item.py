# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.chatkit.chatkit_attachment import ChatKitAttachment

__all__ = [
    "ChatKitThreadUserMessageItem",
    "InferenceOptions",
    "InferenceOptionsToolChoice",
    "Content",
    "ContentInputText",
    "ContentQuotedText",
]


class InferenceOptionsToolChoice(BaseModel):
    id: str


class InferenceOptions(BaseModel):
    model: Optional[str] = None

    tool_choice: Optional[InferenceOptionsToolChoice] = None


class ContentInputText(BaseModel):
    text: str

    type: Literal["input_text"]


class ContentQuotedText(BaseModel):
    text: str

    type: Literal["quoted_text"]


Content: TypeAlias = Annotated[Union[ContentInputText, ContentQuotedText], PropertyInfo(discriminator="type")]


class ChatKitThreadUserMessageItem(BaseModel):
    """What the user said."""

    id: str

    attachments: List["ChatKitAttachment"]

    content: List[Content]

    created_at: int
    """Unix seconds."""

    inference_options: Optional[InferenceOptions] = None
    """How this message was to be answered, if other than usual."""

    object: Literal["chatkit.thread_item"]

    thread_id: str

    type: Literal["chatkit.user_message"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ChatKitAttachment": "openai.types.beta.chatkit.chatkit_attachment"})
