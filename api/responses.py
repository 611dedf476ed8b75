"""Responses: a model answers, uses tools and keeps the state."""

from typing import Literal

from .chat import ChatCompletionFunctionTool
from .shared import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Metadata,
    Reasoning,
    ReasoningEffort,
    ReconnectingHandler,
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponsesModel,
    SyncWebSocketConnectionOptions,
)
from .vocabulary import (
    Connection,
    Input,
    Model,
    OneOf,
    Params,
    Resource,
    Shape,
    delete,
    door,
    get,
    helper,
    post,
    shape,
    tagged,
    wire,
)

package = "openai.types.responses"

parsed_response = door(
    "openai._core.parsed_response",
    names=[
        "ParsedResponse",
        "ParsedResponseFunctionToolCall",
        "ParsedResponseOutputItem",
        "ParsedResponseOutputMessage",
        "ParsedResponseOutputText",
        "ParsedContent",
        "ContentType",
    ],
)
TextFormatT = door("openai._core.parsed_response")
ResponseStreamManager = door("openai.lib.streaming.responses")
OutputText = door("openai._core.output")


class ApplyPatchTool(Shape):
    """Changes to files, as diffs that you apply."""

    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""


class CompactedResponse(Model):
    """A conversation made shorter by `responses.compact`."""

    class Image:
        context_compression: Literal["enabled", "disabled"]

    id: str
    created_at: int
    """Unix seconds."""
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    """The items to send as the input of the next response."""
    usage: ResponseUsage
    """The tokens that compacting took."""
    image: Image = ...


class ComputerAction(OneOf, Shape, tag="type"):
    """Something to do on the computer; places are pixels from the top left."""

    class Click:
        button: Literal["left", "right", "wheel", "back", "forward"]
        type: Literal["click"]
        x: int
        y: int
        keys: list[str] | None = ...
        """Keys to hold down meanwhile."""

    class DoubleClick:
        keys: list[str] | None
        """Keys to hold down meanwhile."""
        type: Literal["double_click"]
        x: int
        y: int

    class Drag:
        class Path:
            x: int
            y: int

        path: list[Path]
        type: Literal["drag"]
        keys: list[str] | None = ...
        """Keys to hold down meanwhile."""

    class Keypress:
        keys: list[str]
        """Keys to press together."""
        type: Literal["keypress"]

    class Move:
        type: Literal["move"]
        x: int
        y: int
        keys: list[str] | None = ...
        """Keys to hold down meanwhile."""

    class Screenshot:
        type: Literal["screenshot"]

    class Scroll:
        scroll_x: int
        """Pixels to the right."""
        scroll_y: int
        """Pixels down."""
        type: Literal["scroll"]
        x: int
        y: int
        keys: list[str] | None = ...
        """Keys to hold down meanwhile."""

    class Type:
        text: str
        type: Literal["type"]

    class Wait:
        type: Literal["wait"]

    members = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait


ComputerActionList = shape(list[ComputerAction])
"""Actions to do one after the other."""


class ComputerTool(Shape):
    """Let the model use a computer; you carry out its actions and send screenshots."""

    type: Literal["computer"]


class ComputerUsePreviewTool(Shape):
    """Let the model use a computer, as it was in preview."""

    display_height: int
    """Pixels."""
    display_width: int
    """Pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class ContainerAuto(Shape):
    """A container that is made for the request."""

    NetworkPolicy = tagged("type", ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist)

    Skill = tagged("type", SkillReference | InlineSkill)

    type: Literal["container_auto"]
    file_ids: list[str] = ...
    """Files for the commands to use, at most 50."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = ...
    network_policy: NetworkPolicy = ...
    """What the commands may reach."""
    skills: list[Skill] = ...
    """At most 200, by id or sent along."""


class ContainerNetworkPolicyAllowlist(Shape):
    """Outgoing requests to some domains only."""

    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] = ...
    """Secrets put into requests to their domains."""


class ContainerNetworkPolicyDisabled(Shape):
    """No network."""

    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecret(Shape):
    """A secret that requests to one domain carry."""

    domain: str
    name: str
    value: str
    """At most 10485760 characters."""


class ContainerReference(Shape):
    """A container that exists already."""

    container_id: str
    type: Literal["container_reference"]


class CustomTool(Shape):
    """A tool of yours that takes free text in place of JSON arguments."""

    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
    async_: bool = wire("async", ...)
    defer_loading: bool = ...
    """Whether the model sees the tool only after finding it by tool search."""
    description: str = ...
    format: CustomToolInputFormat = ...
    """What the input may look like. The API's default is any text."""


class EasyInputMessage(Shape):
    """A message; the short form, whose content may be a text."""

    content: str | ResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    """`developer` and `system` go before `user`; `assistant` is what the model said before."""
    phase: Literal["commentary", "final_answer"] | None = ...
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""
    type: Literal["message"] = ...


class FileSearchTool(Shape):
    """Search in vector stores."""

    class RankingOptions:
        class HybridSearch:
            embedding_weight: float
            """The weight of likeness of meaning."""
            text_weight: float
            """The weight of matching words."""

        hybrid_search: HybridSearch = ...
        """How much likeness of meaning counts against matching words."""
        ranker: Literal["auto", "default-2024-11-15"] = ...
        score_threshold: float = ...
        """Leave out results with a lower score, from 0 to 1."""

    Filters = ComparisonFilter | CompoundFilter

    type: Literal["file_search"]
    vector_store_ids: list[str]
    """The vector stores to search."""
    filters: Filters | None = ...
    """Only files whose attributes fit."""
    max_num_results: int = ...
    """From 1 to 50."""
    ranking_options: RankingOptions = ...
    """How results are ordered and which are left out."""


class FunctionShellTool(Shape):
    """Shell commands, in a container of the API or run by you."""

    Environment = tagged("type", ContainerAuto | LocalEnvironment | ContainerReference | None)

    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
    environment: Environment | None = ...
    """Where commands run."""


class FunctionTool(Shape):
    """A function of yours: the model writes the arguments, you run it and send back the result."""

    name: str
    parameters: dict[str, object] | None
    """The arguments as a JSON schema."""
    strict: bool | None
    """Whether arguments always fit `parameters`; only a part of JSON Schema is possible then."""
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
    async_: bool = wire("async", ...)
    defer_loading: bool = ...
    """Whether the model sees the tool only after finding it by tool search."""
    description: str | None = ...
    """What the function does; the model decides by it whether to call."""
    output_schema: dict[str, object] | None = ...
    """A JSON schema of the JSON in the string that you send back."""


ImageDetail = Literal["low", "high", "auto", "original"]
"""How closely the model looks at an image; `original` keeps its size."""


class InlineSkill(Shape):
    """A skill sent along with the request."""

    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]


class InlineSkillSource(Shape):
    """A skill as a zip archive."""

    data: str
    """The archive, base64-encoded; at most 70254592 characters."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class InputItemCreateParams(Params):
    type: str
    """The type of the item, such as `message`."""
    content: str | list[dict[str, object]]
    """What the item contains."""


class InputTokenCreateParams(Params):
    token: str
    """The token to add."""


class ResponseDeleted(Model):
    """That a response is gone."""

    id: str
    deleted: bool
    object: str


class ResponseInputItemDeleted(Model):
    """That an item of the input is gone."""

    id: str
    deleted: bool
    object: str


class ResponseInputToken(Model):
    """A token of the input."""

    id: str
    token: str = ...
    object: str = ...


class ResponseInputTokenDeleted(Model):
    """That a token of the input is gone."""

    id: str
    deleted: bool
    object: str


class InputItemListParams(Params):
    after: str = ...
    """The id of the item after which the page begins."""
    include: list[ResponseIncludable] = ...
    """Parts of the items that are left out unless named here."""
    limit: int = ...
    """Items per page, from 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """The API's default is `desc`, newest first."""


class InputTokenCountParams(Params):
    class Text:
        format: ResponseFormatTextConfig = ...
        """Plain text, or JSON that follows a schema."""
        verbosity: Literal["low", "medium", "high"] | None = ...
        """How long-winded the text is. The API's default is `medium`."""

    Conversation = str | ResponseConversationParam

    class ToolChoice(OneOf):
        class SpecificProgrammaticToolCallingParam:
            type: Literal["programmatic_tool_calling"]

        members = (
            ToolChoiceOptions
            | ToolChoiceAllowed
            | ToolChoiceTypes
            | ToolChoiceFunction
            | ToolChoiceMcp
            | ToolChoiceCustom
            | SpecificProgrammaticToolCallingParam
            | ToolChoiceApplyPatch
            | ToolChoiceShell
        )

    conversation: Conversation | None = ...
    """The conversation whose items come before `input`, as an id or `{"id": ...}`. Not with `previous_response_id`."""
    input: str | list[ResponseInputItem] | None = ...
    """A text of at most 10485760 characters, which counts as one user message, or a list of items."""
    instructions: str | None = ...
    """A system message put before everything else."""
    model: str | None = ...
    """The model whose tokens are counted."""
    parallel_tool_calls: bool | None = ...
    """Whether the model may call several tools at once."""
    personality: str | Literal["friendly", "pragmatic"] = ...
    """A style that the model brings along, at most 64 characters; its own default if left out."""
    previous_response_id: str | None = ...
    """The response to continue from. Not together with `conversation`."""
    reasoning: Reasoning | None = ...
    """How a reasoning model thinks."""
    text: Text | None = ...
    """The form and length of text output."""
    tool_choice: ToolChoice | None = ...
    """Which tool the model may or must call."""
    tools: list[Tool] | None = ...
    """What the model may call; the definitions count too."""
    truncation: Literal["auto", "disabled"] = ...
    """Deprecated. `auto` drops items from the beginning of an input that is too long, `disabled` refuses it."""


class InputTokenCountResponse(Model):
    """How many tokens an input takes."""

    input_tokens: int
    object: Literal["response.input_tokens"]


class LocalEnvironment(Shape):
    """You run the commands."""

    type: Literal["local"]
    skills: list[LocalSkill] = ...


class LocalSkill(Shape):
    """A skill in a directory of yours."""

    description: str
    name: str
    path: str
    """The directory of the skill."""


class McpToolCallError(OneOf, Shape, tag="type"):
    """Why a tool of an MCP server failed."""

    class McpProtocolError:
        code: int
        message: str
        type: Literal["mcp_protocol_error"]

    class McpToolExecutionError:
        content: object
        type: Literal["mcp_tool_execution_error"]

    class HTTPError:
        code: int
        message: str
        type: Literal["http_error"]

    members = McpProtocolError | McpToolExecutionError | HTTPError


class NamespaceTool(Shape):
    """Several functions under one name."""

    class Tool(OneOf, tag="type"):
        class Function:
            name: str
            type: Literal["function"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
            """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
            async_: bool = wire("async", ...)
            defer_loading: bool = ...
            """Whether the model sees the tool only after finding it by tool search."""
            description: str | None = ...
            output_schema: dict[str, object] | None = ...
            """A JSON schema of the JSON in the string that you send back."""
            parameters: object | None = ...
            """The arguments as a JSON schema."""
            strict: bool | None = ...
            """Whether arguments always fit `parameters`."""

        members = Function | CustomTool

    description: str
    """What the group is for; the model reads it."""
    name: str
    tools: list[Tool]
    """At least one."""
    type: Literal["namespace"]


class Response(Model, OutputText):
    """What the model answered, with the settings it was asked with."""

    class AccessPrograms:
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
        """The programme for work on computer security."""

    class IncompleteDetails:
        reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] = ...
        """What ended the response: a limit, the content filter, or `steered` by new input."""

    class Conversation:
        id: str

    class Image:
        context_compression: Literal["enabled", "disabled"]

    class InputTransformation:
        """An item of the input that was not shown to the model."""

        id: str
        action: Literal["removed"]
        reason: Literal[
            "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
        ]
        type: Literal["reasoning"]

    class Moderation:
        class Input(OneOf, tag="type"):
            class ModerationResult:
                categories: dict[str, bool]
                """Whether each category was found."""
                category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                """Which kinds of input each category was looked for in."""
                category_scores: dict[str, float]
                """How sure the model is of each category, from 0 to 1."""
                flagged: bool
                model: str
                type: Literal["moderation_result"]

            class Error:
                code: str
                message: str
                type: Literal["error"]

            members = ModerationResult | Error

        class Output(OneOf, tag="type"):
            class ModerationResult:
                categories: dict[str, bool]
                """Whether each category was found."""
                category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                """Which kinds of input each category was looked for in."""
                category_scores: dict[str, float]
                """How sure the model is of each category, from 0 to 1."""
                flagged: bool
                model: str
                type: Literal["moderation_result"]

            class Error:
                code: str
                message: str
                type: Literal["error"]

            members = ModerationResult | Error

        input: Input
        output: Output

    class PromptCacheOptions:
        mode: Literal["implicit", "explicit"]
        """Whether the API set a breakpoint by itself (`implicit`) or only those of the request count."""
        ttl: Literal["30m", "12h"]
        """How long cached input lives at least."""
        comparison_response_id: str = ...
        """The earlier response against which the cache diagnostics compare this one."""

    class ToolUsage:
        class ImageGen:
            class InputTokensDetails:
                image_tokens: int
                text_tokens: int

            class CachedTokensDetails:
                cached_image_tokens: int
                cached_text_tokens: int

            class OutputTokensDetails:
                image_tokens: int
                text_tokens: int

            input_tokens: int
            input_tokens_details: InputTokensDetails
            output_tokens: int
            total_tokens: int
            cached_tokens: int = ...
            cached_tokens_details: CachedTokensDetails = ...
            output_tokens_details: OutputTokensDetails = ...

        class WebSearch:
            num_requests: int
            """How many searches were made."""

        image_gen: ImageGen
        web_search: WebSearch

    class ToolChoice(OneOf):
        class SpecificProgrammaticToolCallingParam:
            type: Literal["programmatic_tool_calling"]

        members = (
            ToolChoiceOptions
            | ToolChoiceAllowed
            | ToolChoiceTypes
            | ToolChoiceFunction
            | ToolChoiceMcp
            | ToolChoiceCustom
            | SpecificProgrammaticToolCallingParam
            | ToolChoiceApplyPatch
            | ToolChoiceShell
        )

    class PromptCacheDiagnostics(OneOf, tag="type"):
        class CacheMiss:
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
            comparison_reusable_tokens: int = ...
            """Tokens of the compared response that could have been reused."""

        class CacheHit:
            type: Literal["cache_hit"]

        class ComparisonResponseNotFound:
            type: Literal["comparison_response_not_found"]

        class Unavailable:
            type: Literal["unavailable"]

        members = CacheMiss | CacheHit | ComparisonResponseNotFound | Unavailable

    id: str
    access_programs: AccessPrograms = ...
    """The access programs that applied."""
    created_at: float
    """Unix seconds."""
    error: ResponseError = ...
    """Why it failed; only if `status` is `failed`."""
    incomplete_details: IncompleteDetails = ...
    """Why it ended early; only if `status` is `incomplete`."""
    instructions: str | list[ResponseInputItem] = ...
    """The system message it was given."""
    metadata: Metadata = ...
    """Up to 16 pairs kept with the response."""
    model: ResponsesModel
    object: Literal["response"]
    output: list[ResponseOutputItem]
    """What the model produced, in order: messages, reasoning, calls. `output_text` puts all text together."""
    parallel_tool_calls: bool
    temperature: float = ...
    tool_choice: ToolChoice
    tools: list[Tool]
    top_p: float = ...
    background: bool = ...
    """Whether it is worked on after the request was answered."""
    completed_at: float = ...
    """Unix seconds; only if `status` is `completed`."""
    conversation: Conversation = ...
    """The conversation that it was added to."""
    image: Image = ...
    input_transformations: list[InputTransformation] = ...
    """What the API took out of the input, and why."""
    max_output_tokens: int = ...
    """The most tokens to generate, those of reasoning included."""
    max_tool_calls: int = ...
    """How many calls of built-in tools were allowed, all tools together."""
    moderation: Moderation = ...
    """The verdict on input and output, if the request asked for it."""
    previous_response_id: str = ...
    """The response that it continues."""
    prompt: ResponsePrompt = ...
    """The stored prompt template it was made from."""
    prompt_cache_diagnostics: PromptCacheDiagnostics = ...
    """How its cached input compares with that of the response named in `prompt_cache_options`."""
    prompt_cache_key: str = ...
    prompt_cache_options: PromptCacheOptions = ...
    """The cache settings that applied."""
    prompt_cache_retention: Literal["in_memory", "24h"] = ...
    """Deprecated in favour of `prompt_cache_options`."""
    reasoning: Reasoning = ...
    safety_identifier: str = ...
    """Your mark of the end user."""
    service_tier: ServiceTier = ...
    """The tier that served it, which need not be the one asked for."""
    status: ResponseStatus = ...
    text: ResponseTextConfig = ...
    """The form and length asked for; the text itself is in `output` and `output_text`."""
    tool_usage: ToolUsage = ...
    """What built-in tools used besides the tokens in `usage`."""
    top_logprobs: int = ...
    """How many likely tokens were reported at each place."""
    truncation: Literal["auto", "disabled"] = ...
    """What was to be done with an input that is too long."""
    usage: ResponseUsage = ...
    """The tokens used; missing until it is done."""
    user: str = ...
    """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""


class ResponseApplyPatchToolCall(Model):
    """A file that the model wants created, changed or deleted."""

    class Operation(OneOf, tag="type"):
        class CreateFile:
            diff: str
            path: str
            type: Literal["create_file"]

        class DeleteFile:
            path: str
            type: Literal["delete_file"]

        class UpdateFile:
            diff: str
            path: str
            type: Literal["update_file"]

        members = CreateFile | DeleteFile | UpdateFile

    class Caller(OneOf, tag="type"):
        class Direct:
            """The model itself."""

            type: Literal["direct"]

        class Program:
            """A program that the model wrote."""

            caller_id: str
            """The program that made the call."""
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    call_id: str
    """Send the outcome back with this id."""
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""


class ResponseApplyPatchToolCallOutput(Model):
    """Whether a patch could be applied."""

    class Caller(OneOf, tag="type"):
        class Direct:
            """The model itself."""

            type: Literal["direct"]

        class Program:
            """A program that the model wrote."""

            caller_id: str
            """The program that made the call."""
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""
    output: str = ...
    """What applying it printed."""


class ResponseAudioDeltaEvent(Model):
    """More speech."""

    delta: str
    """Audio, base64-encoded."""
    sequence_number: int
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(Model):
    """The speech is complete."""

    sequence_number: int
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(Model):
    """More of the text of the speech."""

    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]


