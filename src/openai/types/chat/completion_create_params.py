# Made from api/chat.py by `make generate`. Do not edit.
from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.chat.chat_completion_audio_param import ChatCompletionAudioParam
from openai.types.chat.chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
from openai.types.chat.chat_completion_message_param import ChatCompletionMessageParam
from openai.types.chat.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
from openai.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from openai.types.chat.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
from openai.types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
from openai.types.shared_params.chat_model import ChatModel
from openai.types.shared_params.function_parameters import FunctionParameters
from openai.types.shared_params.metadata import Metadata
from openai.types.shared_params.reasoning_effort import ReasoningEffort
from openai.types.shared_params.response_format_json_object import ResponseFormatJSONObject
from openai.types.shared_params.response_format_json_schema import ResponseFormatJSONSchema
from openai.types.shared_params.response_format_text import ResponseFormatText

__all__ = [
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "CompletionCreateParams",
    "Function",
    "FunctionCall",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "WebSearchOptions",
    "WebSearchOptionsUserLocation",
    "WebSearchOptionsUserLocationApproximate",
    "ResponseFormat",
]


class Function(TypedDict, total=False):
    name: Required[str]
    """Letters, digits, underscores and dashes; at most 64 characters."""

    description: str
    """Tells the model when and how to call it."""

    parameters: FunctionParameters
    """JSON schema of the arguments; without it the function takes none."""


FunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]


class ModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]
    """`score` only reports, `block` also stops what is flagged."""


class ModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]
    """`score` only reports, `block` also stops what is flagged."""


class ModerationPolicy(TypedDict, total=False):
    input: Optional[ModerationPolicyInput]

    output: Optional[ModerationPolicyOutput]


class Moderation(TypedDict, total=False):
    model: Required[str]
    """Such as `omni-moderation-latest`."""

    policy: Optional[ModerationPolicy]
    """What to do with what the check finds."""


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    """`implicit` (the API's default) places one breakpoint by itself beside those in the messages; `explicit` uses only
    the latter, and without any no cache.
    """

    ttl: Literal["30m"]
    """How long entries live at least. The API's default is `30m`."""


class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    """Free text."""

    country: str
    """Two letters of ISO 3166-1, such as `US`."""

    region: str
    """Free text."""

    timezone: str
    """IANA name, such as `Europe/Berlin`."""


class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchOptionsUserLocationApproximate]

    type: Required[Literal["approximate"]]


class WebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    """How much of what is found the model gets to read. The API's default is `medium`."""

    user_location: Optional[WebSearchOptionsUserLocation]
    """Roughly where the user is."""


ResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]


class CompletionCreateParamsBase(TypedDict, total=False):
    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far, oldest message first; at least one."""

    model: Required[Union[str, ChatModel]]
    """The model that replies, such as `gpt-4o`."""

    audio: Optional[ChatCompletionAudioParam]
    """Voice and format of a spoken reply; needed if `modalities` has `audio`."""

    frequency_penalty: Optional[float]
    """From -2 to 2; above 0, tokens get less likely the more often they have occurred. The API's default is 0."""

    function_call: FunctionCall
    """Deprecated in favour of `tool_choice`."""

    functions: Iterable[Function]
    """Deprecated in favour of `tools`. At most 128."""

    logit_bias: Optional[Dict[str, int]]
    """Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added to its logit."""

    logprobs: Optional[bool]
    """Whether to tell how likely each token was. The API's default is false."""

    max_completion_tokens: Optional[int]
    """At most this many tokens are written, hidden reasoning included."""

    max_tokens: Optional[int]
    """Deprecated in favour of `max_completion_tokens`; reasoning models refuse it."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own, for stored completions; keys to 64 characters, values to 512."""

    modalities: Optional[List[Literal["text", "audio"]]]
    """The kinds of output wanted. The API's default is `["text"]`."""

    moderation: Optional[Moderation]
    """Has the input and the reply checked by a moderation model."""

    n: Optional[int]
    """How many replies to write, 1 to 128; the tokens of all are charged. The API's default is 1."""

    parallel_tool_calls: bool
    """Whether a reply may hold several tool calls. The API's default is true."""

    prediction: Optional[ChatCompletionPredictionContentParam]
    """Text that much of the reply is expected to repeat, which makes it faster."""

    presence_penalty: Optional[float]
    """From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's default is 0."""

    prompt_cache_key: Optional[str]
    """Groups requests with similar beginnings so that the cache is hit more often."""

    prompt_cache_options: PromptCacheOptions
    """Where and how long beginnings of the prompt are cached."""

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long entries are kept at most. Deprecated in favour of `prompt_cache_options.ttl`."""

    reasoning_effort: Optional[ReasoningEffort]
    """How much a reasoning model thinks first; less is faster and takes fewer tokens. Which values work depends on the
    model.
    """

    response_format: ResponseFormat
    """Form of the text: free (`text`, the API's default), following a JSON schema (`json_schema`), or any JSON
    (`json_object`, which a message has to ask for as well).
    """

    safety_identifier: Optional[str]
    """A stable id of your user for abuse detection, at most 64 characters; best a hash."""

    seed: Optional[int]
    """With equal parameters, makes equal results likely but not certain. Deprecated."""

    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """`auto` (the API's default) follows the project's setting, `default` is standard, `flex` cheaper and slower,
    `priority` and `fast` faster. The answer names the tier used.
    """

    stop: Union[str, SequenceNotStr[str], None]
    """Up to 4 texts that end the reply and are left out of it. Some reasoning models do not take it."""

    store: Optional[bool]
    """Whether to keep the completion for later `retrieve` and `list`. The API's default is false."""

    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """Only together with `stream=True`."""

    temperature: Optional[float]
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""

    tool_choice: ChatCompletionToolChoiceOptionParam
    """Whether and which tools are called. The API's default is `auto` if there are tools and `none` if not."""

    tools: Iterable[ChatCompletionToolUnionParam]
    """Functions and custom tools the model may call."""

    top_logprobs: Optional[int]
    """How many of the likeliest tokens to tell at each place, 0 to 20; needs `logprobs=True`."""

    top_p: Optional[float]
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""

    user: str
    """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long the reply gets. The API's default is `medium`."""

    web_search_options: WebSearchOptions
    """Lets a search model look things up on the web."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


CompletionCreateParams = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
