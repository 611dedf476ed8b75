# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.realtime.conversation_item_with_reference_param import ConversationItemWithReferenceParam
from openai.types.shared_params.metadata import Metadata

__all__ = ["ResponseCreateEventParam", "Response", "ResponseTool"]


class ResponseTool(TypedDict, total=False):
    description: str
    """What the function does and when to call it; the model reads it."""

    name: str

    parameters: object
    """The arguments as a JSON schema."""

    type: Literal["function"]


class Response(TypedDict, total=False):
    conversation: Union[str, Literal["auto", "none"]]
    """`auto`, the API's default, adds the response to the conversation, `none` keeps it apart."""

    input: Iterable[ConversationItemWithReferenceParam]
    """What the model is given in place of the conversation; an empty list is nothing at all."""

    instructions: str
    """A system message for the model, on what to say and how to sound."""

    max_response_output_tokens: Union[int, Literal["inf"]]
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""

    metadata: Optional[Metadata]
    """Up to 16 pairs kept with the response."""

    modalities: List[Literal["text", "audio"]]
    """`["text"]` turns speech off."""

    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """How the model's speech is encoded."""

    temperature: float
    """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""

    tool_choice: str
    """`auto`, `none`, `required` or the name of a function."""

    tools: Iterable[ResponseTool]
    """The functions that the model may call."""

    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
    """Cannot change once the model has spoken."""


class ResponseCreateEventParam(TypedDict, total=False):
    """Ask for a response."""

    type: Required[Literal["response.create"]]

    event_id: str

    response: Response
