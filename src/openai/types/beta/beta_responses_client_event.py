# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_conversation_param import BetaResponseConversationParam
    from openai.types.beta.beta_response_includable import BetaResponseIncludable
    from openai.types.beta.beta_response_inject_event import BetaResponseInjectEvent
    from openai.types.beta.beta_response_input import BetaResponseInput
    from openai.types.beta.beta_response_prompt import BetaResponsePrompt
    from openai.types.beta.beta_response_steer_event import BetaResponseSteerEvent
    from openai.types.beta.beta_response_text_config import BetaResponseTextConfig
    from openai.types.beta.beta_service_tier import BetaServiceTier
    from openai.types.beta.beta_tool import BetaTool
    from openai.types.beta.beta_tool_choice_allowed import BetaToolChoiceAllowed
    from openai.types.beta.beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch
    from openai.types.beta.beta_tool_choice_custom import BetaToolChoiceCustom
    from openai.types.beta.beta_tool_choice_function import BetaToolChoiceFunction
    from openai.types.beta.beta_tool_choice_mcp import BetaToolChoiceMcp
    from openai.types.beta.beta_tool_choice_options import BetaToolChoiceOptions
    from openai.types.beta.beta_tool_choice_shell import BetaToolChoiceShell
    from openai.types.beta.beta_tool_choice_types import BetaToolChoiceTypes
    from openai.types.shared.responses_model import ResponsesModel

