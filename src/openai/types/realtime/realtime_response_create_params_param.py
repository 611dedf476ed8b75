# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, TypeAlias, TypedDict

from openai.types.realtime.conversation_item_param import ConversationItemParam
from openai.types.realtime.realtime_function_tool_param import RealtimeFunctionToolParam
from openai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
from openai.types.realtime.realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam
from openai.types.realtime.realtime_response_create_mcp_tool_param import RealtimeResponseCreateMcpToolParam
from openai.types.responses.response_prompt_param import ResponsePromptParam
from openai.types.responses.tool_choice_function_param import ToolChoiceFunctionParam
from openai.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam
from openai.types.responses.tool_choice_options import ToolChoiceOptions
from openai.types.shared_params.metadata import Metadata

__all__ = ["RealtimeResponseCreateParamsParam", "Tool", "ToolChoice"]


Tool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]


ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    """How one response is made, where it differs from the session."""

    audio: RealtimeResponseCreateAudioOutputParam

    conversation: Union[str, Literal["auto", "none"]]
    """`auto`, the API's default, adds the response to the conversation, `none` keeps it apart."""

    input: Iterable[ConversationItemParam]
    """What the model is given in place of the conversation; an empty list is nothing at all."""

    instructions: str
    """A system message in place of the session's."""

    max_output_tokens: Union[int, Literal["inf"]]
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""

    metadata: Optional[Metadata]
    """Up to 16 pairs kept with the response."""

    output_modalities: List[Literal["text", "audio"]]
    """`["audio"]` answers with speech and its text, `["text"]` with text only; not both. The API's default is audio."""

    parallel_tool_calls: bool
    """Whether the model may call several tools at once; only for models that reason."""

    prompt: Optional[ResponsePromptParam]
    """A stored prompt template and the values for it."""

    reasoning: RealtimeReasoningParam
    """How a model that reasons thinks."""

    tool_choice: ToolChoice
    """Which tool the model may or must call. The API's default is `auto`."""

    tools: Iterable[Tool]
