# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_item_with_reference import ConversationItemWithReference
    from openai.types.shared.metadata import Metadata

__all__ = ["ResponseCreateEvent", "Response", "ResponseTool"]


class ResponseTool(BaseModel):
    description: Optional[str] = None
    """What the function does and when to call it; the model reads it."""

    name: Optional[str] = None

    parameters: Optional[object] = None
    """The arguments as a JSON schema."""

    type: Optional[Literal["function"]] = None


class Response(BaseModel):
    conversation: Union[str, Literal["auto", "none"], None] = None
    """`auto`, the API's default, adds the response to the conversation, `none` keeps it apart."""

    input: Optional[List["ConversationItemWithReference"]] = None
    """What the model is given in place of the conversation; an empty list is nothing at all."""

    instructions: Optional[str] = None
    """A system message for the model, on what to say and how to sound."""

    max_response_output_tokens: Union[int, Literal["inf"], None] = None
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""

    metadata: Optional["Metadata"] = None
    """Up to 16 pairs kept with the response."""

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["text"]` turns speech off."""

    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """How the model's speech is encoded."""

    temperature: Optional[float] = None
    """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""

    tool_choice: Optional[str] = None
    """`auto`, `none`, `required` or the name of a function."""

    tools: Optional[List[ResponseTool]] = None
    """The functions that the model may call."""

    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None
    """Cannot change once the model has spoken."""


class ResponseCreateEvent(BaseModel):
    """Ask for a response."""

    type: Literal["response.create"]

    event_id: Optional[str] = None

    response: Optional[Response] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ConversationItemWithReference": "openai.types.beta.realtime.conversation_item_with_reference",
            "Metadata": "openai.types.shared.metadata",
        },
    )
