# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_error import BetaResponseError
    from openai.types.beta.beta_response_input_item import BetaResponseInputItem
    from openai.types.beta.beta_response_output_item import BetaResponseOutputItem
    from openai.types.beta.beta_response_prompt import BetaResponsePrompt
    from openai.types.beta.beta_response_status import BetaResponseStatus
    from openai.types.beta.beta_response_text_config import BetaResponseTextConfig
    from openai.types.beta.beta_response_usage import BetaResponseUsage
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
    "BetaResponse",
    "AccessPrograms",
    "IncompleteDetails",
    "Conversation",
    "Image",
    "InputTransformation",
    "Moderation",
    "ModerationInput",
    "ModerationInputModerationResult",
    "ModerationInputError",
    "ModerationOutput",
    "ModerationOutputModerationResult",
    "ModerationOutputError",
    "PromptCacheOptions",
    "Reasoning",
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenInputTokensDetails",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageImageGenOutputTokensDetails",
    "ToolUsageWebSearch",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
    "PromptCacheDiagnostics",
    "PromptCacheDiagnosticsCacheMiss",
    "PromptCacheDiagnosticsCacheHit",
    "PromptCacheDiagnosticsComparisonResponseNotFound",
    "PromptCacheDiagnosticsUnavailable",
]


class AccessPrograms(BaseModel):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """The programme for work on computer security."""


class IncompleteDetails(BaseModel):
    reason: Optional[Literal["max_output_tokens", "max_messages", "content_filter", "steered"]] = None
    """What ended the response: a limit, the content filter, or `steered` by new input."""


class Conversation(BaseModel):
    id: str


class Image(BaseModel):
    context_compression: Literal["enabled", "disabled"]


class InputTransformation(BaseModel):
    """An item of the input that was not shown to the model."""

    id: str

    action: Literal["removed"]

    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]

    type: Literal["reasoning"]