class ResponseAudioTranscriptDoneEvent(Model):
    """The text of the speech is complete."""

    sequence_number: int
    type: Literal["response.audio.transcript.done"]


class ResponseCodeInterpreterCallCodeDeltaEvent(Model):
    """More of the code to run."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]


class ResponseCodeInterpreterCallCodeDoneEvent(Model):
    """The code to run is complete."""

    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]


class ResponseCodeInterpreterCallCompletedEvent(Model):
    """The code has run."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]


class ResponseCodeInterpreterCallInProgressEvent(Model):
    """A use of the code interpreter begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]


class ResponseCodeInterpreterCallInterpretingEvent(Model):
    """The code runs."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]


class ResponseCodeInterpreterToolCall(Shape):
    """Python code that was run."""

    class Output(OneOf, tag="type"):
        class Logs:
            logs: str
            type: Literal["logs"]

        class Image:
            type: Literal["image"]
            url: str

        members = Logs | Image

    id: str
    code: str | None
    """Null if it cannot be shown."""
    container_id: str
    outputs: list[Output] | None
    """Only if asked for with `include`."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]


class ResponseCompactParams(Params):
    class Image:
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class PromptCacheOptions:
        mode: Literal["implicit", "explicit"] = ...
        """`implicit`, the API's default, sets one breakpoint by itself besides the latest three of yours; `explicit`
        uses only yours, the latest four, and without any there is no caching.
        """
        ttl: Literal["30m"] = ...
        """How long cached input lives at least; only `30m` exists."""

    model: (
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ]
        | str
        | None
    )
    """The model that compacts."""
    image: Image = ...
    input: str | list[ResponseInputItem] | None = ...
    """What to compact: a text of at most 10485760 characters or a list of items."""
    instructions: str | None = ...
    """A system message put before everything else; that of `previous_response_id` is not taken over."""
    previous_response_id: str | None = ...
    """The response whose conversation to compact."""
    prompt_cache_key: str | None = ...
    """Requests with the same key and beginning share cached input more often; at most 64 characters."""
    prompt_cache_options: PromptCacheOptions | None = ...
    """Where prompt caching breaks and for how long it holds."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = ...
    """How long cached input may be kept. Deprecated in favour of `prompt_cache_options`."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = ...
    """How fast and at what price the request is served. The API's default is `auto`: what the project is set to."""


class ResponseCompactionCompactingEvent(Model):
    """The context is being compacted."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]


class ResponseCompactionItem(Model):
    """What takes the place of everything before it in the conversation."""

    id: str
    encrypted_content: str
    """The shortened conversation, in a form only the API reads."""
    type: Literal["compaction"]
    created_by: str = ...
    """Who added the item."""


class ResponseCompactionItemParam(Shape):
    """What takes the place of everything before it in the conversation."""

    encrypted_content: str
    """As it came from the API; at most 20971520 characters."""
    type: Literal["compaction"]
    id: str | None = ...


class ResponseCompletedEvent(Model):
    """The response is done; `response` has all of it."""

    response: Response
    sequence_number: int
    type: Literal["response.completed"]


class ResponseComputerToolCall(Shape):
    """Actions that the model wants done on the computer."""

    class PendingSafetyCheck:
        id: str
        code: str | None = ...
        message: str | None = ...

    class Action(OneOf, tag="type"):
        class Click:
            button: Literal["left", "right", "wheel", "back", "forward"]
            type: Literal["click"]
            x: int
            y: int
            keys: list[str] | None = ...
            """Keys to hold down meanwhile."""

        class DoubleClick:
            keys: list[str] | None
            """Keys to hold down meanwhile."""
            type: Literal["double_click"]
            x: int
            y: int

        class Drag:
            class Path:
                x: int
                y: int

            path: list[Path]
            type: Literal["drag"]
            keys: list[str] | None = ...
            """Keys to hold down meanwhile."""

        class Keypress:
            keys: list[str]
            """Keys to press together."""
            type: Literal["keypress"]

        class Move:
            type: Literal["move"]
            x: int
            y: int
            keys: list[str] | None = ...
            """Keys to hold down meanwhile."""

        class Screenshot:
            type: Literal["screenshot"]

        class Scroll:
            scroll_x: int
            """Pixels to the right."""
            scroll_y: int
            """Pixels down."""
            type: Literal["scroll"]
            x: int
            y: int
            keys: list[str] | None = ...
            """Keys to hold down meanwhile."""

        class Type:
            text: str
            type: Literal["type"]

        class Wait:
            type: Literal["wait"]

        members = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait

    id: str
    call_id: str
    """Send the screenshot back with this id."""
    pending_safety_checks: list[PendingSafetyCheck]
    """Ask a person before going on; send those agreed to back with the screenshot."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Action = ...
    """The one action of the preview tool."""
    actions: ComputerActionList = ...
    """The actions to do one after the other."""


class ResponseComputerToolCallOutputItem(Model):
    """A screenshot taken after an action, as kept by the API."""

    class AcknowledgedSafetyCheck:
        id: str
        code: str = ...
        message: str = ...

    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] = ...
    created_by: str = ...
    """Who added the item."""


class ResponseComputerToolCallOutputScreenshot(Shape):
    """A screenshot, by URL or file id."""

    type: Literal["computer_screenshot"]
    file_id: str = ...
    image_url: str = ...


class ResponseConfigurationUpdateItem(Model):
    """New settings from this place of the conversation on."""

    class Reasoning:
        effort: ReasoningEffort = ...

    class Text:
        Format = tagged("type", ResponseFormatText | ResponseFormatTextJSONSchemaConfig)

        format: Format

    id: str
    type: Literal["configuration_update"]
    reasoning: Reasoning = ...
    text: Text = ...


class ResponseConfigurationUpdateItemParam(Shape):
    """New settings from this place of the conversation on."""

    class Reasoning:
        effort: ReasoningEffort | None = ...

    class Text:
        Format = ResponseFormatText | ResponseFormatTextJSONSchemaConfig

        format: Format

    type: Literal["configuration_update"]
    id: str | None = ...
    reasoning: Reasoning = ...
    text: Text = ...


class ResponseContainerReference(Model):
    """A container of the API."""

    container_id: str
    type: Literal["container_reference"]


class ResponseContentPartAddedEvent(Model):
    """A part of a message begins."""

    class Part(OneOf, tag="type"):
        class ReasoningText:
            text: str
            type: Literal["reasoning_text"]

        members = ResponseOutputText | ResponseOutputRefusal | ReasoningText

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]


class ResponseContentPartDoneEvent(Model):
    """A part of a message is complete."""

    class Part(OneOf, tag="type"):
        class ReasoningText:
            text: str
            type: Literal["reasoning_text"]

        members = ResponseOutputText | ResponseOutputRefusal | ReasoningText

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]


class ResponseConversationParam(Shape):
    """A conversation by its id."""

    id: str


class ResponseCreateParams(Params, streaming=True):
    class AccessPrograms:
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...
        """The programme for work on computer security."""

    class BackgroundOptions:
        completion_window: Literal["soonest", "2h", "8h"] = ...
        """How long the response may take until it is done: `soonest`, or within so many hours."""
        continuation_id: str = ...

    class ContextManagement:
        type: str
        """Only `compaction` exists."""
        compact_threshold: int | None = ...
        """Compact when the context has this many tokens, at least 1000."""

    class Image:
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class Moderation:
        class Policy:
            class Input:
                mode: Literal["score", "block"]
                """`score` only reports, `block` holds flagged input back."""

            class Output:
                mode: Literal["score", "block"]
                """`score` only reports, `block` holds flagged output back."""

            input: Input | None = ...
            output: Output | None = ...

        model: str
        """The moderation model, such as `omni-moderation-latest`."""
        policy: Policy | None = ...
        """What happens to flagged input and output."""

    class PromptCacheOptions:
        comparison_response_id: str | None = ...
        """The earlier response against which the cache diagnostics compare this one."""
        mode: Literal["implicit", "explicit"] = ...
        """`implicit`, the API's default, sets one breakpoint by itself besides the latest three of yours; `explicit`
        uses only yours, the latest four, and without any there is no caching.
        """
        prewarm: bool = ...
        ttl: Literal["30m", "12h"] = ...
        """How long cached input lives at least. The API's default is `30m`."""

    class StreamOptions:
        include_obfuscation: bool = ...
        """Whether deltas carry random padding, so that their length does not give away their text. On unless `False`,
        which saves bandwidth on a network you trust.
        """

    Conversation = str | ResponseConversationParam

    class ToolChoice(OneOf):
        class SpecificProgrammaticToolCallingParam:
            type: Literal["programmatic_tool_calling"]

        members = (
            ToolChoiceOptions
            | ToolChoiceAllowed
            | ToolChoiceTypes
            | ToolChoiceFunction
            | ToolChoiceMcp
            | ToolChoiceCustom
            | SpecificProgrammaticToolCallingParam
            | ToolChoiceApplyPatch
            | ToolChoiceShell
        )

    access_programs: AccessPrograms = ...
    """The access programs to make use of."""
    background: bool | None = ...
    """Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's default is `False`."""
    background_options: BackgroundOptions = ...
    """How a response with `background=True` is run."""
    context_management: list[ContextManagement] | None = ...
    """What to do when the context grows too long, one entry or more."""
    conversation: Conversation | None = ...
    """The conversation that the response belongs to, as an id or `{"id": ...}`: its items come before `input`, and the
    new input and output items are added to it at the end. Not together with `previous_response_id`.
    """
    image: Image = ...
    include: list[ResponseIncludable] | None = ...
    """Parts of the output that are left out unless named here."""
    input: str | ResponseInput | dict[str, object] = ...
    """What the model is given: a text, which counts as one user message, or a list of items."""
    instructions: str | None = ...
    """A system message put before everything else. Instructions of the response in `previous_response_id` are not taken
    over.
    """
    max_output_tokens: int | None = ...
    """The most tokens to generate, those of reasoning included; at least 16."""
    max_tool_calls: int | None = ...
    """How many calls of built-in tools are made at most, all tools together; later ones are ignored."""
    metadata: Metadata | None = ...
    """Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512."""
    model: ResponsesModel = ...
    """The model that answers."""
    moderation: Moderation | None = ...
    """Have the input and output checked by a moderation model."""
    parallel_tool_calls: bool | None = ...
    """Whether the model may call several tools at once. The API's default is `True`."""
    previous_response_id: str | None = ...
    """The response to continue from. Not together with `conversation`."""
    prompt: ResponsePrompt | None = ...
    """A stored prompt template and the values for it."""
    prompt_cache_key: str | None = ...
    """Requests with the same key and beginning share cached input more often; it takes the place of `user`."""
    prompt_cache_options: PromptCacheOptions = ...
    """Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer models."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = ...
    """How long cached input may be kept. Deprecated in favour of `prompt_cache_options`."""
    reasoning: Reasoning | None = ...
    """How a reasoning model thinks."""
    reasoning_effort: ReasoningEffort | None = ...
    """Short for `reasoning={"effort": ...}`, merged into a given `reasoning`."""
    safety_identifier: str | None = ...
    """A stable mark of your end user, at most 64 characters; send a hash rather than a name or address."""
    service_tier: ServiceTier | None = ...
    """How fast and at what price the request is served. The API's default is `auto`: what the project is set to. The
    response tells the tier that was used, which may be another one.
    """
    store: bool | None = ...
    """Whether the response can be looked up later. The API's default is `True`."""
    stream_options: StreamOptions | None = ...
    """How events are streamed; only with `stream=True`."""
    temperature: float | None = ...
    """How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not both."""
    text: ResponseTextConfig = ...
    """The form and length of text output; with a JSON schema the output follows it."""
    tool_choice: ToolChoice = ...
    """Which tool the model may or must call."""
    tools: list[Tool] = ...
    """What the model may call: built-in tools, MCP servers, your functions and custom tools."""
    top_logprobs: int | None = ...
    """How many likely tokens to report at each place, from 0 to 20; some places may have fewer."""
    top_p: float | None = ...
    """Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is 1."""
    truncation: Literal["auto", "disabled"] | None = ...
    """Deprecated. What to do with an input that is too long: `auto` drops items from its beginning, `disabled`, the
    API's default, makes the request fail with status 400.
    """
    user: str = ...
    """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""


class ResponseCreatedEvent(Model):
    """The first event: the response exists."""

    response: Response
    sequence_number: int
    type: Literal["response.created"]


class ResponseCustomToolCall(Shape):
    """A custom tool that the model wants you to run."""

    class Caller(OneOf, tag="type"):
        class Direct:
            """The model itself."""

            type: Literal["direct"]

        class Program:
            """A program that the model wrote."""

            caller_id: str
            """The program that made the call."""
            type: Literal["program"]

        members = Direct | Program

    call_id: str
    """Send the result back with this id."""
    input: str
    """The text for the tool, in the tool's format."""
    name: str
    type: Literal["custom_tool_call"]
    id: str = ...
    async_: bool = wire("async", ...)
    caller: Caller | None = ...
    """Who made the call: the model itself or one of its programs."""
    namespace: str = ...


