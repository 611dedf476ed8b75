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
    """The last such character."""

    start_index: int
    """The first character in the message that the source stands for."""

    title: str

    url: str


class Annotation(BaseModel):
    type: Literal["url_citation"]

    url_citation: AnnotationURLCitation


class FunctionCall(BaseModel):
    arguments: str
    """JSON text written by the model; it may be invalid or name unknown parameters."""

    name: str


class ChatCompletionMessage(BaseModel):
    """What a model replied."""

    content: Optional[str] = None
    """None if the reply is a refusal or consists of tool calls only."""

    refusal: Optional[str] = None
    """The words of the model if it declined to answer."""

    role: Literal["assistant"]

    annotations: Optional[List[Annotation]] = None
    """Sources of the text, if the web was searched."""

    audio: Optional["ChatCompletionAudio"] = None
    """Set if audio output was asked for."""

    function_call: Optional[FunctionCall] = None
    """Deprecated in favour of `tool_calls`."""

    tool_calls: Optional[List["ChatCompletionMessageToolCallUnion"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatCompletionAudio": "openai.types.chat.chat_completion_audio",
            "ChatCompletionMessageToolCallUnion": "openai.types.chat.chat_completion_message_tool_call",
        },
    )
