# Made from api/chat.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.chat.chat_completion_audio import ChatCompletionAudio
    from openai.types.chat.chat_completion_message_tool_call import ChatCompletionMessageToolCallUnion

__all__ = ["ChatCompletionMessage", "Annotation", "AnnotationURLCitation", "FunctionCall"]


class AnnotationURLCitation(BaseModel):
    end_index: int

    start_index: int

    title: str

    url: str


class Annotation(BaseModel):
    type: Literal["url_citation"]

    url_citation: AnnotationURLCitation


class FunctionCall(BaseModel):
    arguments: str

    name: str


class ChatCompletionMessage(BaseModel):
    content: Optional[str] = None

    refusal: Optional[str] = None

    role: Literal["assistant"]

    annotations: Optional[List[Annotation]] = None

    audio: Optional["ChatCompletionAudio"] = None

    function_call: Optional[FunctionCall] = None

    tool_calls: Optional[List["ChatCompletionMessageToolCallUnion"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatCompletionAudio": "openai.types.chat.chat_completion_audio",
            "ChatCompletionMessageToolCallUnion": "openai.types.chat.chat_completion_message_tool_call",
        },
    )
