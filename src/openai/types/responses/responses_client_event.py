# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
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
    """The programme for work on computer security."""


class ResponseCreateBackgroundOptions(BaseModel):
    completion_window: Optional[Literal["soonest", "2h", "8h"]] = None
    """How long the response may take until it is done: `soonest`, or within so many hours."""

    continuation_id: Optional[str] = None


class ResponseCreateContextManagement(BaseModel):
    type: str
    """Only `compaction` exists."""

    compact_threshold: Optional[int] = None
    """Compact when the context has this many tokens, at least 1000."""


class ResponseCreateImage(BaseModel):
    context_compression: Optional[Literal["auto", "enabled", "disabled"]] = None


class ResponseCreateModerationPolicyInput(BaseModel):
    mode: Literal["score", "block"]
    """`score` only reports, `block` holds flagged input back."""


class ResponseCreateModerationPolicyOutput(BaseModel):
    mode: Literal["score", "block"]
    """`score` only reports, `block` holds flagged output back."""


class ResponseCreateModerationPolicy(BaseModel):
    input: Optional[ResponseCreateModerationPolicyInput] = None

    output: Optional[ResponseCreateModerationPolicyOutput] = None


class ResponseCreateModeration(BaseModel):
    model: str
    """The moderation model, such as `omni-moderation-latest`."""

    policy: Optional[ResponseCreateModerationPolicy] = None
    """What happens to flagged input and output."""


class ResponseCreatePromptCacheOptions(BaseModel):
    comparison_response_id: Optional[str] = None
    """The earlier response against which the cache diagnostics compare this one."""

    mode: Optional[Literal["implicit", "explicit"]] = None
    """`implicit`, the API's default, sets one breakpoint by itself besides the latest three of yours; `explicit` uses
    only yours, the latest four, and without any there is no caching.
    """

    prewarm: Optional[bool] = None

    ttl: Optional[Literal["30m", "12h"]] = None
    """How long cached input lives at least. The API's default is `30m`."""


class ResponseCreateStreamOptions(BaseModel):
    include_obfuscation: Optional[bool] = None
    """Whether deltas carry random padding, so that their length does not give away their text. On unless `False`, which
    saves bandwidth on a network you trust.
    """


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(BaseModel):
    type: Literal["programmatic_tool_calling"]


class ResponseCreate(BaseModel):
    type: Literal["response.create"]

    access_programs: Optional[ResponseCreateAccessPrograms] = None
    """The access programs to make use of."""

    background: Optional[bool] = None
    """Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's default is `False`."""

    background_options: Optional[ResponseCreateBackgroundOptions] = None
    """How a response with `background=True` is run."""

    context_management: Optional[List[ResponseCreateContextManagement]] = None
    """What to do when the context grows too long, one entry or more."""

    conversation: Optional["ResponseCreateConversation"] = None
    """The conversation that the response belongs to, as an id or `{"id": ...}`: its items come before `input`, and the
    new input and output items are added to it at the end. Not together with `previous_response_id`.
    """

    generate: Optional[bool] = None

    image: Optional[ResponseCreateImage] = None

    include: Optional[List["ResponseIncludable"]] = None
    """Parts of the output that are left out unless named here."""

    input: Union[str, "ResponseInput", None] = None
    """What the model is given: a text, which counts as one user message, or a list of items."""

    instructions: Optional[str] = None
    """A system message put before everything else. Instructions of the response in `previous_response_id` are not taken
    over.
    """

    max_output_tokens: Optional[int] = None
    """The most tokens to generate, those of reasoning included."""

    max_tool_calls: Optional[int] = None
    """How many calls of built-in tools are made at most, all tools together; later ones are ignored."""

    metadata: Optional["Metadata"] = None
    """Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512."""

    model: Optional["ResponsesModel"] = None
    """The model that answers."""

    moderation: Optional[ResponseCreateModeration] = None
    """Have the input and output checked by a moderation model."""

    parallel_tool_calls: Optional[bool] = None
    """Whether the model may call several tools at once. The API's default is `True`."""

    previous_response_id: Optional[str] = None
    """The response to continue from. Not together with `conversation`."""

    prompt: Optional["ResponsePrompt"] = None
    """A stored prompt template and the values for it."""

    prompt_cache_key: Optional[str] = None
    """Requests with the same key and beginning share cached input more often; it takes the place of `user`."""

    prompt_cache_options: Optional[ResponseCreatePromptCacheOptions] = None
    """Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer models."""

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    """How long cached input may be kept. Deprecated in favour of `prompt_cache_options`."""

    reasoning: Optional["Reasoning"] = None
    """How a reasoning model thinks."""

    safety_identifier: Optional[str] = None
    """A stable mark of your end user, at most 64 characters; send a hash rather than a name or address."""

    service_tier: Optional["ServiceTier"] = None
    """How fast and at what price the request is served. The API's default is `auto`: what the project is set to. The
    response tells the tier that was used, which may be another one.
    """

    store: Optional[bool] = None
    """Whether the response can be looked up later. The API's default is `True`."""

    stream: Optional[bool] = None

    stream_id: Optional[str] = None
    """Which of several streams on the connection the response belongs to."""

    stream_options: Optional[ResponseCreateStreamOptions] = None
    """How events are streamed; only with `stream=True`."""

    temperature: Optional[float] = None
    """How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not both."""

    text: Optional["ResponseTextConfig"] = None
    """The form and length of text output; with a JSON schema the output follows it."""

    tool_choice: Optional["ResponseCreateToolChoice"] = None
    """Which tool the model may or must call."""

    tools: Optional[List["Tool"]] = None
    """What the model may call: built-in tools, MCP servers, your functions and custom tools."""

    top_logprobs: Optional[int] = None
    """How many likely tokens to report at each place, from 0 to 20; some places may have fewer."""

    top_p: Optional[float] = None
    """Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is 1."""

    truncation: Optional[Literal["auto", "disabled"]] = None
    """Deprecated. What to do with an input that is too long: `auto` drops items from its beginning, `disabled`, the
    API's default, makes the request fail with status 400.
    """

    user: Optional[str] = None
    """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""


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
    """An event that you send over the websocket."""
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