class ResponseCustomToolCallInputDeltaEvent(Model):
    """More of the input of a custom tool."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]


class ResponseCustomToolCallInputDoneEvent(Model):
    """The input of a custom tool is complete."""

    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]


class ResponseCustomToolCallItem(Model, ResponseCustomToolCall):
    """A call of a custom tool, as kept by the API."""

    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str = ...
    """Who added the item."""


class ResponseCustomToolCallOutput(Shape):
    """The result of a custom tool."""

    OutputOutputContentList = tagged("type", ResponseInputText | ResponseInputImage | ResponseInputFile)

    class Caller(OneOf, tag="type"):
        class Direct:
            """The model itself."""

            type: Literal["direct"]

        class Program:
            """A program that the model wrote."""

            caller_id: str
            """The program that made the call."""
            type: Literal["program"]

        members = Direct | Program

    call_id: str
    """The `call_id` of the call that this answers."""
    output: str | list[OutputOutputContentList]
    """A text, or a list of text, images and files."""
    type: Literal["custom_tool_call_output"]
    id: str = ...
    caller: Caller | None = ...
    """Who made the call: the model itself or one of its programs."""


class ResponseCustomToolCallOutputItem(Model, ResponseCustomToolCallOutput):
    """The result of a custom tool, as kept by the API."""

    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str = ...
    """Who added the item."""


class ResponseError(Model):
    """Why a response failed."""

    class Misalignment:
        class Steer:
            message: str

        detailed_explanation: str = ...
        error_type: (
            str
            | Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ]
        ) = ...
        review_target: str = ...
        steer: Steer = ...

    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    misalignment: Misalignment = ...
    """More about code `misalignment_policy_violation`."""
    param: str = ...
    type: str = ...


class ResponseErrorEvent(Model):
    """Something went wrong."""

    code: str = ...
    message: str
    param: str = ...
    sequence_number: int
    type: Literal["error"]


class ResponseFailedEvent(Model):
    """The response failed; `response.error` says why."""

    response: Response
    sequence_number: int
    type: Literal["response.failed"]


class ResponseFileSearchCallCompletedEvent(Model):
    """A file search is done."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]


class ResponseFileSearchCallInProgressEvent(Model):
    """A file search begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]


class ResponseFileSearchCallSearchingEvent(Model):
    """Files are being searched."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]


class ResponseFileSearchToolCall(Shape):
    """A search in vector stores."""

    class Result:
        attributes: dict[str, str | float | bool] | None = ...
        """Up to 16 pairs set on the file."""
        file_id: str = ...
        filename: str = ...
        score: float = ...
        """How well the text fits, from 0 to 1."""
        text: str = ...

    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: list[Result] | None = ...
    """Only if asked for with `include`."""


ResponseFormatTextConfig = shape(
    tagged("type", ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject)
)
"""Plain text, JSON by a schema, or any JSON (the older way)."""


class ResponseFormatTextJSONSchemaConfig(Shape):
    """JSON that follows a schema."""

    name: str
    """Letters, digits, `_` and `-`, at most 64."""
    schema_: dict[str, object] = wire("schema")
    type: Literal["json_schema"]
    description: str = ...
    """What the output is for; the model reads it."""
    strict: bool | None = ...
    """Whether the output always fits the schema; only a part of JSON Schema is possible then. The API's default is
    `False`.
    """


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    """More of the arguments of a function."""

    delta: str
    """The JSON text to append."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(Model):
    """The arguments of a function are complete."""

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]


ResponseFunctionCallOutputItem = shape(
    tagged("type", ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent)
)
"""A part of the result of a function."""


ResponseFunctionCallOutputItemList = shape(list[ResponseFunctionCallOutputItem])
"""The result of a function, in parts."""


class ResponseFunctionShellCallOutputContent(Shape):
    """What one command printed."""

    class Outcome(OneOf, tag="type"):
        class Timeout:
            type: Literal["timeout"]

        class Exit:
            exit_code: int
            type: Literal["exit"]

        members = Timeout | Exit

    outcome: Outcome
    """Whether the command ended by itself or ran out of time."""
    stderr: str
    stdout: str


class ResponseFunctionShellToolCall(Model):
    """Shell commands that were run, or that you are to run."""

    class Action:
        commands: list[str]
        max_output_length: int = ...
        """The most characters of output wanted of each command."""
        timeout_ms: int = ...
        """Milliseconds."""

    Environment = tagged("type", ResponseLocalEnvironment | ResponseContainerReference | None)

    class Caller(OneOf, tag="type"):
        class Direct:
            """The model itself."""

            type: Literal["direct"]

        class Program:
            """A program that the model wrote."""

            caller_id: str
            """The program that made the call."""
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    action: Action
    call_id: str
    """Send the output back with this id."""
    environment: Environment = ...
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""


class ResponseFunctionShellToolCallOutput(Model):
    """What shell commands printed."""

    class Output:
        class Outcome(OneOf, tag="type"):
            class Timeout:
                type: Literal["timeout"]

            class Exit:
                exit_code: int
                type: Literal["exit"]

            members = Timeout | Exit

        outcome: Outcome
        """Whether the command ended by itself or ran out of time."""
        stderr: str
        stdout: str
        created_by: str = ...
        """Who added the item."""

    class Caller(OneOf, tag="type"):
        class Direct:
            """The model itself."""

            type: Literal["direct"]

        class Program:
            """A program that the model wrote."""

            caller_id: str
            """The program that made the call."""
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    call_id: str
    max_output_length: int = ...
    """The limit in characters that the call asked for."""
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""


class ResponseFunctionToolCall(Shape):
    """A function that the model wants you to run."""

    class Caller(OneOf, tag="type"):
        class Direct:
            """The model itself."""

            type: Literal["direct"]

        class Program:
            """A program that the model wrote."""

            caller_id: str
            """The program that made the call."""
            type: Literal["program"]

        members = Direct | Program

    arguments: str
    """JSON; check it, the model can make mistakes."""
    call_id: str
    """Send the result back with this id."""
    name: str
    type: Literal["function_call"]
    id: str = ...
    async_: bool = wire("async", ...)
    caller: Caller | None = ...
    """Who made the call: the model itself or one of its programs."""
    namespace: str = ...
    """The group that the function is in."""
    status: Literal["in_progress", "completed", "incomplete"] = ...


class ResponseFunctionToolCallItem(Model, ResponseFunctionToolCall):
    """A function call, as kept by the API."""

    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str = ...
    """Who added the item."""


class ResponseFunctionToolCallOutputItem(Model):
    """The result of a function, as kept by the API."""

    OutputOutputContentList = tagged("type", ResponseInputText | ResponseInputImage | ResponseInputFile)

    class Caller(OneOf, tag="type"):
        class Direct:
            """The model itself."""

            type: Literal["direct"]

        class Program:
            """A program that the model wrote."""

            caller_id: str
            """The program that made the call."""
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    call_id: str = ...
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""
    name: str = ...
    namespace: str = ...


class ResponseFunctionWebSearch(Shape):
    """A search of the web, or a look at a page."""

    class Action(OneOf, tag="type"):
        class Search:
            class Source:
                type: Literal["url"]
                url: str

            type: Literal["search"]
            queries: list[str] = ...
            query: str = ...
            """Deprecated in favour of `queries`."""
            sources: list[Source] = ...
            """Only if asked for with `include`."""

        class OpenPage:
            type: Literal["open_page"]
            url: str | None = ...

        class Find:
            pattern: str
            type: Literal["find_in_page"]
            url: str

        members = Search | OpenPage | Find

    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]


class ResponseImageGenCallCompletedEvent(Model):
    """An image is done."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]


class ResponseImageGenCallGeneratingEvent(Model):
    """An image is being made."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]


class ResponseImageGenCallInProgressEvent(Model):
    """An image has been asked for."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]


class ResponseImageGenCallPartialImageEvent(Model):
    """An unfinished image."""

    item_id: str
    output_index: int
    partial_image_b64: str
    """The image, base64-encoded."""
    partial_image_index: int
    """Which unfinished image it is, from 0."""
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    background: str = ...
    output_format: str = ...
    quality: str = ...
    size: str = ...


class ResponseInProgressEvent(Model):
    """The response is being worked on."""

    response: Response
    sequence_number: int
    type: Literal["response.in_progress"]


ResponseIncludable = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""A part of the output that is left out unless asked for."""


class ResponseIncompleteEvent(Model):
    """The response ended early; `response.incomplete_details` says why."""

    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]


ResponseInput = shape(list[ResponseInputItem])
"""A list of input items."""


class ResponseInputAudio(Shape):
    """Speech for the model."""

    class InputAudio:
        data: str
        """The audio, base64-encoded."""
        format: Literal["mp3", "wav"]

    input_audio: InputAudio
    type: Literal["input_audio"]


ResponseInputContent = shape(tagged("type", ResponseInputText | ResponseInputImage | ResponseInputFile))
"""A part of an input message."""


class ResponseInputFile(Shape):
    """A file for the model, by id, by URL or sent along."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    """How closely pages are rendered; `high` takes more tokens. The API's default is `auto`."""
    file_data: str = ...
    """The file itself as a `data:` URL."""
    file_id: str | None = ...
    file_url: str = ...
    filename: str = ...
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Marks where a beginning ends that later requests share."""


class ResponseInputFileContent(Shape):
    """A file for the model, by id, by URL or sent along."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    """How closely pages are rendered; `high` takes more tokens. The API's default is `auto`."""
    file_data: str | None = ...
    """The file itself as a `data:` URL."""
    file_id: str | None = ...
    file_url: str | None = ...
    filename: str | None = ...
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...
    """Marks where a beginning ends that later requests share."""


