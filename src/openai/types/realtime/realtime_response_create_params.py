# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

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

__all__ = ["RealtimeResponseCreateParams", "Tool", "ToolChoice"]


Tool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]


ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]


class RealtimeResponseCreateParams(TypedDict, total=False):
    audio: Required[Optional[RealtimeResponseCreateAudioOutputParam]]

    conversation: Required[Union[str, Literal["auto", "none"], None]]

    input: Required[Optional[List[ConversationItemParam]]]

    instructions: Required[Optional[str]]

    max_output_tokens: Required[Union[int, Literal["inf"], None]]

    metadata: Required[Optional[Metadata]]

    output_modalities: Required[Optional[List[Literal["text", "audio"]]]]

    parallel_tool_calls: Required[Optional[bool]]

    prompt: Required[Optional[ResponsePromptParam]]

    reasoning: Required[Optional[RealtimeReasoningParam]]

    tool_choice: Required[Optional[ToolChoice]]

    tools: Required[Optional[List[Tool]]]
