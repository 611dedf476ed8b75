# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.conversation_item import ConversationItem
    from openai.types.realtime.realtime_function_tool import RealtimeFunctionTool
    from openai.types.realtime.realtime_reasoning import RealtimeReasoning
    from openai.types.realtime.realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput
    from openai.types.realtime.realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool
    from openai.types.responses.response_prompt import ResponsePrompt
    from openai.types.responses.tool_choice_function import ToolChoiceFunction
    from openai.types.responses.tool_choice_mcp import ToolChoiceMcp
    from openai.types.responses.tool_choice_options import ToolChoiceOptions
    from openai.types.shared.metadata import Metadata

__all__ = ["RealtimeResponseCreateParams", "Tool", "ToolChoice"]


class RealtimeResponseCreateParams(BaseModel):
    """How one response is made, where it differs from the session."""

    audio: Optional["RealtimeResponseCreateAudioOutput"] = None

    conversation: Union[str, Literal["auto", "none"], None] = None
    """`auto`, the API's default, adds the response to the conversation, `none` keeps it apart."""

    input: Optional[List["ConversationItem"]] = None
    """What the model is given in place of the conversation; an empty list is nothing at all."""

    instructions: Optional[str] = None
    """A system message in place of the session's."""

    max_output_tokens: Union[int, Literal["inf"], None] = None
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""

    metadata: Optional["Metadata"] = None
    """Up to 16 pairs kept with the response."""

    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["audio"]` answers with speech and its text, `["text"]` with text only; not both. The API's default is audio."""

    parallel_tool_calls: Optional[bool] = None
    """Whether the model may call several tools at once; only for models that reason."""

    prompt: Optional["ResponsePrompt"] = None
    """A stored prompt template and the values for it."""

    reasoning: Optional["RealtimeReasoning"] = None
    """How a model that reasons thinks."""

    tool_choice: Optional["ToolChoice"] = None
    """Which tool the model may or must call. The API's default is `auto`."""

    tools: Optional[List["Tool"]] = None


if TYPE_CHECKING:
    Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]
    ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ConversationItem": "openai.types.realtime.conversation_item",
            "Metadata": "openai.types.shared.metadata",
            "RealtimeFunctionTool": "openai.types.realtime.realtime_function_tool",
            "RealtimeReasoning": "openai.types.realtime.realtime_reasoning",
            "RealtimeResponseCreateAudioOutput": "openai.types.realtime.realtime_response_create_audio_output",
            "RealtimeResponseCreateMcpTool": "openai.types.realtime.realtime_response_create_mcp_tool",
            "ResponsePrompt": "openai.types.responses.response_prompt",
            "ToolChoiceFunction": "openai.types.responses.tool_choice_function",
            "ToolChoiceMcp": "openai.types.responses.tool_choice_mcp",
            "ToolChoiceOptions": "openai.types.responses.tool_choice_options",
        },
        {
            "Tool": 'Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]',
            "ToolChoice": 'Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]',
        },
    )