class ResponseInputImage(Shape):
    """An image for the model, by URL or file id."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    detail: ImageDetail
    """How closely the model looks."""
    type: Literal["input_image"]
    file_id: str | None = ...
    image_url: str | None = ...
    """A URL, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Marks where a beginning ends that later requests share."""


class ResponseInputImageContent(Shape):
    """An image for the model, by URL or file id."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    type: Literal["input_image"]
    detail: ImageDetail | None = ...
    """How closely the model looks. The API's default is `auto`."""
    file_id: str | None = ...
    image_url: str | None = ...
    """A URL, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...
    """Marks where a beginning ends that later requests share."""


class ResponseInputItem(OneOf, tag="type"):
    """Something the model is given: a message, an earlier item, or the result of a call."""

    class Message:
        content: ResponseInputMessageContentList
        role: Literal["user", "system", "developer"]
        """`developer` and `system` go before `user`."""
        status: Literal["in_progress", "completed", "incomplete"] = ...
        type: Literal["message"] = ...

    class ComputerCallOutput:
        """A screenshot taken after an action."""

        class AcknowledgedSafetyCheck:
            id: str
            code: str = ...
            message: str = ...

        call_id: str
        """The `call_id` of the call that this answers."""
        output: ResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: str = ...
        acknowledged_safety_checks: list[AcknowledgedSafetyCheck] = ...
        """The pending safety checks that a person has agreed to."""
        status: Literal["in_progress", "completed", "incomplete"] = ...

    class FunctionCallOutput:
        """The result of a function that you ran."""

        class Caller(OneOf, tag="type"):
            class Direct:
                """The model itself."""

                type: Literal["direct"]

            class Program:
                """A program that the model wrote."""

                caller_id: str
                """The program that made the call."""
                type: Literal["program"]

            members = Direct | Program | None

        output: str | ResponseFunctionCallOutputItemList
        """A text, often JSON, or a list of text, images and files."""
        type: Literal["function_call_output"]
        id: str = ...
        call_id: str = ...
        """The `call_id` of the call that this answers."""
        caller: Caller = ...
        """Who made the call: the model itself or one of its programs."""
        name: str = ...
        namespace: str = ...
        status: Literal["in_progress", "completed", "incomplete"] = ...

    class ToolSearchCall:
        arguments: object
        type: Literal["tool_search_call"]
        id: str = ...
        call_id: str = ...
        execution: Literal["server", "client"] = ...
        status: Literal["in_progress", "completed", "incomplete"] = ...

    class AdditionalTools:
        """Tools that are added at this place of the conversation."""

        role: Literal["developer"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]
        id: str = ...

    class ImageGenerationCall:
        """An image that was made."""

        class Error:
            class ModerationDetails:
                categories: list[str]
                moderation_stage: Literal["input", "output", "unknown"]

            code: str = ...
            message: str
            param: str = ...
            type: str
            moderation_details: ModerationDetails = ...

        class SvgUsage:
            input_tokens: int
            model: str
            output_tokens: int
            reasoning_tokens: int
            total_tokens: int

        id: str
        result: str = ...
        """The image, base64-encoded."""
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        revised_prompt: str = ...
        """The prompt that the image was made from."""
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
        svg_usage: SvgUsage = ...
        """The tokens that an SVG image took."""

    class LocalShellCall:
        """A command that the model wants you to run."""

        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int = ...
            """Milliseconds."""
            user: str = ...
            working_directory: str = ...

        class Output:
            id: str
            output: str
            """JSON."""
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        """Send the output back with this id."""
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class ShellCall:
        class Action:
            commands: list[str]
            max_output_length: int = ...
            """The most characters of output wanted of each command."""
            timeout_ms: int = ...
            """Milliseconds."""

        class Output:
            class Caller(OneOf, tag="type"):
                class Direct:
                    """The model itself."""

                    type: Literal["direct"]

                class Program:
                    """A program that the model wrote."""

                    caller_id: str
                    """The program that made the call."""
                    type: Literal["program"]

                members = Direct | Program | None

            call_id: str
            output: list[ResponseFunctionShellCallOutputContent]
            type: Literal["shell_call_output"]
            id: str = ...
            caller: Caller = ...
            """Who made the call: the model itself or one of its programs."""
            max_output_length: int = ...
            """The limit in characters that the call asked for; send it back."""
            status: Literal["in_progress", "completed", "incomplete"] = ...

        class Caller(OneOf, tag="type"):
            class Direct:
                """The model itself."""

                type: Literal["direct"]

            class Program:
                """A program that the model wrote."""

                caller_id: str
                """The program that made the call."""
                type: Literal["program"]

            members = Direct | Program | None

        Environment = tagged("type", LocalEnvironment | ContainerReference | None)

        action: Action
        call_id: str
        type: Literal["shell_call"]
        id: str = ...
        caller: Caller = ...
        """Who made the call: the model itself or one of its programs."""
        environment: Environment = ...
        status: Literal["in_progress", "completed", "incomplete"] = ...

    class ApplyPatchCall:
        class Output:
            class Caller(OneOf, tag="type"):
                class Direct:
                    """The model itself."""

                    type: Literal["direct"]

                class Program:
                    """A program that the model wrote."""

                    caller_id: str
                    """The program that made the call."""
                    type: Literal["program"]

                members = Direct | Program | None

            call_id: str
            status: Literal["completed", "failed"]
            type: Literal["apply_patch_call_output"]
            id: str = ...
            caller: Caller = ...
            """Who made the call: the model itself or one of its programs."""
            output: str = ...

        class Operation(OneOf, tag="type"):
            class CreateFile:
                diff: str
                path: str
                type: Literal["create_file"]

            class DeleteFile:
                path: str
                type: Literal["delete_file"]

            class UpdateFile:
                diff: str
                path: str
                type: Literal["update_file"]

            members = CreateFile | DeleteFile | UpdateFile

        class Caller(OneOf, tag="type"):
            class Direct:
                """The model itself."""

                type: Literal["direct"]

            class Program:
                """A program that the model wrote."""

                caller_id: str
                """The program that made the call."""
                type: Literal["program"]

            members = Direct | Program | None

        call_id: str
        operation: Operation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: str = ...
        caller: Caller = ...
        """Who made the call: the model itself or one of its programs."""

    class McpListTools:
        """The tools that an MCP server offers."""

        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        id: str
        server_label: str
        """The name by which calls refer to the server."""
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str = ...
        """Why the server could not be asked."""

    class McpApprovalRequest:
        """A tool of an MCP server that waits for your approval."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
        """Your answer to a request for approval."""

        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: str = ...
        reason: str = ...

    class McpCall:
        """A tool of an MCP server that was run."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_call"]
        approval_request_id: str = ...
        """The request for approval that came before the call."""
        error: McpToolCallError = ...
        output: str = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class CompactionTrigger:
        """Compact the context here; only as the last item."""

        type: Literal["compaction_trigger"]
        id: str = ...

    class ItemReference:
        """An item that the API already has, by its id."""

        id: str
        type: Literal["item_reference"] = ...

    class Program:
        """A JavaScript program that the model wrote to call tools."""

        class Output:
            id: str
            call_id: str
            result: str
            """At most 10485760 characters."""
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]

        id: str
        call_id: str
        code: str
        fingerprint: str
        """Send it back unchanged."""
        type: Literal["program"]

    members = (
        EasyInputMessage
        | Message
        | ResponseOutputMessage
        | ResponseFileSearchToolCall
        | ResponseComputerToolCall
        | ComputerCallOutput
        | ResponseFunctionWebSearch
        | ResponseFunctionToolCall
        | FunctionCallOutput
        | ToolSearchCall
        | ResponseToolSearchOutputItem
        | AdditionalTools
        | ResponseConfigurationUpdateItem
        | ResponseReasoningItem
        | ResponseCompactionItem
        | ImageGenerationCall
        | ResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCall.Output
        | ShellCall
        | ShellCall.Output
        | ApplyPatchCall
        | ApplyPatchCall.Output
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | McpCall
        | ResponseCustomToolCallOutput
        | ResponseCustomToolCall
        | CompactionTrigger
        | ItemReference
        | Program
        | Program.Output
    )


class ResponseInputItemParam(OneOf):
    """Something the model is given: a message, an earlier item, or the result of a call."""

    class Message:
        content: ResponseInputMessageContentList
        role: Literal["user", "system", "developer"]
        """`developer` and `system` go before `user`."""
        status: Literal["in_progress", "completed", "incomplete"] = ...
        type: Literal["message"] = ...

    class ComputerCallOutput:
        """A screenshot taken after an action."""

        class AcknowledgedSafetyCheck:
            id: str
            code: str | None = ...
            message: str | None = ...

        call_id: str
        """The `call_id` of the call that this answers."""
        output: ResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: str | None = ...
        acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = ...
        """The pending safety checks that a person has agreed to."""
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class FunctionCallOutput:
        """The result of a function that you ran."""

        class Caller(OneOf):
            class Direct:
                """The model itself."""

                type: Literal["direct"]

            class Program:
                """A program that the model wrote."""

                caller_id: str
                """The program that made the call."""
                type: Literal["program"]

            members = Direct | Program

        output: str | ResponseFunctionCallOutputItemList
        """A text, often JSON, or a list of text, images and files."""
        type: Literal["function_call_output"]
        id: str | None = ...
        call_id: str | None = ...
        """The `call_id` of the call that this answers."""
        caller: Caller | None = ...
        """Who made the call: the model itself or one of its programs."""
        name: str | None = ...
        namespace: str | None = ...
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class ToolSearchCall:
        arguments: object
        type: Literal["tool_search_call"]
        id: str | None = ...
        call_id: str | None = ...
        execution: Literal["server", "client"] = ...
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class AdditionalTools:
        """Tools that are added at this place of the conversation."""

        role: Literal["developer"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]
        id: str | None = ...

    class ImageGenerationCall:
        """An image that was made."""

        class Error:
            class ModerationDetails:
                categories: list[str]
                moderation_stage: Literal["input", "output", "unknown"]

            code: str | None
            message: str
            param: str | None
            type: str
            moderation_details: ModerationDetails = ...

        class SvgUsage:
            input_tokens: int
            model: str
            output_tokens: int
            reasoning_tokens: int
            total_tokens: int

        id: str
        result: str | None
        """The image, base64-encoded."""
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] | None = ...
        background: Literal["transparent", "opaque", "auto"] | None = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = ...
        revised_prompt: str | None = ...
        """The prompt that the image was made from."""
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = ...
        svg_usage: SvgUsage = ...
        """The tokens that an SVG image took."""

    class LocalShellCall:
        """A command that the model wants you to run."""

        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int | None = ...
            """Milliseconds."""
            user: str | None = ...
            working_directory: str | None = ...

        class Output:
            id: str
            output: str
            """JSON."""
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] | None = ...

        id: str
        action: Action
        call_id: str
        """Send the output back with this id."""
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class ShellCall:
        class Action:
            commands: list[str]
            max_output_length: int | None = ...
            """The most characters of output wanted of each command."""
            timeout_ms: int | None = ...
            """Milliseconds."""

        class Output:
            class Caller(OneOf):
                class Direct:
                    """The model itself."""

                    type: Literal["direct"]

                class Program:
                    """A program that the model wrote."""

                    caller_id: str
                    """The program that made the call."""
                    type: Literal["program"]

                members = Direct | Program

            call_id: str
            output: list[ResponseFunctionShellCallOutputContent]
            type: Literal["shell_call_output"]
            id: str | None = ...
            caller: Caller | None = ...
            """Who made the call: the model itself or one of its programs."""
            max_output_length: int | None = ...
            """The limit in characters that the call asked for; send it back."""
            status: Literal["in_progress", "completed", "incomplete"] | None = ...

        class Caller(OneOf):
            class Direct:
                """The model itself."""

                type: Literal["direct"]

            class Program:
                """A program that the model wrote."""

                caller_id: str
                """The program that made the call."""
                type: Literal["program"]

            members = Direct | Program

        Environment = LocalEnvironment | ContainerReference

        action: Action
        call_id: str
        type: Literal["shell_call"]
        id: str | None = ...
        caller: Caller | None = ...
        """Who made the call: the model itself or one of its programs."""
        environment: Environment | None = ...
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class ApplyPatchCall:
        class Output:
            class Caller(OneOf):
                class Direct:
                    """The model itself."""

                    type: Literal["direct"]

                class Program:
                    """A program that the model wrote."""

                    caller_id: str
                    """The program that made the call."""
                    type: Literal["program"]

                members = Direct | Program

            call_id: str
            status: Literal["completed", "failed"]
            type: Literal["apply_patch_call_output"]
            id: str | None = ...
            caller: Caller | None = ...
            """Who made the call: the model itself or one of its programs."""
            output: str | None = ...

        class Operation(OneOf):
            class CreateFile:
                diff: str
                path: str
                type: Literal["create_file"]

            class DeleteFile:
                path: str
                type: Literal["delete_file"]

            class UpdateFile:
                diff: str
                path: str
                type: Literal["update_file"]

            members = CreateFile | DeleteFile | UpdateFile

        class Caller(OneOf):
            class Direct:
                """The model itself."""

                type: Literal["direct"]

            class Program:
                """A program that the model wrote."""

                caller_id: str
                """The program that made the call."""
                type: Literal["program"]

            members = Direct | Program

        call_id: str
        operation: Operation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: str | None = ...
        caller: Caller | None = ...
        """Who made the call: the model itself or one of its programs."""

    class McpListTools:
        """The tools that an MCP server offers."""

        class Tool:
            input_schema: object
            name: str
            annotations: object | None = ...
            description: str | None = ...

        id: str
        server_label: str
        """The name by which calls refer to the server."""
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str | None = ...
        """Why the server could not be asked."""

    class McpApprovalRequest:
        """A tool of an MCP server that waits for your approval."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
        """Your answer to a request for approval."""

        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: str | None = ...
        reason: str | None = ...

    class McpCall:
        """A tool of an MCP server that was run."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_call"]
        approval_request_id: str | None = ...
        """The request for approval that came before the call."""
        error: McpToolCallError | None = ...
        output: str | None = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class CompactionTrigger:
        """Compact the context here; only as the last item."""

        type: Literal["compaction_trigger"]
        id: str | None = ...

    class ItemReference:
        """An item that the API already has, by its id."""

        id: str
        type: Literal["item_reference"] | None = ...

    class Program:
        """A JavaScript program that the model wrote to call tools."""

        class Output:
            id: str
            call_id: str
            result: str
            """At most 10485760 characters."""
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]

        id: str
        call_id: str
        code: str
        fingerprint: str
        """Send it back unchanged."""
        type: Literal["program"]

    members = (
        EasyInputMessage
        | Message
        | ResponseOutputMessage
        | ResponseFileSearchToolCall
        | ResponseComputerToolCall
        | ComputerCallOutput
        | ResponseFunctionWebSearch
        | ResponseFunctionToolCall
        | FunctionCallOutput
        | ToolSearchCall
        | ResponseToolSearchOutputItemParam
        | AdditionalTools
        | ResponseConfigurationUpdateItemParam
        | ResponseReasoningItem
        | ResponseCompactionItemParam
        | ImageGenerationCall
        | ResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCall.Output
        | ShellCall
        | ShellCall.Output
        | ApplyPatchCall
        | ApplyPatchCall.Output
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | McpCall
        | ResponseCustomToolCallOutput
        | ResponseCustomToolCall
        | CompactionTrigger
        | ItemReference
        | Program
        | Program.Output
    )


ResponseInputMessageContentList = shape(list[ResponseInputContent])
"""The parts of an input message."""


class ResponseInputMessageItem(Model):
    """A message that a response was given."""

    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"] = ...


class ResponseInputText(Shape):
    """Text for the model."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Marks where a beginning ends that later requests share."""


class ResponseInputTextContent(Shape):
    """Text for the model."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...
    """Marks where a beginning ends that later requests share."""


class ResponseItem(OneOf, tag="type"):
    """An item of the input or output of a response."""

    class AdditionalTools:
        """Tools that are added at this place of the conversation."""

        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]

    class Program:
        """A JavaScript program that the model wrote to call tools."""

        class Output:
            id: str
            call_id: str
            result: str
            """At most 10485760 characters."""
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]

        id: str
        call_id: str
        code: str
        fingerprint: str
        """Send it back unchanged."""
        type: Literal["program"]

    class ImageGenerationCall:
        """An image that was made."""

        class Error:
            class ModerationDetails:
                categories: list[str]
                moderation_stage: Literal["input", "output", "unknown"]

            code: str = ...
            message: str
            param: str = ...
            type: str
            moderation_details: ModerationDetails = ...

        class SvgUsage:
            input_tokens: int
            model: str
            output_tokens: int
            reasoning_tokens: int
            total_tokens: int

        id: str
        result: str = ...
        """The image, base64-encoded."""
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        revised_prompt: str = ...
        """The prompt that the image was made from."""
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
        svg_usage: SvgUsage = ...
        """The tokens that an SVG image took."""

    class LocalShellCall:
        """A command that the model wants you to run."""

        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int = ...
            """Milliseconds."""
            user: str = ...
            working_directory: str = ...

        class Output:
            id: str
            output: str
            """JSON."""
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        """Send the output back with this id."""
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class McpListTools:
        """The tools that an MCP server offers."""

        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        id: str
        server_label: str
        """The name by which calls refer to the server."""
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str = ...
        """Why the server could not be asked."""

    class McpApprovalRequest:
        """A tool of an MCP server that waits for your approval."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
        """Your answer to a request for approval."""

        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        reason: str = ...

    class McpCall:
        """A tool of an MCP server that was run."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_call"]
        approval_request_id: str = ...
        """The request for approval that came before the call."""
        error: McpToolCallError = ...
        output: str = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    members = (
        ResponseInputMessageItem
        | ResponseOutputMessage
        | ResponseFileSearchToolCall
        | ResponseComputerToolCall
        | ResponseComputerToolCallOutputItem
        | ResponseFunctionWebSearch
        | ResponseFunctionToolCallItem
        | ResponseFunctionToolCallOutputItem
        | ResponseToolSearchCall
        | ResponseToolSearchOutputItem
        | AdditionalTools
        | ResponseConfigurationUpdateItem
        | ResponseReasoningItem
        | Program
        | Program.Output
        | ResponseCompactionItem
        | ImageGenerationCall
        | ResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCall.Output
        | ResponseFunctionShellToolCall
        | ResponseFunctionShellToolCallOutput
        | ResponseApplyPatchToolCall
        | ResponseApplyPatchToolCallOutput
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | McpCall
        | ResponseCustomToolCallItem
        | ResponseCustomToolCallOutputItem
    )


class ResponseItemList(Model):
    """A page of items."""

    data: list[ResponseItem]
    first_id: str
    has_more: bool
    """Whether another page follows."""
    last_id: str
    object: Literal["list"]


class ResponseLocalEnvironment(Model):
    """Your own machine."""

    type: Literal["local"]


class ResponseMcpCallArgumentsDeltaEvent(Model):
    """More of the arguments of an MCP call."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]


class ResponseMcpCallArgumentsDoneEvent(Model):
    """The arguments of an MCP call are complete."""

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompletedEvent(Model):
    """An MCP call is done."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailedEvent(Model):
    """An MCP call failed."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgressEvent(Model):
    """An MCP call runs."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseMcpListToolsCompletedEvent(Model):
    """An MCP server has listed its tools."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]


class ResponseMcpListToolsFailedEvent(Model):
    """An MCP server could not list its tools."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]


class ResponseMcpListToolsInProgressEvent(Model):
    """An MCP server is asked for its tools."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]


