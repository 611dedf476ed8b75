# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.beta_response_conversation_param_param import BetaResponseConversationParamParam
from openai.types.beta.beta_response_includable import BetaResponseIncludable
from openai.types.beta.beta_response_inject_event_param import BetaResponseInjectEventParam
from openai.types.beta.beta_response_input_param import BetaResponseInputParam
from openai.types.beta.beta_response_prompt_param import BetaResponsePromptParam
from openai.types.beta.beta_response_steer_event_param import BetaResponseSteerEventParam
from openai.types.beta.beta_response_text_config_param import BetaResponseTextConfigParam
from openai.types.beta.beta_service_tier import BetaServiceTier
from openai.types.beta.beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from openai.types.beta.beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from openai.types.beta.beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from openai.types.beta.beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from openai.types.beta.beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from openai.types.beta.beta_tool_choice_options import BetaToolChoiceOptions
from openai.types.beta.beta_tool_choice_shell_param import BetaToolChoiceShellParam
from openai.types.beta.beta_tool_choice_types_param import BetaToolChoiceTypesParam
from openai.types.beta.beta_tool_param import BetaToolParam
from openai.types.shared_params.responses_model import ResponsesModel

__all__ = [
    "BetaResponsesClientEventParam",
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


class ResponseCreateAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """The programme for work on computer security."""


class ResponseCreateBackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    """How long the response may take until it is done: `soonest`, or within so many hours."""

    continuation_id: str


class ResponseCreateContextManagement(TypedDict, total=False):
    type: Required[str]
    """Only `compaction` exists."""

    compact_threshold: Optional[int]
    """Compact when the context has this many tokens, at least 1000."""


ResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]


class ResponseCreateImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCreateModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]
    """`score` only reports, `block` holds flagged input back."""


class ResponseCreateModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]
    """`score` only reports, `block` holds flagged output back."""


class ResponseCreateModerationPolicy(TypedDict, total=False):
    input: Optional[ResponseCreateModerationPolicyInput]

    output: Optional[ResponseCreateModerationPolicyOutput]


class ResponseCreateModeration(TypedDict, total=False):
    model: Required[str]
    """The moderation model, such as `omni-moderation-latest`."""

    policy: Optional[ResponseCreateModerationPolicy]
    """What happens to flagged input and output."""


class ResponseCreateMultiAgent(TypedDict, total=False):
    enabled: Required[bool]

    max_concurrent_subagents: int
    """How many subagents may be active at the same time, those of subagents included and the first agent not; at least
    1. The API's default is 3.
    """


class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    comparison_response_id: Optional[str]
    """The earlier response against which the cache diagnostics compare this one."""

    mode: Literal["implicit", "explicit"]
    """`implicit`, the API's default, sets one breakpoint by itself besides the latest three of yours; `explicit` uses
    only yours, the latest four, and without any there is no caching.
    """

    prewarm: bool

    ttl: Literal["30m", "12h"]
    """How long cached input lives at least. The API's default is `30m`."""


class ResponseCreateReasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model decides;
    `gpt-5.6` takes all turns, older models this turn only.
    """

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much to think; not every model knows every value. The API's default is `medium`."""

    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    """Deprecated in favour of `summary`."""

    mode: Union[str, Literal["standard", "pro"]]
    """The way of thinking; in an answer, the one that was used."""

    summary: Optional[Literal["auto", "concise", "detailed"]]
    """Ask for a summary of the thoughts, and how long; not every model has each kind."""


class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool
    """Whether deltas carry random padding, so that their length does not give away their text. On unless `False`, which
    saves bandwidth on a network you trust.
    """


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


ResponseCreateToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]


class ResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]

    access_programs: ResponseCreateAccessPrograms
    """The access programs to make use of."""

    background: Optional[bool]
    """Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's default is `False`."""

    background_options: ResponseCreateBackgroundOptions
    """How a response with `background=True` is run."""

    context_management: Optional[Iterable[ResponseCreateContextManagement]]
    """What to do when the context grows too long, one entry or more."""

    conversation: Optional[ResponseCreateConversation]
    """The conversation that the response belongs to, as an id or `{"id": ...}`: its items come before `input`, and the
    new input and output items are added to it at the end. Not together with `previous_response_id`.
    """

    generate: bool

    image: ResponseCreateImage

    include: Optional[List[BetaResponseIncludable]]
    """Parts of the output that are left out unless named here."""

    input: Union[str, BetaResponseInputParam]
    """What the model is given: a text, which counts as one user message, or a list of items."""

    instructions: Optional[str]
    """A system message put before everything else. Instructions of the response in `previous_response_id` are not taken
    over.
    """

    max_output_tokens: Optional[int]
    """The most tokens to generate, those of reasoning included."""

    max_tool_calls: Optional[int]
    """How many calls of built-in tools are made at most, all tools together; later ones are ignored."""

    metadata: Optional[Dict[str, str]]
    """Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512."""

    model: ResponsesModel
    """The model that answers."""

    moderation: Optional[ResponseCreateModeration]
    """Have the input and output checked by a moderation model."""

    multi_agent: Optional[ResponseCreateMultiAgent]
    """Whether the model may start subagents, run by the API; needs `responses_multi_agent=v1` in `betas`."""

    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools at once. The API's default is `True`."""

    previous_response_id: Optional[str]
    """The response to continue from. Not together with `conversation`."""

    prompt: Optional[BetaResponsePromptParam]
    """A stored prompt template and the values for it."""

    prompt_cache_key: Optional[str]
    """Requests with the same key and beginning share cached input more often; it takes the place of `user`."""

    prompt_cache_options: ResponseCreatePromptCacheOptions
    """Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer models."""

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long cached input may be kept. Deprecated in favour of `prompt_cache_options`."""

    reasoning: Optional[ResponseCreateReasoning]
    """How a reasoning model thinks."""

    safety_identifier: Optional[str]
    """A stable mark of your end user, at most 64 characters; send a hash rather than a name or address."""

    service_tier: Optional[BetaServiceTier]
    """How fast and at what price the request is served. The API's default is `auto`: what the project is set to. The
    response tells the tier that was used, which may be another one.
    """

    store: Optional[bool]
    """Whether the response can be looked up later. The API's default is `True`."""

    stream: Optional[bool]

    stream_id: str
    """Which of several streams on the connection the response belongs to."""

    stream_options: Optional[ResponseCreateStreamOptions]
    """How events are streamed; only with `stream=True`."""

    temperature: Optional[float]
    """How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not both."""

    text: BetaResponseTextConfigParam
    """The form and length of text output; with a JSON schema the output follows it."""

    tool_choice: ResponseCreateToolChoice
    """Which tool the model may or must call."""

    tools: Iterable[BetaToolParam]
    """What the model may call: built-in tools, MCP servers, your functions and custom tools."""

    top_logprobs: Optional[int]
    """How many likely tokens to report at each place, from 0 to 20; some places may have fewer."""

    top_p: Optional[float]
    """Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is 1."""

    truncation: Optional[Literal["auto", "disabled"]]
    """Deprecated. What to do with an input that is too long: `auto` drops items from its beginning, `disabled`, the
    API's default, makes the request fail with status 400.
    """

    user: str
    """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""


BetaResponsesClientEventParam: TypeAlias = Union[
    ResponseCreate,
    BetaResponseSteerEventParam,
    BetaResponseInjectEventParam,
]
"""An event that you send over the websocket."""