__all__ = [
    "BetaResponsesClientEvent",
    "ResponseCreate",
    "ResponseCreateAccessPrograms",
    "ResponseCreateBackgroundOptions",
    "ResponseCreateContextManagement",
    "ResponseCreateImage",
    "ResponseCreateModeration",
    "ResponseCreateModerationPolicy",
    "ResponseCreateModerationPolicyInput",
    "ResponseCreateModerationPolicyOutput",
    "ResponseCreateMultiAgent",
    "ResponseCreatePromptCacheOptions",
    "ResponseCreateReasoning",
    "ResponseCreateStreamOptions",
    "ResponseCreateConversation",
    "ResponseCreateToolChoice",
    "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam",
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


class ResponseCreateMultiAgent(BaseModel):
    enabled: bool

    max_concurrent_subagents: Optional[int] = None
    """How many subagents may be active at the same time, those of subagents included and the first agent not; at least
    1. The API's default is 3.
    """


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


class ResponseCreateReasoning(BaseModel):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model decides;
    `gpt-5.6` takes all turns, older models this turn only.
    """

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """How much to think; not every model knows every value. The API's default is `medium`."""

    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """Deprecated in favour of `summary`."""

    mode: Union[str, Literal["standard", "pro"], None] = None
    """The way of thinking; in an answer, the one that was used."""

    summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """Ask for a summary of the thoughts, and how long; not every model has each kind."""


class ResponseCreateStreamOptions(BaseModel):
    include_obfuscation: Optional[bool] = None
    """Whether deltas carry random padding, so that their length does not give away their text. On unless `False`, which
    saves bandwidth on a network you trust.
    """


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
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

    include: Optional[List["BetaResponseIncludable"]] = None
    """Parts of the output that are left out unless named here."""

    input: Union[str, "BetaResponseInput", None] = None
    """What the model is given: a text, which counts as one user message, or a list of items."""

    instructions: Optional[str] = None
    """A system message put before everything else. Instructions of the response in `previous_response_id` are not taken
    over.
    """

    max_output_tokens: Optional[int] = None
    """The most tokens to generate, those of reasoning included."""

    max_tool_calls: Optional[int] = None
    """How many calls of built-in tools are made at most, all tools together; later ones are ignored."""

    metadata: Optional[Dict[str, str]] = None
    """Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512."""

    model: Optional["ResponsesModel"] = None
    """The model that answers."""

    moderation: Optional[ResponseCreateModeration] = None
    """Have the input and output checked by a moderation model."""

    multi_agent: Optional[ResponseCreateMultiAgent] = None
    """Whether the model may start subagents, run by the API; needs `responses_multi_agent=v1` in `betas`."""

    parallel_tool_calls: Optional[bool] = None
    """Whether the model may call several tools at once. The API's default is `True`."""

    previous_response_id: Optional[str] = None
    """The response to continue from. Not together with `conversation`."""

    prompt: Optional["BetaResponsePrompt"] = None
    """A stored prompt template and the values for it."""

    prompt_cache_key: Optional[str] = None
    """Requests with the same key and beginning share cached input more often; it takes the place of `user`."""

    prompt_cache_options: Optional[ResponseCreatePromptCacheOptions] = None
    """Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer models."""

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    """How long cached input may be kept. Deprecated in favour of `prompt_cache_options`."""

    reasoning: Optional[ResponseCreateReasoning] = None
    """How a reasoning model thinks."""

    safety_identifier: Optional[str] = None
    """A stable mark of your end user, at most 64 characters; send a hash rather than a name or address."""

    service_tier: Optional["BetaServiceTier"] = None
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

    text: Optional["BetaResponseTextConfig"] = None
    """The form and length of text output; with a JSON schema the output follows it."""

    tool_choice: Optional["ResponseCreateToolChoice"] = None
    """Which tool the model may or must call."""

    tools: Optional[List["BetaTool"]] = None
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


if TYPE_CHECKING:
    ResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParam]
    ResponseCreateToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowed,
        BetaToolChoiceTypes,
        BetaToolChoiceFunction,
        BetaToolChoiceMcp,
        BetaToolChoiceCustom,
        ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatch,
        BetaToolChoiceShell,
    ]
    BetaResponsesClientEvent: TypeAlias = Annotated[
        Union[ResponseCreate, BetaResponseSteerEvent, BetaResponseInjectEvent],
        PropertyInfo(discriminator="type"),
    ]
    """An event that you send over the websocket."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseConversationParam": "openai.types.beta.beta_response_conversation_param",
            "BetaResponseIncludable": "openai.types.beta.beta_response_includable",
            "BetaResponseInjectEvent": "openai.types.beta.beta_response_inject_event",
            "BetaResponseInput": "openai.types.beta.beta_response_input",
            "BetaResponsePrompt": "openai.types.beta.beta_response_prompt",
            "BetaResponseSteerEvent": "openai.types.beta.beta_response_steer_event",
            "BetaResponseTextConfig": "openai.types.beta.beta_response_text_config",
            "BetaServiceTier": "openai.types.beta.beta_service_tier",
            "BetaTool": "openai.types.beta.beta_tool",
            "BetaToolChoiceAllowed": "openai.types.beta.beta_tool_choice_allowed",
            "BetaToolChoiceApplyPatch": "openai.types.beta.beta_tool_choice_apply_patch",
            "BetaToolChoiceCustom": "openai.types.beta.beta_tool_choice_custom",
            "BetaToolChoiceFunction": "openai.types.beta.beta_tool_choice_function",
            "BetaToolChoiceMcp": "openai.types.beta.beta_tool_choice_mcp",
            "BetaToolChoiceOptions": "openai.types.beta.beta_tool_choice_options",
            "BetaToolChoiceShell": "openai.types.beta.beta_tool_choice_shell",
            "BetaToolChoiceTypes": "openai.types.beta.beta_tool_choice_types",
            "ResponsesModel": "openai.types.shared.responses_model",
        },
        {
            "ResponseCreateConversation": 'Union[str, BetaResponseConversationParam]',
            "ResponseCreateToolChoice": 'Union[BetaToolChoiceOptions, BetaToolChoiceAllowed, BetaToolChoiceTypes, BetaToolChoiceFunction, BetaToolChoiceMcp, BetaToolChoiceCustom, ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam, BetaToolChoiceApplyPatch, BetaToolChoiceShell]',
            "BetaResponsesClientEvent": lazy.tagged(
                "type",
                {
                    "response.create": "ResponseCreate",
                    "response.steer": "BetaResponseSteerEvent",
                    "response.inject": "BetaResponseInjectEvent",
                },
            ),
        },
    )