class ModerationInputModerationResult(BaseModel):
    categories: Dict[str, bool]
    """Whether each category was found."""

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which kinds of input each category was looked for in."""

    category_scores: Dict[str, float]
    """How sure the model is of each category, from 0 to 1."""

    flagged: bool

    model: str

    type: Literal["moderation_result"]


class ModerationInputError(BaseModel):
    code: str

    message: str

    type: Literal["error"]


ModerationInput: TypeAlias = Annotated[
    Union[ModerationInputModerationResult, ModerationInputError],
    PropertyInfo(discriminator="type"),
]


class ModerationOutputModerationResult(BaseModel):
    categories: Dict[str, bool]
    """Whether each category was found."""

    category_applied_input_types: Dict[str, List[Literal["text", "image"]]]
    """Which kinds of input each category was looked for in."""

    category_scores: Dict[str, float]
    """How sure the model is of each category, from 0 to 1."""

    flagged: bool

    model: str

    type: Literal["moderation_result"]


class ModerationOutputError(BaseModel):
    code: str

    message: str

    type: Literal["error"]


ModerationOutput: TypeAlias = Annotated[
    Union[ModerationOutputModerationResult, ModerationOutputError],
    PropertyInfo(discriminator="type"),
]


class Moderation(BaseModel):
    input: ModerationInput

    output: ModerationOutput


class PromptCacheOptions(BaseModel):
    mode: Literal["implicit", "explicit"]
    """Whether the API set a breakpoint by itself (`implicit`) or only those of the request count."""

    ttl: Literal["30m", "12h"]
    """How long cached input lives at least."""

    comparison_response_id: Optional[str] = None
    """The earlier response against which the cache diagnostics compare this one."""


class Reasoning(BaseModel):
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


class ToolUsageImageGenInputTokensDetails(BaseModel):
    image_tokens: int

    text_tokens: int


class ToolUsageImageGenCachedTokensDetails(BaseModel):
    cached_image_tokens: int

    cached_text_tokens: int


class ToolUsageImageGenOutputTokensDetails(BaseModel):
    image_tokens: int

    text_tokens: int


class ToolUsageImageGen(BaseModel):
    input_tokens: int

    input_tokens_details: ToolUsageImageGenInputTokensDetails

    output_tokens: int

    total_tokens: int

    cached_tokens: Optional[int] = None

    cached_tokens_details: Optional[ToolUsageImageGenCachedTokensDetails] = None

    output_tokens_details: Optional[ToolUsageImageGenOutputTokensDetails] = None


class ToolUsageWebSearch(BaseModel):
    num_requests: int
    """How many searches were made."""


class ToolUsage(BaseModel):
    image_gen: ToolUsageImageGen

    web_search: ToolUsageWebSearch


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
    type: Literal["programmatic_tool_calling"]


class PromptCacheDiagnosticsUnavailable(BaseModel):
    type: Literal["unavailable"]


class PromptCacheDiagnosticsComparisonResponseNotFound(BaseModel):
    type: Literal["comparison_response_not_found"]


class PromptCacheDiagnosticsCacheMiss(BaseModel):
    cache_missed_tokens: int
    """Tokens that had to be read anew."""

    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    """The first difference that kept the cache from being used."""

    type: Literal["cache_miss"]

    comparison_reusable_tokens: Optional[int] = None
    """Tokens of the compared response that could have been reused."""


class PromptCacheDiagnosticsCacheHit(BaseModel):
    type: Literal["cache_hit"]


PromptCacheDiagnostics: TypeAlias = Annotated[
    Union[
        PromptCacheDiagnosticsCacheMiss,
        PromptCacheDiagnosticsCacheHit,
        PromptCacheDiagnosticsComparisonResponseNotFound,
        PromptCacheDiagnosticsUnavailable,
    ],
    PropertyInfo(discriminator="type"),
]


class BetaResponse(BaseModel):
    """What the model answered, with the settings it was asked with."""

    id: str

    access_programs: Optional[AccessPrograms] = None
    """The access programs that applied."""

    created_at: float
    """Unix seconds."""

    error: Optional["BetaResponseError"] = None
    """Why it failed; only if `status` is `failed`."""

    incomplete_details: Optional[IncompleteDetails] = None
    """Why it ended early; only if `status` is `incomplete`."""

    instructions: Union[str, List["BetaResponseInputItem"], None] = None
    """The system message it was given."""

    metadata: Optional[Dict[str, str]] = None
    """Up to 16 pairs kept with the response."""

    model: "ResponsesModel"

    object: Literal["response"]

    output: List["BetaResponseOutputItem"]
    """What the model produced, in order: messages, reasoning, calls. `output_text` puts all text together."""

    parallel_tool_calls: bool

    temperature: Optional[float] = None

    tool_choice: "ToolChoice"

    tools: List["BetaTool"]

    top_p: Optional[float] = None

    background: Optional[bool] = None
    """Whether it is worked on after the request was answered."""

    completed_at: Optional[float] = None
    """Unix seconds; only if `status` is `completed`."""

    conversation: Optional[Conversation] = None
    """The conversation that it was added to."""

    image: Optional[Image] = None

    input_transformations: Optional[List[InputTransformation]] = None
    """What the API took out of the input, and why."""

    max_output_tokens: Optional[int] = None
    """The most tokens to generate, those of reasoning included."""

    max_tool_calls: Optional[int] = None
    """How many calls of built-in tools were allowed, all tools together."""

    moderation: Optional[Moderation] = None
    """The verdict on input and output, if the request asked for it."""

    previous_response_id: Optional[str] = None
    """The response that it continues."""

    prompt: Optional["BetaResponsePrompt"] = None
    """The stored prompt template it was made from."""

    prompt_cache_diagnostics: Optional[PromptCacheDiagnostics] = None
    """How its cached input compares with that of the response named in `prompt_cache_options`."""

    prompt_cache_key: Optional[str] = None

    prompt_cache_options: Optional[PromptCacheOptions] = None
    """The cache settings that applied."""

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    """Deprecated in favour of `prompt_cache_options`."""

    reasoning: Optional[Reasoning] = None

    safety_identifier: Optional[str] = None
    """Your mark of the end user."""

    service_tier: Optional["BetaServiceTier"] = None
    """The tier that served it, which need not be the one asked for."""

    status: Optional["BetaResponseStatus"] = None

    text: Optional["BetaResponseTextConfig"] = None
    """The form and length asked for; the text itself is in `output` and `output_text`."""

    tool_usage: Optional[ToolUsage] = None
    """What built-in tools used besides the tokens in `usage`."""

    top_logprobs: Optional[int] = None
    """How many likely tokens were reported at each place."""

    truncation: Optional[Literal["auto", "disabled"]] = None
    """What was to be done with an input that is too long."""

    usage: Optional["BetaResponseUsage"] = None
    """The tokens used; missing until it is done."""

    user: Optional[str] = None
    """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""


if TYPE_CHECKING:
    ToolChoice: TypeAlias = Union[
        BetaToolChoiceOptions,
        BetaToolChoiceAllowed,
        BetaToolChoiceTypes,
        BetaToolChoiceFunction,
        BetaToolChoiceMcp,
        BetaToolChoiceCustom,
        ToolChoiceBetaSpecificProgrammaticToolCallingParam,
        BetaToolChoiceApplyPatch,
        BetaToolChoiceShell,
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseError": "openai.types.beta.beta_response_error",
            "BetaResponseInputItem": "openai.types.beta.beta_response_input_item",
            "BetaResponseOutputItem": "openai.types.beta.beta_response_output_item",
            "BetaResponsePrompt": "openai.types.beta.beta_response_prompt",
            "BetaResponseStatus": "openai.types.beta.beta_response_status",
            "BetaResponseTextConfig": "openai.types.beta.beta_response_text_config",
            "BetaResponseUsage": "openai.types.beta.beta_response_usage",
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
            "ToolChoice": 'Union[BetaToolChoiceOptions, BetaToolChoiceAllowed, BetaToolChoiceTypes, BetaToolChoiceFunction, BetaToolChoiceMcp, BetaToolChoiceCustom, ToolChoiceBetaSpecificProgrammaticToolCallingParam, BetaToolChoiceApplyPatch, BetaToolChoiceShell]',
        },
    )
