# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_conversation_param import ResponseConversationParam
    from openai.types.responses.response_includable import ResponseIncludable
    from openai.types.responses.response_input import ResponseInput
    from openai.types.responses.response_prompt import ResponsePrompt
    from openai.types.responses.response_steer_event import ResponseSteerEvent
    from openai.types.responses.response_text_config import ResponseTextConfig
    from openai.types.responses.service_tier import ServiceTier
    from openai.types.responses.tool import Tool
    from openai.types.responses.tool_choice_allowed import ToolChoiceAllowed
    from openai.types.responses.tool_choice_apply_patch import ToolChoiceApplyPatch
    from openai.types.responses.tool_choice_custom import ToolChoiceCustom
    from openai.types.responses.tool_choice_function import ToolChoiceFunction
    from openai.types.responses.tool_choice_mcp import ToolChoiceMcp
    from openai.types.responses.tool_choice_options import ToolChoiceOptions
    from openai.types.responses.tool_choice_shell import ToolChoiceShell
    from openai.types.responses.tool_choice_types import ToolChoiceTypes
    from openai.types.shared.metadata import Metadata
    from openai.types.shared.reasoning import Reasoning
    from openai.types.shared.responses_model import ResponsesModel
    from openai._utils import PropertyInfo

__all__ = [
    "ResponsesClientEvent",
    "ResponseCreate",
    "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions",
    "ResponseCreateContextManagement",
    "ResponseCreateImage",
    "ResponseCreateModeration",
    "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateStreamOptions",
    "ResponseCreateConversation",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam",
    "ContextManagement",
    "Conversation",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class ResponseCreateAccessPrograms(BaseModel):
    cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]] = None


class ResponseCreateBackgroundOptions(BaseModel):
    completion_window: Optional[Literal["soonest", "2h", "8h"]] = None

    continuation_id: Optional[str] = None


class ResponseCreateContextManagement(BaseModel):
    type: str

    compact_threshold: Optional[int] = None


class ResponseCreateImage(BaseModel):
    context_compression: Optional[Literal["auto", "enabled", "disabled"]] = None


class ResponseCreateModerationPolicyInput(BaseModel):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicyOutput(BaseModel):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicy(BaseModel):
    input: Optional[ResponseCreateModerationPolicyInput] = None

    output: Optional[ResponseCreateModerationPolicyOutput] = None


class ResponseCreateModeration(BaseModel):
    model: str

    policy: Optional[ResponseCreateModerationPolicy] = None


class ResponseCreatePromptCacheOptions(BaseModel):
    comparison_response_id: Optional[str] = None

    mode: Optional[Literal["implicit", "explicit"]] = None

    prewarm: Optional[bool] = None

    ttl: Optional[Literal["30m", "12h"]] = None


class ResponseCreateStreamOptions(BaseModel):
    include_obfuscation: Optional[bool] = None


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
    type: Literal["programmatic_tool_calling"]


class ResponseCreate(BaseModel):
    type: Literal["response.create"]

    access_programs: Optional[ResponseCreateAccessPrograms] = None

    background: Optional[bool] = None

    background_options: Optional[ResponseCreateBackgroundOptions] = None

    context_management: Optional[List[ResponseCreateContextManagement]] = None

    conversation: Optional["ResponseCreateConversation"] = None

    generate: Optional[bool] = None

    image: Optional[ResponseCreateImage] = None

    include: Optional[List["ResponseIncludable"]] = None

    input: Union[str, "ResponseInput", None] = None

    instructions: Optional[str] = None

    max_output_tokens: Optional[int] = None

    max_tool_calls: Optional[int] = None

    metadata: Optional["Metadata"] = None

    model: Optional["ResponsesModel"] = None

    moderation: Optional[ResponseCreateModeration] = None

    parallel_tool_calls: Optional[bool] = None

    previous_response_id: Optional[str] = None

    prompt: Optional["ResponsePrompt"] = None

    prompt_cache_key: Optional[str] = None

    prompt_cache_options: Optional[ResponseCreatePromptCacheOptions] = None

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None

    reasoning: Optional["Reasoning"] = None

    safety_identifier: Optional[str] = None

    service_tier: Optional["ServiceTier"] = None

    store: Optional[bool] = None

    stream: Optional[bool] = None

    stream_id: Optional[str] = None

    stream_options: Optional[ResponseCreateStreamOptions] = None

    temperature: Optional[float] = None

    text: Optional["ResponseTextConfig"] = None

    tool_choice: Optional["ResponseCreateToolChoice"] = None

    tools: Optional[List["Tool"]] = None

    top_logprobs: Optional[int] = None

    top_p: Optional[float] = None

    truncation: Optional[Literal["auto", "disabled"]] = None

    user: Optional[str] = None


ContextManagement: TypeAlias = ResponseCreateContextManagement


Moderation: TypeAlias = ResponseCreateModeration


ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy


ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput


ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput


PromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions


StreamOptions: TypeAlias = ResponseCreateStreamOptions


if TYPE_CHECKING:
    ResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParam, None]
    ResponseCreateToolChoice: TypeAlias = Union[
        ToolChoiceOptions,
        ToolChoiceAllowed,
        ToolChoiceTypes,
        ToolChoiceFunction,
        ToolChoiceMcp,
        ToolChoiceCustom,
        ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
        ToolChoiceApplyPatch,
        ToolChoiceShell,
    ]
    Conversation: TypeAlias = ResponseCreateConversation
    ToolChoice: TypeAlias = ResponseCreateToolChoice
    ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
    ResponsesClientEvent: TypeAlias = Annotated[
        Union[ResponseCreate, ResponseSteerEvent],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Metadata": "openai.types.shared.metadata",
            "Reasoning": "openai.types.shared.reasoning",
            "ResponseConversationParam": "openai.types.responses.response_conversation_param",
            "ResponseIncludable": "openai.types.responses.response_includable",
            "ResponseInput": "openai.types.responses.response_input",
            "ResponsePrompt": "openai.types.responses.response_prompt",
            "ResponseSteerEvent": "openai.types.responses.response_steer_event",
            "ResponseTextConfig": "openai.types.responses.response_text_config",
            "ResponsesModel": "openai.types.shared.responses_model",
            "ServiceTier": "openai.types.responses.service_tier",
            "Tool": "openai.types.responses.tool",
            "ToolChoiceAllowed": "openai.types.responses.tool_choice_allowed",
            "ToolChoiceApplyPatch": "openai.types.responses.tool_choice_apply_patch",
            "ToolChoiceCustom": "openai.types.responses.tool_choice_custom",
            "ToolChoiceFunction": "openai.types.responses.tool_choice_function",
            "ToolChoiceMcp": "openai.types.responses.tool_choice_mcp",
            "ToolChoiceOptions": "openai.types.responses.tool_choice_options",
            "ToolChoiceShell": "openai.types.responses.tool_choice_shell",
            "ToolChoiceTypes": "openai.types.responses.tool_choice_types",
        },
        {
            "ResponseCreateConversation": 'Union[str, ResponseConversationParam, None]',
            "ResponseCreateToolChoice": 'Union[ToolChoiceOptions, ToolChoiceAllowed, ToolChoiceTypes, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceCustom, ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam, ToolChoiceApplyPatch, ToolChoiceShell]',
            "Conversation": 'ResponseCreateConversation',
            "ToolChoice": 'ResponseCreateToolChoice',
            "ToolChoiceSpecificProgrammaticToolCallingParam": 'ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam',
            "ResponsesClientEvent": lazy.tagged(
                "type",
                {"response.create": "ResponseCreate", "response.steer": "ResponseSteerEvent"},
            ),
        },
    )