class ResponseOutputItem(OneOf, tag="type"):
    """Something that the model produced."""

    class Program:
        """A JavaScript program that the model wrote to call tools."""

        class Output:
            id: str
            call_id: str
            result: str
            """At most 10485760 characters."""
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]

        id: str
        call_id: str
        code: str
        fingerprint: str
        """Send it back unchanged."""
        type: Literal["program"]

    class AdditionalTools:
        """Tools that are added at this place of the conversation."""

        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]

    class ImageGenerationCall:
        """An image that was made."""

        class Error:
            class ModerationDetails:
                categories: list[str]
                moderation_stage: Literal["input", "output", "unknown"]

            code: str = ...
            message: str
            param: str = ...
            type: str
            moderation_details: ModerationDetails = ...

        class SvgUsage:
            input_tokens: int
            model: str
            output_tokens: int
            reasoning_tokens: int
            total_tokens: int

        id: str
        result: str = ...
        """The image, base64-encoded."""
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        revised_prompt: str = ...
        """The prompt that the image was made from."""
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
        svg_usage: SvgUsage = ...
        """The tokens that an SVG image took."""

    class LocalShellCall:
        """A command that the model wants you to run."""

        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int = ...
            """Milliseconds."""
            user: str = ...
            working_directory: str = ...

        class Output:
            id: str
            output: str
            """JSON."""
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        """Send the output back with this id."""
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class McpCall:
        """A tool of an MCP server that was run."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_call"]
        approval_request_id: str = ...
        """The request for approval that came before the call."""
        error: McpToolCallError = ...
        output: str = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class McpListTools:
        """The tools that an MCP server offers."""

        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        id: str
        server_label: str
        """The name by which calls refer to the server."""
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str = ...
        """Why the server could not be asked."""

    class McpApprovalRequest:
        """A tool of an MCP server that waits for your approval."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
        """Your answer to a request for approval."""

        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        reason: str = ...

    members = (
        ResponseOutputMessage
        | ResponseFileSearchToolCall
        | ResponseFunctionToolCall
        | ResponseFunctionToolCallOutputItem
        | ResponseFunctionWebSearch
        | ResponseComputerToolCall
        | ResponseComputerToolCallOutputItem
        | ResponseReasoningItem
        | Program
        | Program.Output
        | ResponseToolSearchCall
        | ResponseToolSearchOutputItem
        | AdditionalTools
        | ResponseCompactionItem
        | ImageGenerationCall
        | ResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCall.Output
        | ResponseFunctionShellToolCall
        | ResponseFunctionShellToolCallOutput
        | ResponseApplyPatchToolCall
        | ResponseApplyPatchToolCallOutput
        | McpCall
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | ResponseCustomToolCall
        | ResponseCustomToolCallOutputItem
    )


class ResponseOutputItemAddedEvent(Model):
    """An item of the output begins."""

    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(Model):
    """An item of the output is complete."""

    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]


class ResponseOutputMessage(Shape):
    """What the model says."""

    Content = tagged("type", ResponseOutputText | ResponseOutputRefusal)

    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None = ...
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""


class ResponseOutputRefusal(Shape):
    """That the model will not answer."""

    refusal: str
    """What it says instead."""
    type: Literal["refusal"]


class ResponseOutputText(Shape):
    """Text that the model wrote."""

    class Logprob:
        class TopLogprob:
            token: str
            bytes: list[int]
            """The UTF-8 bytes of the token."""
            logprob: float

        token: str
        bytes: list[int]
        """The UTF-8 bytes of the token."""
        logprob: float
        top_logprobs: list[TopLogprob]

    class Annotation(OneOf, tag="type"):
        class FileCitation:
            file_id: str
            filename: str
            index: int
            """Which of the files it is."""
            type: Literal["file_citation"]

        class URLCitation:
            end_index: int
            """The last character of the text that the source belongs to."""
            start_index: int
            """The first character of the text that the source belongs to."""
            title: str
            type: Literal["url_citation"]
            url: str

        class ContainerFileCitation:
            container_id: str
            end_index: int
            """The last character of the text that the file belongs to."""
            file_id: str
            filename: str
            start_index: int
            """The first character of the text that the file belongs to."""
            type: Literal["container_file_citation"]

        class FilePath:
            file_id: str
            index: int
            """Which of the files it is."""
            type: Literal["file_path"]

        members = FileCitation | URLCitation | ContainerFileCitation | FilePath

    annotations: list[Annotation]
    """Sources of the text."""
    text: str
    type: Literal["output_text"]
    logprobs: list[Logprob] = ...
    """How likely each token was; only if asked for with `include`."""


class ResponseOutputTextAnnotationAddedEvent(Model):
    """The text got a source."""

    class Annotation(OneOf, tag="type"):
        class FileCitation:
            file_id: str
            filename: str
            index: int
            """Which of the files it is."""
            type: Literal["file_citation"]

        class URLCitation:
            end_index: int
            """The last character of the text that the source belongs to."""
            start_index: int
            """The first character of the text that the source belongs to."""
            title: str
            type: Literal["url_citation"]
            url: str

        class ContainerFileCitation:
            container_id: str
            end_index: int
            """The last character of the text that the file belongs to."""
            file_id: str
            filename: str
            start_index: int
            """The first character of the text that the file belongs to."""
            type: Literal["container_file_citation"]

        class FilePath:
            file_id: str
            index: int
            """Which of the files it is."""
            type: Literal["file_path"]

        members = FileCitation | URLCitation | ContainerFileCitation | FilePath | None

    annotation: Annotation = ...
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]


class ResponsePrompt(Shape):
    """A stored prompt template and the values for it."""

    Variables = str | ResponseInputText | ResponseInputImage | ResponseInputFile

    id: str
    variables: dict[str, Variables] | None = ...
    """What to put in for the template's variables: text, images or files."""
    version: str | None = ...
    """The template's default version if left out."""


class ResponseQueuedEvent(Model):
    """The response waits for its turn."""

    response: Response
    sequence_number: int
    type: Literal["response.queued"]


class ResponseReasoningItem(Shape):
    """What the model thought; send it back as input when you keep the conversation yourself."""

    class Summary:
        text: str
        type: Literal["summary_text"]

    class Content:
        text: str
        type: Literal["reasoning_text"]

    id: str
    summary: list[Summary]
    """A summary of the thoughts, if `reasoning.summary` asked for one."""
    type: Literal["reasoning"]
    content: list[Content] = ...
    """The thoughts themselves, where the model shows them."""
    encrypted_content: str | None = ...
    """The thoughts in a form only the API reads, for later requests. When streaming, take it from
    `response.output_item.done`.
    """
    status: Literal["in_progress", "completed", "incomplete"] = ...


class ResponseReasoningSummaryPartAddedEvent(Model):
    """A part of the summary of thoughts begins."""

    class Part:
        text: str
        type: Literal["summary_text"]

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]


class ResponseReasoningSummaryPartDoneEvent(Model):
    """A part of the summary of thoughts is complete."""

    class Part:
        text: str
        type: Literal["summary_text"]

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    status: Literal["incomplete"] = ...
    """Only if the part was cut off."""


class ResponseReasoningSummaryTextDeltaEvent(Model):
    """More of the summary of thoughts."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]


class ResponseReasoningSummaryTextDoneEvent(Model):
    """The text of a part of the summary is complete."""

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]


class ResponseReasoningTextDeltaEvent(Model):
    """More of the thoughts."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]


class ResponseReasoningTextDoneEvent(Model):
    """The thoughts of a part are complete."""

    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]


class ResponseRefusalDeltaEvent(Model):
    """More of a refusal."""

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]


class ResponseRefusalDoneEvent(Model):
    """A refusal is complete."""

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]


class ResponseRetrieveParams(Params, streaming="strict"):
    include: list[ResponseIncludable] = ...
    """Parts of the output that are left out unless named here."""
    include_obfuscation: bool = ...
    """With `stream=True`: whether deltas carry random padding that hides their length. On unless `False`."""
    starting_after: int = ...
    """With `stream=True`: skip the events up to this `sequence_number`."""


class ResponseShellCallCommandAddedEvent(Model):
    """A shell command begins."""

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]


class ResponseShellCallCommandDeltaEvent(Model):
    """More of a shell command."""

    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: str = ...
    """Random padding that hides the length of the delta."""


class ResponseShellCallCommandDoneEvent(Model):
    """A shell command is complete."""

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]


class ResponseShellCallOutputContentDeltaEvent(Model):
    """More output of a shell command."""

    class Delta:
        stderr: str = ...
        stdout: str = ...

    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]


class ResponseShellCallOutputContentDoneEvent(Model):
    """The output of a shell command is complete."""

    class Output:
        class Outcome(OneOf, tag="type"):
            class Timeout:
                type: Literal["timeout"]

            class Exit:
                exit_code: int
                type: Literal["exit"]

            members = Timeout | Exit

        outcome: Outcome
        """Whether the command ended by itself or ran out of time."""
        stderr: str
        stdout: str
        created_by: str = ...
        """Who added the item."""

    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]


ResponseStatus = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
"""How a response stands: `queued` and `in_progress` go on, all others are final."""


class ResponseSteerAcceptedEvent(Model):
    """The new input was taken up."""

    class Steer:
        id: str
        previous_response_id: str

    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: str = ...


ResponseSteerErrorCode = (
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ]
    | str
)
"""Why new input was refused."""


class ResponseSteerEvent(Shape):
    """New input for a response that is being worked on."""

    input: ResponseSteerInput
    previous_response_id: str
    """The response to steer."""
    type: Literal["response.steer"]


class ResponseSteerFailedEvent(Model):
    """The new input was refused."""

    class Error:
        code: ResponseSteerErrorCode
        message: str
        type: Literal["invalid_request_error"]

    class Steer:
        input: ResponseSteerInput
        previous_response_id: str
        id: str = ...

    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: str = ...


class ResponseSteerInput(OneOf, Shape):
    """A text, which counts as one user message, or a list of items."""

    class ResponseSteerInputItemList(OneOf, tag="type"):
        class Message:
            content: list[ResponseSteerInputContent] | str
            role: Literal["user"]
            type: Literal["message"]
            id: str | None = ...
            status: str | None = ...

        class FunctionCallOutput:
            """The result of a function that you ran."""

            class Caller(OneOf, tag="type"):
                class Direct:
                    """The model itself."""

                    type: Literal["direct"]

                class Program:
                    """A program that the model wrote."""

                    caller_id: str
                    """The program that made the call."""
                    type: Literal["program"]

                members = Direct | Program

            output: str | ResponseFunctionCallOutputItemList
            """A text, often JSON, or a list of text, images and files."""
            type: Literal["function_call_output"]
            id: str | None = ...
            call_id: str | None = ...
            """The `call_id` of the call that this answers."""
            caller: Caller | None = ...
            """Who made the call: the model itself or one of its programs."""
            name: str | None = ...
            namespace: str | None = ...
            status: Literal["in_progress", "completed", "incomplete"] | None = ...

        members = Message | FunctionCallOutput

    members = str | list[ResponseSteerInputItemList]


ResponseSteerInputContent = shape(
    tagged("type", ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent)
)
"""A part of a message that steers a response."""


class ResponseSteerPendingEvent(Model):
    """The new input waits until results of calls have been sent."""

    class Steer:
        id: str
        previous_response_id: str

    reason: ResponseSteerPendingReason
    required_input: list[ResponseSteerRequiredInput]
    """What has to be sent first."""
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: str = ...


ResponseSteerPendingReason = Literal["waiting_for_required_input"] | str
"""Why new input waits."""


class ResponseSteerRequiredInput(OneOf, tag="type"):
    """Something that has to be sent before a response goes on."""

    class FunctionCallOutput:
        """The result of a function that you ran."""

        call_id: str
        """The `call_id` of the call that this answers."""
        name: str
        type: Literal["function_call_output"]

    class CustomToolCallOutput:
        call_id: str
        type: Literal["custom_tool_call_output"]

    class ComputerCallOutput:
        """A screenshot taken after an action."""

        call_id: str
        """The `call_id` of the call that this answers."""
        type: Literal["computer_call_output"]

    class ShellCallOutput:
        call_id: str
        type: Literal["shell_call_output"]

    class ApplyPatchCallOutput:
        call_id: str
        type: Literal["apply_patch_call_output"]

    class ToolSearchOutput:
        call_id: str
        execution: Literal["client"]
        type: Literal["tool_search_output"]

    class McpApprovalResponse:
        """Your answer to a request for approval."""

        approval_request_id: str
        type: Literal["mcp_approval_response"]

    members = (
        FunctionCallOutput
        | CustomToolCallOutput
        | ComputerCallOutput
        | ShellCallOutput
        | ApplyPatchCallOutput
        | ToolSearchOutput
        | McpApprovalResponse
    )


ResponseStreamEvent = tagged(
    "type",
    ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCompactionCompactingEvent
    | ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseShellCallCommandAddedEvent
    | ResponseShellCallCommandDeltaEvent
    | ResponseShellCallCommandDoneEvent
    | ResponseShellCallOutputContentDeltaEvent
    | ResponseShellCallOutputContentDoneEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMcpCallArgumentsDeltaEvent
    | ResponseMcpCallArgumentsDoneEvent
    | ResponseMcpCallCompletedEvent
    | ResponseMcpCallFailedEvent
    | ResponseMcpCallInProgressEvent
    | ResponseMcpListToolsCompletedEvent
    | ResponseMcpListToolsFailedEvent
    | ResponseMcpListToolsInProgressEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseQueuedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent,
)
"""An event of a streamed response, told apart by `type`."""


class ResponseTextConfig(Shape):
    """The form and length of text output."""

    format: ResponseFormatTextConfig = ...
    """Plain text, or JSON that follows a schema."""
    verbosity: Literal["low", "medium", "high"] | None = ...
    """How long-winded the text is. The API's default is `medium`."""


class ResponseTextDeltaEvent(Model):
    """More text."""

    class Logprob:
        class TopLogprob:
            token: str = ...
            logprob: float = ...

        token: str
        logprob: float
        top_logprobs: list[TopLogprob] = ...

    content_index: int
    delta: str
    """The text to append."""
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(Model):
    """The text of a part is complete."""

    class Logprob:
        class TopLogprob:
            token: str = ...
            logprob: float = ...

        token: str
        logprob: float
        top_logprobs: list[TopLogprob] = ...

    content_index: int
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]


