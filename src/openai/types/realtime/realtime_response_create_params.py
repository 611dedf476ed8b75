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
    audio: Optional["RealtimeResponseCreateAudioOutput"] = None

    conversation: Union[str, Literal["auto", "none"], None] = None

    input: Optional[List["ConversationItem"]] = None

    instructions: Optional[str] = None

    max_output_tokens: Union[int, Literal["inf"], None] = None

    metadata: Optional["Metadata"] = None

    output_modalities: Optional[List[Literal["text", "audio"]]] = None

    parallel_tool_calls: Optional[bool] = None

    prompt: Optional["ResponsePrompt"] = None

    reasoning: Optional["RealtimeReasoning"] = None

    tool_choice: Optional["ToolChoice"] = None

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