class ResponseToolSearchCall(Model):
    """A search for tools."""

    id: str
    arguments: object
    call_id: str = ...
    execution: Literal["server", "client"]
    """Who searches: the API or you."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: str = ...
    """Who added the item."""


class ResponseToolSearchOutputItem(Model):
    """The tools that a search found."""

    id: str
    call_id: str = ...
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[Tool]
    type: Literal["tool_search_output"]
    created_by: str = ...
    """Who added the item."""


class ResponseToolSearchOutputItemParam(Shape):
    """The tools that a search found."""

    class Tool(OneOf):
        class Mcp:
            """The tools of an MCP server; one of `server_url`, `connector_id` and `tunnel_id` is needed."""

            class AllowedTools(OneOf):
                class McpToolFilter:
                    read_only: bool = ...
                    """Whether to take the tools that are marked as only reading."""
                    tool_names: list[str] = ...

                members = list[str] | McpToolFilter

            class RequireApproval(OneOf):
                class McpToolApprovalFilter:
                    class Always:
                        read_only: bool = ...
                        """Whether to take the tools that are marked as only reading."""
                        tool_names: list[str] = ...

                    class Never:
                        read_only: bool = ...
                        """Whether to take the tools that are marked as only reading."""
                        tool_names: list[str] = ...

                    always: Always = ...
                    """Tools that wait for approval."""
                    never: Never = ...
                    """Tools that run without approval."""

                members = McpToolApprovalFilter | Literal["always", "never"]

            server_label: str
            """The name by which calls refer to the server."""
            type: Literal["mcp"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
            """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
            allowed_tools: AllowedTools | None = ...
            """Names of tools, or a filter; all if left out."""
            authorization: str = ...
            """An OAuth access token for the server; getting one is up to you."""
            connector_id: Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ] = ...
            """A service that the API connects to by itself."""
            defer_loading: bool = ...
            """Whether the model sees the tool only after finding it by tool search."""
            headers: dict[str, str] | None = ...
            """Sent to the server with every request."""
            require_approval: RequireApproval | None = ...
            """Which calls wait for your approval. The API's default is `always`."""
            server_description: str = ...
            """What the server is for; the model reads it."""
            server_url: str = ...
            tunnel_id: str = ...
            """A secure tunnel to a server that has no public URL."""

        class CodeInterpreter:
            """Run Python code that the model writes."""

            class Container(OneOf):
                class CodeInterpreterToolAuto:
                    NetworkPolicy = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist

                    type: Literal["auto"]
                    file_ids: list[str] = ...
                    """Files for the code to use, at most 50."""
                    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = ...
                    network_policy: NetworkPolicy = ...
                    """What the code may reach."""

                members = str | CodeInterpreterToolAuto

            container: Container
            """The id of a container, or how to make one."""
            type: Literal["code_interpreter"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
            """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

        class ProgrammaticToolCalling:
            """Let the model call tools from a program that it writes."""

            type: Literal["programmatic_tool_calling"]

        class ImageGeneration:
            """Make and edit images."""

            class InputImageMask:
                file_id: str = ...
                image_url: str = ...
                """The mask itself, base64-encoded."""

            class Svg:
                class Reasoning:
                    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

                model: str = ...
                reasoning: Reasoning | None = ...

            type: Literal["image_generation"]
            action: Literal["generate", "edit", "auto"] = ...
            """Whether to make a new image or change a given one. The API's default is `auto`."""
            background: Literal["transparent", "opaque", "auto"] = ...
            """`transparent` needs `png` or `webp`. The API's default is `auto`."""
            complexity: Literal["low", "medium", "high"] = ...
            frame_count: int = ...
            frame_duration_ms: int = ...
            """Milliseconds."""
            input_fidelity: Literal["high", "low"] | None = ...
            """How closely given images are followed, faces above all; not for every model. The API's default is `low`.
            """
            input_image_mask: InputImageMask = ...
            """Where to change the given image."""
            model: (
                str
                | Literal[
                    "gpt-image-1",
                    "gpt-image-1-mini",
                    "gpt-image-2",
                    "gpt-image-2-2026-04-21",
                    "gpt-image-2.5-sunburst",
                    "gpt-image-2.5-sunburst-2026-09-08",
                    "gpt-image-2.5-flare",
                    "gpt-image-2.5-flare-2026-09-08",
                    "gpt-image-2.6-sunburst",
                    "gpt-image-2.6-flare",
                    "gpt-image-1.5",
                    "chatgpt-image-latest",
                ]
            ) = ...
            """The API's default is `gpt-image-1`."""
            moderation: Literal["auto", "low"] = ...
            """How strictly images are checked. The API's default is `auto`."""
            output_compression: int = ...
            """From 0 to 100. The API's default is 100."""
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
            """The API's default is `png`."""
            partial_images: int = ...
            """How many unfinished images are streamed, from 0 to 3. The API's default is 0."""
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
            """The API's default is `auto`."""
            size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] = ...
            """Width and height in pixels; some models take any `WIDTHxHEIGHT` that can be divided by 16 and is no
            longer than three times its width or height. The API's default is `auto`.
            """
            svg: Svg = ...

        class LocalShell:
            """Commands that the model asks you to run, one at a time."""

            type: Literal["local_shell"]

        members = (
            FunctionTool
            | FileSearchTool
            | ComputerTool
            | ComputerUsePreviewTool
            | WebSearchTool
            | Mcp
            | CodeInterpreter
            | ProgrammaticToolCalling
            | ImageGeneration
            | LocalShell
            | FunctionShellTool
            | CustomTool
            | ToolSearchOutputNamespaceTool
            | ToolSearchTool
            | WebSearchPreviewTool
            | ApplyPatchTool
        )

    tools: list[Tool]
    type: Literal["tool_search_output"]
    id: str | None = ...
    call_id: str | None = ...
    execution: Literal["server", "client"] = ...
    status: Literal["in_progress", "completed", "incomplete"] | None = ...


class ResponseUsage(Model):
    """The tokens a response took."""

    class InputTokensDetails:
        class CacheWriteTokensDetails:
            ttl_12h_tokens: int
            ttl_30m_tokens: int

        cache_write_tokens: int
        """Tokens written to the prompt cache."""
        cached_tokens: int
        """Tokens taken from the prompt cache."""
        cache_write_tokens_details: CacheWriteTokensDetails = ...
        """The written tokens by how long they live at least."""

    class OutputTokensDetails:
        reasoning_tokens: int
        """Tokens of reasoning, which are not shown."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    """Tokens generated, those of reasoning included."""
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class ResponseWebSearchCallCompletedEvent(Model):
    """A web search is done."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]


class ResponseWebSearchCallInProgressEvent(Model):
    """A web search begins."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]


class ResponseWebSearchCallSearchingEvent(Model):
    """The web is being searched."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]


class ResponsesClientEvent(OneOf, tag="type"):
    """An event that you send over the websocket."""

    class ResponseCreate:
        class AccessPrograms:
            cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...
            """The programme for work on computer security."""

        class BackgroundOptions:
            completion_window: Literal["soonest", "2h", "8h"] = ...
            """How long the response may take until it is done: `soonest`, or within so many hours."""
            continuation_id: str = ...

        class ContextManagement:
            type: str
            """Only `compaction` exists."""
            compact_threshold: int = ...
            """Compact when the context has this many tokens, at least 1000."""

        class Image:
            context_compression: Literal["auto", "enabled", "disabled"] = ...

        class Moderation:
            class Policy:
                class Input:
                    mode: Literal["score", "block"]
                    """`score` only reports, `block` holds flagged input back."""

                class Output:
                    mode: Literal["score", "block"]
                    """`score` only reports, `block` holds flagged output back."""

                input: Input = ...
                output: Output = ...

            model: str
            """The moderation model, such as `omni-moderation-latest`."""
            policy: Policy = ...
            """What happens to flagged input and output."""

        class PromptCacheOptions:
            comparison_response_id: str = ...
            """The earlier response against which the cache diagnostics compare this one."""
            mode: Literal["implicit", "explicit"] = ...
            """`implicit`, the API's default, sets one breakpoint by itself besides the latest three of yours;
            `explicit` uses only yours, the latest four, and without any there is no caching.
            """
            prewarm: bool = ...
            ttl: Literal["30m", "12h"] = ...
            """How long cached input lives at least. The API's default is `30m`."""

        class StreamOptions:
            include_obfuscation: bool = ...
            """Whether deltas carry random padding, so that their length does not give away their text. On unless
            `False`, which saves bandwidth on a network you trust.
            """

        Conversation = str | ResponseConversationParam | None

        class ToolChoice(OneOf):
            class SpecificProgrammaticToolCallingParam:
                type: Literal["programmatic_tool_calling"]

            members = (
                ToolChoiceOptions
                | ToolChoiceAllowed
                | ToolChoiceTypes
                | ToolChoiceFunction
                | ToolChoiceMcp
                | ToolChoiceCustom
                | SpecificProgrammaticToolCallingParam
                | ToolChoiceApplyPatch
                | ToolChoiceShell
            )

        type: Literal["response.create"]
        access_programs: AccessPrograms = ...
        """The access programs to make use of."""
        background: bool = ...
        """Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's default is `False`.
        """
        background_options: BackgroundOptions = ...
        """How a response with `background=True` is run."""
        context_management: list[ContextManagement] = ...
        """What to do when the context grows too long, one entry or more."""
        conversation: Conversation = ...
        """The conversation that the response belongs to, as an id or `{"id": ...}`: its items come before `input`, and
        the new input and output items are added to it at the end. Not together with `previous_response_id`.
        """
        generate: bool = ...
        image: Image = ...
        include: list[ResponseIncludable] = ...
        """Parts of the output that are left out unless named here."""
        input: str | ResponseInput = ...
        """What the model is given: a text, which counts as one user message, or a list of items."""
        instructions: str = ...
        """A system message put before everything else. Instructions of the response in `previous_response_id` are not
        taken over.
        """
        max_output_tokens: int = ...
        """The most tokens to generate, those of reasoning included."""
        max_tool_calls: int = ...
        """How many calls of built-in tools are made at most, all tools together; later ones are ignored."""
        metadata: Metadata = ...
        """Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512."""
        model: ResponsesModel = ...
        """The model that answers."""
        moderation: Moderation = ...
        """Have the input and output checked by a moderation model."""
        parallel_tool_calls: bool = ...
        """Whether the model may call several tools at once. The API's default is `True`."""
        previous_response_id: str = ...
        """The response to continue from. Not together with `conversation`."""
        prompt: ResponsePrompt = ...
        """A stored prompt template and the values for it."""
        prompt_cache_key: str = ...
        """Requests with the same key and beginning share cached input more often; it takes the place of `user`."""
        prompt_cache_options: PromptCacheOptions = ...
        """Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer models."""
        prompt_cache_retention: Literal["in_memory", "24h"] = ...
        """How long cached input may be kept. Deprecated in favour of `prompt_cache_options`."""
        reasoning: Reasoning = ...
        """How a reasoning model thinks."""
        safety_identifier: str = ...
        """A stable mark of your end user, at most 64 characters; send a hash rather than a name or address."""
        service_tier: ServiceTier = ...
        """How fast and at what price the request is served. The API's default is `auto`: what the project is set to.
        The response tells the tier that was used, which may be another one.
        """
        store: bool = ...
        """Whether the response can be looked up later. The API's default is `True`."""
        stream: bool = ...
        stream_id: str = ...
        """Which of several streams on the connection the response belongs to."""
        stream_options: StreamOptions = ...
        """How events are streamed; only with `stream=True`."""
        temperature: float = ...
        """How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not both."""
        text: ResponseTextConfig = ...
        """The form and length of text output; with a JSON schema the output follows it."""
        tool_choice: ToolChoice = ...
        """Which tool the model may or must call."""
        tools: list[Tool] = ...
        """What the model may call: built-in tools, MCP servers, your functions and custom tools."""
        top_logprobs: int = ...
        """How many likely tokens to report at each place, from 0 to 20; some places may have fewer."""
        top_p: float = ...
        """Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is 1."""
        truncation: Literal["auto", "disabled"] = ...
        """Deprecated. What to do with an input that is too long: `auto` drops items from its beginning, `disabled`, the
        API's default, makes the request fail with status 400.
        """
        user: str = ...
        """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""

    ContextManagement = ResponseCreate.ContextManagement

    Conversation = ResponseCreate.Conversation

    class Moderation(OneOf):
        class Policy(OneOf):
            Input = ResponseCreate.Moderation.Policy.Input

            Output = ResponseCreate.Moderation.Policy.Output

            members = ResponseCreate.Moderation.Policy

        members = ResponseCreate.Moderation

    PromptCacheOptions = ResponseCreate.PromptCacheOptions

    StreamOptions = ResponseCreate.StreamOptions

    class ToolChoice(OneOf):
        SpecificProgrammaticToolCallingParam = ResponseCreate.ToolChoice.SpecificProgrammaticToolCallingParam

        members = ResponseCreate.ToolChoice

    members = ResponseCreate | ResponseSteerEvent


class ResponsesClientEventParam(OneOf):
    """An event that you send over the websocket."""

    class ResponseCreate:
        """Ask for a response; its events come over the websocket."""

        class AccessPrograms:
            cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...
            """The programme for work on computer security."""

        class BackgroundOptions:
            completion_window: Literal["soonest", "2h", "8h"] = ...
            """How long the response may take until it is done: `soonest`, or within so many hours."""
            continuation_id: str = ...

        class ContextManagement:
            type: str
            """Only `compaction` exists."""
            compact_threshold: int | None = ...
            """Compact when the context has this many tokens, at least 1000."""

        class Image:
            context_compression: Literal["auto", "enabled", "disabled"] = ...

        class Moderation:
            class Policy:
                class Input:
                    mode: Literal["score", "block"]
                    """`score` only reports, `block` holds flagged input back."""

                class Output:
                    mode: Literal["score", "block"]
                    """`score` only reports, `block` holds flagged output back."""

                input: Input | None = ...
                output: Output | None = ...

            model: str
            """The moderation model, such as `omni-moderation-latest`."""
            policy: Policy | None = ...
            """What happens to flagged input and output."""

        class PromptCacheOptions:
            comparison_response_id: str | None = ...
            """The earlier response against which the cache diagnostics compare this one."""
            mode: Literal["implicit", "explicit"] = ...
            """`implicit`, the API's default, sets one breakpoint by itself besides the latest three of yours;
            `explicit` uses only yours, the latest four, and without any there is no caching.
            """
            prewarm: bool = ...
            ttl: Literal["30m", "12h"] = ...
            """How long cached input lives at least. The API's default is `30m`."""

        class StreamOptions:
            include_obfuscation: bool = ...
            """Whether deltas carry random padding, so that their length does not give away their text. On unless
            `False`, which saves bandwidth on a network you trust.
            """

        Conversation = str | ResponseConversationParam

        class ToolChoice(OneOf):
            class SpecificProgrammaticToolCallingParam:
                type: Literal["programmatic_tool_calling"]

            members = (
                ToolChoiceOptions
                | ToolChoiceAllowed
                | ToolChoiceTypes
                | ToolChoiceFunction
                | ToolChoiceMcp
                | ToolChoiceCustom
                | SpecificProgrammaticToolCallingParam
                | ToolChoiceApplyPatch
                | ToolChoiceShell
            )

        type: Literal["response.create"]
        access_programs: AccessPrograms = ...
        """The access programs to make use of."""
        background: bool | None = ...
        """Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's default is `False`.
        """
        background_options: BackgroundOptions = ...
        """How a response with `background=True` is run."""
        context_management: list[ContextManagement] | None = ...
        """What to do when the context grows too long, one entry or more."""
        conversation: Conversation | None = ...
        """The conversation that the response belongs to, as an id or `{"id": ...}`: its items come before `input`, and
        the new input and output items are added to it at the end. Not together with `previous_response_id`.
        """
        generate: bool = ...
        image: Image = ...
        include: list[ResponseIncludable] | None = ...
        """Parts of the output that are left out unless named here."""
        input: str | ResponseInput = ...
        """What the model is given: a text, which counts as one user message, or a list of items."""
        instructions: str | None = ...
        """A system message put before everything else. Instructions of the response in `previous_response_id` are not
        taken over.
        """
        max_output_tokens: int | None = ...
        """The most tokens to generate, those of reasoning included."""
        max_tool_calls: int | None = ...
        """How many calls of built-in tools are made at most, all tools together; later ones are ignored."""
        metadata: Metadata | None = ...
        """Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512."""
        model: ResponsesModel = ...
        """The model that answers."""
        moderation: Moderation | None = ...
        """Have the input and output checked by a moderation model."""
        parallel_tool_calls: bool | None = ...
        """Whether the model may call several tools at once. The API's default is `True`."""
        previous_response_id: str | None = ...
        """The response to continue from. Not together with `conversation`."""
        prompt: ResponsePrompt | None = ...
        """A stored prompt template and the values for it."""
        prompt_cache_key: str | None = ...
        """Requests with the same key and beginning share cached input more often; it takes the place of `user`."""
        prompt_cache_options: PromptCacheOptions = ...
        """Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer models."""
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...
        """How long cached input may be kept. Deprecated in favour of `prompt_cache_options`."""
        reasoning: Reasoning | None = ...
        """How a reasoning model thinks."""
        safety_identifier: str | None = ...
        """A stable mark of your end user, at most 64 characters; send a hash rather than a name or address."""
        service_tier: ServiceTier | None = ...
        """How fast and at what price the request is served. The API's default is `auto`: what the project is set to.
        The response tells the tier that was used, which may be another one.
        """
        store: bool | None = ...
        """Whether the response can be looked up later. The API's default is `True`."""
        stream: bool | None = ...
        stream_id: str = ...
        """Which of several streams on the connection the response belongs to."""
        stream_options: StreamOptions | None = ...
        """How events are streamed; only with `stream=True`."""
        temperature: float | None = ...
        """How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not both."""
        text: ResponseTextConfig = ...
        """The form and length of text output; with a JSON schema the output follows it."""
        tool_choice: ToolChoice = ...
        """Which tool the model may or must call."""
        tools: list[Tool] = ...
        """What the model may call: built-in tools, MCP servers, your functions and custom tools."""
        top_logprobs: int | None = ...
        """How many likely tokens to report at each place, from 0 to 20; some places may have fewer."""
        top_p: float | None = ...
        """Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is 1."""
        truncation: Literal["auto", "disabled"] | None = ...
        """Deprecated. What to do with an input that is too long: `auto` drops items from its beginning, `disabled`, the
        API's default, makes the request fail with status 400.
        """
        user: str = ...
        """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""

    ContextManagement = ResponseCreate.ContextManagement

    Conversation = ResponseCreate.Conversation

    class Moderation(OneOf):
        class Policy(OneOf):
            Input = ResponseCreate.Moderation.Policy.Input

            Output = ResponseCreate.Moderation.Policy.Output

            members = ResponseCreate.Moderation.Policy

        members = ResponseCreate.Moderation

    PromptCacheOptions = ResponseCreate.PromptCacheOptions

    StreamOptions = ResponseCreate.StreamOptions

    class ToolChoice(OneOf):
        SpecificProgrammaticToolCallingParam = ResponseCreate.ToolChoice.SpecificProgrammaticToolCallingParam

        members = ResponseCreate.ToolChoice

    members = ResponseCreate | ResponseSteerEvent


class ResponsesServerEvent(OneOf, tag="type"):
    """An event that comes over the websocket."""

    class ResponseAudioWsDelta(ResponseAudioDeltaEvent):
        stream_id: str = ...

    class ResponseAudioWsDone(ResponseAudioDoneEvent):
        stream_id: str = ...

    class ResponseAudioTranscriptWsDelta(ResponseAudioTranscriptDeltaEvent):
        stream_id: str = ...

    class ResponseAudioTranscriptWsDone(ResponseAudioTranscriptDoneEvent):
        stream_id: str = ...

    class ResponseCodeInterpreterCallCodeWsDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
        stream_id: str = ...

    class ResponseCodeInterpreterCallCodeWsDone(ResponseCodeInterpreterCallCodeDoneEvent):
        stream_id: str = ...

    class ResponseCodeInterpreterCallWsCompleted(ResponseCodeInterpreterCallCompletedEvent):
        stream_id: str = ...

    class ResponseCodeInterpreterCallInWsProgress(ResponseCodeInterpreterCallInProgressEvent):
        stream_id: str = ...

    class ResponseCodeInterpreterCallWsInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
        stream_id: str = ...

    class ResponseCompactionWsCompacting(ResponseCompactionCompactingEvent):
        stream_id: str = ...

    class ResponseWsCompleted(ResponseCompletedEvent):
        stream_id: str = ...

    class ResponseContentPartWsAdded(ResponseContentPartAddedEvent):
        stream_id: str = ...

    class ResponseContentPartWsDone(ResponseContentPartDoneEvent):
        stream_id: str = ...

    class ResponseWsCreated(ResponseCreatedEvent):
        stream_id: str = ...

    class ResponseFileSearchCallWsCompleted(ResponseFileSearchCallCompletedEvent):
        stream_id: str = ...

    class ResponseFileSearchCallInWsProgress(ResponseFileSearchCallInProgressEvent):
        stream_id: str = ...

    class ResponseFileSearchCallWsSearching(ResponseFileSearchCallSearchingEvent):
        stream_id: str = ...

    class ResponseFunctionCallArgumentsWsDelta(ResponseFunctionCallArgumentsDeltaEvent):
        stream_id: str = ...

    class ResponseFunctionCallArgumentsWsDone(ResponseFunctionCallArgumentsDoneEvent):
        stream_id: str = ...

    class ResponseShellCallCommandWsAdded(ResponseShellCallCommandAddedEvent):
        stream_id: str = ...

    class ResponseShellCallCommandWsDelta(ResponseShellCallCommandDeltaEvent):
        stream_id: str = ...

    class ResponseShellCallCommandWsDone(ResponseShellCallCommandDoneEvent):
        stream_id: str = ...

    class ResponseShellCallOutputContentWsDelta(ResponseShellCallOutputContentDeltaEvent):
        stream_id: str = ...

    class ResponseShellCallOutputContentWsDone(ResponseShellCallOutputContentDoneEvent):
        stream_id: str = ...

    class ResponseInWsProgress(ResponseInProgressEvent):
        stream_id: str = ...

    class ResponseWsFailed(ResponseFailedEvent):
        stream_id: str = ...

    class ResponseWsIncomplete(ResponseIncompleteEvent):
        stream_id: str = ...

    class ResponseOutputItemWsAdded(ResponseOutputItemAddedEvent):
        stream_id: str = ...

    class ResponseOutputItemWsDone(ResponseOutputItemDoneEvent):
        stream_id: str = ...

    class ResponseReasoningSummaryPartWsAdded(ResponseReasoningSummaryPartAddedEvent):
        stream_id: str = ...

    class ResponseReasoningSummaryPartWsDone(ResponseReasoningSummaryPartDoneEvent):
        stream_id: str = ...

    class ResponseReasoningSummaryTextWsDelta(ResponseReasoningSummaryTextDeltaEvent):
        stream_id: str = ...

    class ResponseReasoningSummaryTextWsDone(ResponseReasoningSummaryTextDoneEvent):
        stream_id: str = ...

    class ResponseReasoningTextWsDelta(ResponseReasoningTextDeltaEvent):
        stream_id: str = ...

    class ResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent):
        stream_id: str = ...

    class ResponseRefusalWsDelta(ResponseRefusalDeltaEvent):
        stream_id: str = ...

    class ResponseRefusalWsDone(ResponseRefusalDoneEvent):
        stream_id: str = ...

    class ResponseTextWsDelta(ResponseTextDeltaEvent):
        stream_id: str = ...

    class ResponseTextWsDone(ResponseTextDoneEvent):
        stream_id: str = ...

    class ResponseWebSearchCallWsCompleted(ResponseWebSearchCallCompletedEvent):
        stream_id: str = ...

    class ResponseWebSearchCallInWsProgress(ResponseWebSearchCallInProgressEvent):
        stream_id: str = ...

    class ResponseWebSearchCallWsSearching(ResponseWebSearchCallSearchingEvent):
        stream_id: str = ...

    class ResponseImageGenCallWsCompleted(ResponseImageGenCallCompletedEvent):
        stream_id: str = ...

    class ResponseImageGenCallWsGenerating(ResponseImageGenCallGeneratingEvent):
        stream_id: str = ...

    class ResponseImageGenCallInWsProgress(ResponseImageGenCallInProgressEvent):
        stream_id: str = ...

    class ResponseImageGenCallPartialWsImage(ResponseImageGenCallPartialImageEvent):
        stream_id: str = ...

    class ResponseMcpCallArgumentsWsDelta(ResponseMcpCallArgumentsDeltaEvent):
        stream_id: str = ...

    class ResponseMcpCallArgumentsWsDone(ResponseMcpCallArgumentsDoneEvent):
        stream_id: str = ...

    class ResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent):
        stream_id: str = ...

    class ResponseMcpCallWsFailed(ResponseMcpCallFailedEvent):
        stream_id: str = ...

    class ResponseMcpCallInWsProgress(ResponseMcpCallInProgressEvent):
        stream_id: str = ...

    class ResponseMcpListToolsWsCompleted(ResponseMcpListToolsCompletedEvent):
        stream_id: str = ...

    class ResponseMcpListToolsWsFailed(ResponseMcpListToolsFailedEvent):
        stream_id: str = ...

    class ResponseMcpListToolsInWsProgress(ResponseMcpListToolsInProgressEvent):
        stream_id: str = ...

    class ResponseOutputTextAnnotationWsAdded(ResponseOutputTextAnnotationAddedEvent):
        stream_id: str = ...

    class ResponseWsQueued(ResponseQueuedEvent):
        stream_id: str = ...

    class ResponseCustomToolCallInputWsDelta(ResponseCustomToolCallInputDeltaEvent):
        stream_id: str = ...

    class ResponseCustomToolCallInputWsDone(ResponseCustomToolCallInputDoneEvent):
        stream_id: str = ...

    class ResponseWsError:
        class Error:
            class Misalignment:
                class Steer:
                    message: str

                detailed_explanation: str = ...
                error_type: (
                    str
                    | Literal[
                        "potentially_unintended_data_transfer",
                        "potentially_unintended_data_access",
                        "potentially_unintended_destructive_activity",
                        "other",
                    ]
                ) = ...
                review_target: str = ...
                steer: Steer = ...

            code: str = ...
            message: str
            param: str = ...
            type: str
            headers: dict[str, str] = ...
            misalignment: Misalignment = ...

        error: Error
        type: Literal["error"]
        sequence_number: int = ...
        status: int = ...
        """The HTTP status that fits the error."""
        stream_id: str = ...

    members = (
        ResponseAudioWsDelta
        | ResponseAudioWsDone
        | ResponseAudioTranscriptWsDelta
        | ResponseAudioTranscriptWsDone
        | ResponseCodeInterpreterCallCodeWsDelta
        | ResponseCodeInterpreterCallCodeWsDone
        | ResponseCodeInterpreterCallWsCompleted
        | ResponseCodeInterpreterCallInWsProgress
        | ResponseCodeInterpreterCallWsInterpreting
        | ResponseCompactionWsCompacting
        | ResponseWsCompleted
        | ResponseContentPartWsAdded
        | ResponseContentPartWsDone
        | ResponseWsCreated
        | ResponseFileSearchCallWsCompleted
        | ResponseFileSearchCallInWsProgress
        | ResponseFileSearchCallWsSearching
        | ResponseFunctionCallArgumentsWsDelta
        | ResponseFunctionCallArgumentsWsDone
        | ResponseShellCallCommandWsAdded
        | ResponseShellCallCommandWsDelta
        | ResponseShellCallCommandWsDone
        | ResponseShellCallOutputContentWsDelta
        | ResponseShellCallOutputContentWsDone
        | ResponseInWsProgress
        | ResponseWsFailed
        | ResponseWsIncomplete
        | ResponseOutputItemWsAdded
        | ResponseOutputItemWsDone
        | ResponseReasoningSummaryPartWsAdded
        | ResponseReasoningSummaryPartWsDone
        | ResponseReasoningSummaryTextWsDelta
        | ResponseReasoningSummaryTextWsDone
        | ResponseReasoningTextWsDelta
        | ResponseReasoningTextWsDone
        | ResponseRefusalWsDelta
        | ResponseRefusalWsDone
        | ResponseTextWsDelta
        | ResponseTextWsDone
        | ResponseWebSearchCallWsCompleted
        | ResponseWebSearchCallInWsProgress
        | ResponseWebSearchCallWsSearching
        | ResponseImageGenCallWsCompleted
        | ResponseImageGenCallWsGenerating
        | ResponseImageGenCallInWsProgress
        | ResponseImageGenCallPartialWsImage
        | ResponseMcpCallArgumentsWsDelta
        | ResponseMcpCallArgumentsWsDone
        | ResponseMcpCallWsCompleted
        | ResponseMcpCallWsFailed
        | ResponseMcpCallInWsProgress
        | ResponseMcpListToolsWsCompleted
        | ResponseMcpListToolsWsFailed
        | ResponseMcpListToolsInWsProgress
        | ResponseOutputTextAnnotationWsAdded
        | ResponseWsQueued
        | ResponseCustomToolCallInputWsDelta
        | ResponseCustomToolCallInputWsDone
        | ResponseWsError
        | ResponseSteerAcceptedEvent
        | ResponseSteerPendingEvent
        | ResponseSteerFailedEvent
    )


ServiceTier = Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
"""How fast and at what price a request is served; `auto` is what the project is set to, `priority` and `fast` are the
same.
"""


class SkillReference(Shape):
    """A skill kept by the API."""

    skill_id: str
    type: Literal["skill_reference"]
    version: str = ...
    """A number or `latest`; the skill's default version if left out."""


class Tool(OneOf, tag="type"):
    """Something that the model may call."""

    class Mcp:
        """The tools of an MCP server; one of `server_url`, `connector_id` and `tunnel_id` is needed."""

        class AllowedTools(OneOf):
            class McpToolFilter:
                read_only: bool = ...
                """Whether to take the tools that are marked as only reading."""
                tool_names: list[str] = ...

            members = list[str] | McpToolFilter | None

        class RequireApproval(OneOf):
            class McpToolApprovalFilter:
                class Always:
                    read_only: bool = ...
                    """Whether to take the tools that are marked as only reading."""
                    tool_names: list[str] = ...

                class Never:
                    read_only: bool = ...
                    """Whether to take the tools that are marked as only reading."""
                    tool_names: list[str] = ...

                always: Always = ...
                """Tools that wait for approval."""
                never: Never = ...
                """Tools that run without approval."""

            members = McpToolApprovalFilter | Literal["always", "never"] | None

        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp"]
        allowed_callers: list[Literal["direct", "programmatic"]] = ...
        """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
        allowed_tools: AllowedTools = ...
        """Names of tools, or a filter; all if left out."""
        authorization: str = ...
        """An OAuth access token for the server; getting one is up to you."""
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ] = ...
        """A service that the API connects to by itself."""
        defer_loading: bool = ...
        """Whether the model sees the tool only after finding it by tool search."""
        headers: dict[str, str] = ...
        """Sent to the server with every request."""
        require_approval: RequireApproval = ...
        """Which calls wait for your approval. The API's default is `always`."""
        server_description: str = ...
        """What the server is for; the model reads it."""
        server_url: str = ...
        tunnel_id: str = ...
        """A secure tunnel to a server that has no public URL."""

    class CodeInterpreter:
        """Run Python code that the model writes."""

        class Container(OneOf):
            class CodeInterpreterToolAuto:
                NetworkPolicy = tagged("type", ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist)

                type: Literal["auto"]
                file_ids: list[str] = ...
                """Files for the code to use, at most 50."""
                memory_limit: Literal["1g", "4g", "16g", "64g"] = ...
                network_policy: NetworkPolicy = ...
                """What the code may reach."""

            members = str | CodeInterpreterToolAuto

        container: Container
        """The id of a container, or how to make one."""
        type: Literal["code_interpreter"]
        allowed_callers: list[Literal["direct", "programmatic"]] = ...
        """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    class ProgrammaticToolCalling:
        """Let the model call tools from a program that it writes."""

        type: Literal["programmatic_tool_calling"]

    class ImageGeneration:
        """Make and edit images."""

        class InputImageMask:
            file_id: str = ...
            image_url: str = ...
            """The mask itself, base64-encoded."""

        class Svg:
            class Reasoning:
                effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

            model: str = ...
            reasoning: Reasoning = ...

        type: Literal["image_generation"]
        action: Literal["generate", "edit", "auto"] = ...
        """Whether to make a new image or change a given one. The API's default is `auto`."""
        background: Literal["transparent", "opaque", "auto"] = ...
        """`transparent` needs `png` or `webp`. The API's default is `auto`."""
        complexity: Literal["low", "medium", "high"] = ...
        frame_count: int = ...
        frame_duration_ms: int = ...
        """Milliseconds."""
        input_fidelity: Literal["high", "low"] = ...
        """How closely given images are followed, faces above all; not for every model. The API's default is `low`."""
        input_image_mask: InputImageMask = ...
        """Where to change the given image."""
        model: (
            str
            | Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
                "gpt-image-1.5",
                "chatgpt-image-latest",
            ]
        ) = ...
        """The API's default is `gpt-image-1`."""
        moderation: Literal["auto", "low"] = ...
        """How strictly images are checked. The API's default is `auto`."""
        output_compression: int = ...
        """From 0 to 100. The API's default is 100."""
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        """The API's default is `png`."""
        partial_images: int = ...
        """How many unfinished images are streamed, from 0 to 3. The API's default is 0."""
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        """The API's default is `auto`."""
        size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] = ...
        """Width and height in pixels; some models take any `WIDTHxHEIGHT` that can be divided by 16 and is no longer
        than three times its width or height. The API's default is `auto`.
        """
        svg: Svg = ...

    class LocalShell:
        """Commands that the model asks you to run, one at a time."""

        type: Literal["local_shell"]

    WebSearchToolFilters = WebSearchTool.Filters

    WebSearchToolUserLocation = WebSearchTool.UserLocation

    members = (
        FunctionTool
        | FileSearchTool
        | ComputerTool
        | ComputerUsePreviewTool
        | WebSearchTool
        | Mcp
        | CodeInterpreter
        | ProgrammaticToolCalling
        | ImageGeneration
        | LocalShell
        | FunctionShellTool
        | CustomTool
        | NamespaceTool
        | ToolSearchTool
        | WebSearchPreviewTool
        | ApplyPatchTool
    )


class ToolChoiceAllowed(Shape):
    """Only some of the tools."""

    mode: Literal["auto", "required"]
    """`required` makes the model call at least one of them."""
    tools: list[dict[str, object]]
    """The tools, by type and name, such as `{"type": "function", "name": "get_weather"}`."""
    type: Literal["allowed_tools"]


class ToolChoiceApplyPatch(Shape):
    """A patch must be made."""

    type: Literal["apply_patch"]


class ToolChoiceCustom(Shape):
    """This custom tool must be called."""

    name: str
    type: Literal["custom"]


class ToolChoiceFunction(Shape):
    """This function must be called."""

    name: str
    type: Literal["function"]


class ToolChoiceMcp(Shape):
    """This MCP server must be used."""

    server_label: str
    """The name by which calls refer to the server."""
    type: Literal["mcp"]
    name: str | None = ...
    """The tool to call; any of the server's if left out."""


ToolChoiceOptions = Literal["none", "auto", "required"]
"""`none` calls no tool, `auto` leaves it to the model, `required` makes it call at least one."""


class ToolChoiceShell(Shape):
    """The shell must be used."""

    type: Literal["shell"]


class ToolChoiceTypes(Shape):
    """This built-in tool must be called."""

    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class ToolParam(OneOf):
    """Something that the model may call."""

    class Mcp:
        """The tools of an MCP server; one of `server_url`, `connector_id` and `tunnel_id` is needed."""

        class AllowedTools(OneOf):
            class McpToolFilter:
                read_only: bool = ...
                """Whether to take the tools that are marked as only reading."""
                tool_names: list[str] = ...

            members = list[str] | McpToolFilter

        class RequireApproval(OneOf):
            class McpToolApprovalFilter:
                class Always:
                    read_only: bool = ...
                    """Whether to take the tools that are marked as only reading."""
                    tool_names: list[str] = ...

                class Never:
                    read_only: bool = ...
                    """Whether to take the tools that are marked as only reading."""
                    tool_names: list[str] = ...

                always: Always = ...
                """Tools that wait for approval."""
                never: Never = ...
                """Tools that run without approval."""

            members = McpToolApprovalFilter | Literal["always", "never"]

        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp"]
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
        """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
        allowed_tools: AllowedTools | None = ...
        """Names of tools, or a filter; all if left out."""
        authorization: str = ...
        """An OAuth access token for the server; getting one is up to you."""
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ] = ...
        """A service that the API connects to by itself."""
        defer_loading: bool = ...
        """Whether the model sees the tool only after finding it by tool search."""
        headers: dict[str, str] | None = ...
        """Sent to the server with every request."""
        require_approval: RequireApproval | None = ...
        """Which calls wait for your approval. The API's default is `always`."""
        server_description: str = ...
        """What the server is for; the model reads it."""
        server_url: str = ...
        tunnel_id: str = ...
        """A secure tunnel to a server that has no public URL."""

    class CodeInterpreter:
        """Run Python code that the model writes."""

        class Container(OneOf):
            class CodeInterpreterToolAuto:
                NetworkPolicy = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist

                type: Literal["auto"]
                file_ids: list[str] = ...
                """Files for the code to use, at most 50."""
                memory_limit: Literal["1g", "4g", "16g", "64g"] | None = ...
                network_policy: NetworkPolicy = ...
                """What the code may reach."""

            members = str | CodeInterpreterToolAuto

        container: Container
        """The id of a container, or how to make one."""
        type: Literal["code_interpreter"]
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
        """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    class ProgrammaticToolCalling:
        """Let the model call tools from a program that it writes."""

        type: Literal["programmatic_tool_calling"]

    class ImageGeneration:
        """Make and edit images."""

        class InputImageMask:
            file_id: str = ...
            image_url: str = ...
            """The mask itself, base64-encoded."""

        class Svg:
            class Reasoning:
                effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

            model: str = ...
            reasoning: Reasoning | None = ...

        type: Literal["image_generation"]
        action: Literal["generate", "edit", "auto"] = ...
        """Whether to make a new image or change a given one. The API's default is `auto`."""
        background: Literal["transparent", "opaque", "auto"] = ...
        """`transparent` needs `png` or `webp`. The API's default is `auto`."""
        complexity: Literal["low", "medium", "high"] = ...
        frame_count: int = ...
        frame_duration_ms: int = ...
        """Milliseconds."""
        input_fidelity: Literal["high", "low"] | None = ...
        """How closely given images are followed, faces above all; not for every model. The API's default is `low`."""
        input_image_mask: InputImageMask = ...
        """Where to change the given image."""
        model: (
            str
            | Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
                "gpt-image-1.5",
                "chatgpt-image-latest",
            ]
        ) = ...
        """The API's default is `gpt-image-1`."""
        moderation: Literal["auto", "low"] = ...
        """How strictly images are checked. The API's default is `auto`."""
        output_compression: int = ...
        """From 0 to 100. The API's default is 100."""
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        """The API's default is `png`."""
        partial_images: int = ...
        """How many unfinished images are streamed, from 0 to 3. The API's default is 0."""
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        """The API's default is `auto`."""
        size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] = ...
        """Width and height in pixels; some models take any `WIDTHxHEIGHT` that can be divided by 16 and is no longer
        than three times its width or height. The API's default is `auto`.
        """
        svg: Svg = ...

    class LocalShell:
        """Commands that the model asks you to run, one at a time."""

        type: Literal["local_shell"]

    ParseableToolParam = Tool | ChatCompletionFunctionTool

    WebSearchTool = responses.WebSearchTool

    WebSearchToolFilters = responses.WebSearchTool.Filters

    WebSearchToolUserLocation = responses.WebSearchTool.UserLocation

    members = (
        FunctionTool
        | FileSearchTool
        | ComputerTool
        | ComputerUsePreviewTool
        | responses.WebSearchTool
        | Mcp
        | CodeInterpreter
        | ProgrammaticToolCalling
        | ImageGeneration
        | LocalShell
        | FunctionShellTool
        | CustomTool
        | NamespaceTool
        | ToolSearchTool
        | WebSearchPreviewTool
        | ApplyPatchTool
    )


class ToolSearchOutputNamespaceTool(Shape):
    """Several functions under one name, as tool search found them."""

    class Tool(OneOf, tag="type"):
        class Function:
            name: str
            type: Literal["function"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
            """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
            async_: bool = wire("async", ...)
            defer_loading: bool = ...
            """Whether the model sees the tool only after finding it by tool search."""
            description: str | None = ...
            output_schema: dict[str, object] | None = ...
            """A JSON schema of the JSON in the string that you send back."""
            parameters: object | None = ...
            """The arguments as a JSON schema."""
            strict: bool | None = ...
            """Whether arguments always fit `parameters`."""

        members = Function | CustomTool

    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"]


class ToolSearchTool(Shape):
    """Find tools that have `defer_loading` when they are needed."""

    type: Literal["tool_search"]
    description: str | None = ...
    """For `client`: what the model reads about the search."""
    execution: Literal["server", "client"] = ...
    """Who searches: the API or you."""
    parameters: object | None = ...
    """For `client`: the arguments of the search as a JSON schema."""


class WebSearchPreviewTool(Shape):
    """Search the web, as it was in preview; `WebSearchTool` is its successor."""

    class UserLocation:
        type: Literal["approximate"]
        city: str | None = ...
        """The name of the city, such as `San Francisco`."""
        country: str | None = ...
        """Two letters of ISO 3166-1, such as `US`."""
        region: str | None = ...
        """The state or region by name."""
        timezone: str | None = ...
        """The IANA name, such as `America/Los_Angeles`."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    """How much of the context the results may fill. The API's default is `medium`."""
    user_location: UserLocation | None = ...
    """Where the user is, roughly, for local results."""


class WebSearchTool(Shape):
    """Search the web."""

    class Filters:
        allowed_domains: list[str] | None = ...
        """Only these domains and those below them; all if left out."""

    class UserLocation:
        city: str | None = ...
        """The name of the city, such as `San Francisco`."""
        country: str | None = ...
        """Two letters of ISO 3166-1, such as `US`."""
        region: str | None = ...
        """The state or region by name."""
        timezone: str | None = ...
        """The IANA name, such as `America/Los_Angeles`."""
        type: Literal["approximate"] = ...

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool = ...
    """`False` keeps to pages the API already has. The API's default is `True`."""
    filters: Filters | None = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    """How much of the context the results may fill. The API's default is `medium`."""
    user_location: UserLocation | None = ...
    """Where the user is, roughly, for local results."""


class InputItems(Resource, module="responses.input_items"):
    """The items that a response was given as input."""

    @post("/responses/{response_id}/input_items")
    def create(self, response_id: str, params: InputItemCreateParams) -> ResponseItem:
        """Add an item to the input of a response."""

    @delete("/responses/{response_id}/input_items/{item_id}", after="input_item_deleted")
    def delete(self, item_id: str, response_id: str) -> ResponseInputItemDeleted:
        """Remove an item from the input of a response."""

    @get("/responses/{response_id}/input_items")
    def list(self, response_id: str, params: InputItemListParams) -> CursorPage[ResponseItem]:
        """List the items that a response was given as input, newest first."""


class InputTokens(Resource, module="responses.input_tokens"):
    """How many tokens an input takes."""

    @post("/responses/{response_id}/input_tokens")
    def create(self, response_id: str, params: InputTokenCreateParams) -> ResponseInputToken:
        """Add a token to the input of a response."""

    @delete("/responses/{response_id}/input_tokens/{token_id}", after="input_token_deleted")
    def delete(self, token_id: str, response_id: str) -> ResponseInputTokenDeleted:
        """Remove a token from the input of a response."""

    @post("/responses/input_tokens")
    def count(self, params: InputTokenCountParams) -> InputTokenCountResponse:
        """Count the tokens that an input would take, without creating a response."""


class ResponsesConnection(Connection, module="responses.responses", path="/responses"):
    """A websocket on which responses are created and their events come."""

    sends: ResponsesClientEvent
    receives: ResponsesServerEvent


class Responses(Resource, module="responses.responses"):
    """Have a model answer, with tools, streaming and state kept by the API."""

    input_items: InputItems
    input_tokens: InputTokens

    @helper("responses:parse", wrapped=True)
    def parse(
        self,
        params: ResponseCreateParams,
        *,
        text_format: type[TextFormatT] = ...,
        response_format: type[TextFormatT] = ...,
        parse_as: type | None = ...,
        stream: bool | None = ...,
        verbosity: Literal["low", "medium", "high"] | None = ...,
    ) -> ParsedResponse[TextFormatT]:
        """Ask for a response and read its text into `text_format`, a pydantic model or dataclass; `output_parsed` has
        the result. `response_format` is another name for `text_format`. A text that does not fit it, as when the output
        limit cuts it off, raises a `ValidationError`; arguments of tools made by `pydantic_function_tool` are read
        likewise.
        """

    @helper("responses:stream", plain=True)
    def stream(
        self,
        params: ResponseCreateParams,
        *,
        response_id: str = ...,
        text_format: type[TextFormatT] = ...,
        starting_after: int = ...,
    ) -> ResponseStreamManager[TextFormatT]:
        """Stream a response, with the text so far in the events and `get_final_response()` for the whole. `response_id`
        follows an existing response in place of creating one, and yields only events numbered above `starting_after`.
        """

    @post("/responses", before="create_response", stream=ResponseStreamEvent)
    def create(self, params: ResponseCreateParams) -> Response:
        """Ask a model for a response. With `stream=True` the events come back as they arrive; with `background=True`
        the answer is a response that is still queued.
        """

    @get("/responses/{response_id}", stream=ResponseStreamEvent)
    def retrieve(self, response_id: str, params: ResponseRetrieveParams) -> Response:
        """Look up a stored response. With `stream=True` the events of a background response are sent again and followed
        to its end.
        """

    @delete("/responses/{response_id}", accept="*/*", after="response_deleted")
    def delete(self, response_id: str) -> ResponseDeleted:
        """Delete a stored response."""

    @post("/responses/{response_id}/cancel")
    def cancel(self, response_id: str) -> Response:
        """Stop a response that was created with `background=True`; others cannot be cancelled."""

    @post("/responses/compact")
    def compact(self, params: ResponseCompactParams) -> CompactedResponse:
        """Shorten a conversation to items that can be the input of the next response in place of everything before."""

    @helper("websockets:connect_responses", plain=True, options="connection")
    def connect(
        self,
        *,
        websocket_connection_options: SyncWebSocketConnectionOptions = ...,
        on_reconnecting: ReconnectingHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> ResponsesConnectionManager:
        """Open a websocket on which responses are created.

        With `on_reconnecting` a lost connection is opened anew, up to `max_retries` times with waits from
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile.
        """
