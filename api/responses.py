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
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponsesModel,
)
from .vocabulary import (
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
    "openai._core.parsed",
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
TextFormatT = door("openai._core.parsed")
ResponseStreamManager = door("openai.lib.streaming.responses")
ResponsesConnectionManager = door("openai.resources.responses.responses")


class ApplyPatchTool(Shape):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...


class CompactedResponse(Model):
    class Image:
        context_compression: Literal["enabled", "disabled"]

    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    usage: ResponseUsage
    image: Image = ...


class ComputerAction(OneOf, Shape, tag="type"):
    class Click:
        button: Literal["left", "right", "wheel", "back", "forward"]
        type: Literal["click"]
        x: int
        y: int
        keys: list[str] | None = ...

    class DoubleClick:
        keys: list[str] | None
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

    class Keypress:
        keys: list[str]
        type: Literal["keypress"]

    class Move:
        type: Literal["move"]
        x: int
        y: int
        keys: list[str] | None = ...

    class Screenshot:
        type: Literal["screenshot"]

    class Scroll:
        scroll_x: int
        scroll_y: int
        type: Literal["scroll"]
        x: int
        y: int
        keys: list[str] | None = ...

    class Type:
        text: str
        type: Literal["type"]

    class Wait:
        type: Literal["wait"]

    members = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait


ComputerActionList = shape(list[ComputerAction])


class ComputerTool(Shape):
    type: Literal["computer"]


class ComputerUsePreviewTool(Shape):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class ContainerAuto(Shape):
    NetworkPolicy = tagged("type", ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist)

    Skill = tagged("type", SkillReference | InlineSkill)

    type: Literal["container_auto"]
    file_ids: list[str] = ...
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = ...
    network_policy: NetworkPolicy = ...
    skills: list[Skill] = ...


class ContainerNetworkPolicyAllowlist(Shape):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] = ...


class ContainerNetworkPolicyDisabled(Shape):
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecret(Shape):
    domain: str
    name: str
    value: str


class ContainerReference(Shape):
    container_id: str
    type: Literal["container_reference"]


class CustomTool(Shape):
    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    async_: bool = wire("async", ...)
    defer_loading: bool = ...
    description: str = ...
    format: CustomToolInputFormat = ...


class EasyInputMessage(Shape):
    content: str | ResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = ...
    type: Literal["message"] = ...


class FileSearchTool(Shape):
    class RankingOptions:
        class HybridSearch:
            embedding_weight: float
            text_weight: float

        hybrid_search: HybridSearch = ...
        ranker: Literal["auto", "default-2024-11-15"] = ...
        score_threshold: float = ...

    Filters = ComparisonFilter | CompoundFilter

    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: Filters | None = ...
    max_num_results: int = ...
    ranking_options: RankingOptions = ...


class FunctionShellTool(Shape):
    Environment = tagged("type", ContainerAuto | LocalEnvironment | ContainerReference | None)

    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    environment: Environment | None = ...


class FunctionTool(Shape):
    name: str
    parameters: dict[str, object] | None
    strict: bool | None
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    async_: bool = wire("async", ...)
    defer_loading: bool = ...
    description: str | None = ...
    output_schema: dict[str, object] | None = ...


ImageDetail = Literal["low", "high", "auto", "original"]


class InlineSkill(Shape):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]


class InlineSkillSource(Shape):
    data: str
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
    include: list[ResponseIncludable] = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class InputTokenCountParams(Params):
    class Text:
        format: ResponseFormatTextConfig = ...
        verbosity: Literal["low", "medium", "high"] | None = ...

    Conversation = str | ResponseConversationParamParam

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
    input: str | list[ResponseInputItem] | None = ...
    instructions: str | None = ...
    model: str | None = ...
    parallel_tool_calls: bool | None = ...
    personality: str | Literal["friendly", "pragmatic"] = ...
    previous_response_id: str | None = ...
    reasoning: Reasoning | None = ...
    text: Text | None = ...
    tool_choice: ToolChoice | None = ...
    tools: list[Tool] | None = ...
    truncation: Literal["auto", "disabled"] = ...


class InputTokenCountResponse(Model):
    input_tokens: int
    object: Literal["response.input_tokens"]


class LocalEnvironment(Shape):
    type: Literal["local"]
    skills: list[LocalSkill] = ...


class LocalSkill(Shape):
    description: str
    name: str
    path: str


class McpToolCallError(OneOf, Shape, tag="type"):
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
    class Tool(OneOf, tag="type"):
        class Function:
            name: str
            type: Literal["function"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
            async_: bool = wire("async", ...)
            defer_loading: bool = ...
            description: str | None = ...
            output_schema: dict[str, object] | None = ...
            parameters: object | None = ...
            strict: bool | None = ...

        members = Function | CustomTool

    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"]


class Response(Model):
    class AccessPrograms:
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"]

    class IncompleteDetails:
        reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] = ...

    class Conversation:
        id: str

    class Image:
        context_compression: Literal["enabled", "disabled"]

    class InputTransformation:
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
                category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                category_scores: dict[str, float]
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
                category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                category_scores: dict[str, float]
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
        ttl: Literal["30m", "12h"]
        comparison_response_id: str = ...

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
            type: Literal["cache_miss"]
            comparison_reusable_tokens: int = ...

        class CacheHit:
            type: Literal["cache_hit"]

        class ComparisonResponseNotFound:
            type: Literal["comparison_response_not_found"]

        class Unavailable:
            type: Literal["unavailable"]

        members = CacheMiss | CacheHit | ComparisonResponseNotFound | Unavailable

    id: str
    access_programs: AccessPrograms = ...
    created_at: float
    error: ResponseError = ...
    incomplete_details: IncompleteDetails = ...
    instructions: str | list[ResponseInputItem] = ...
    metadata: Metadata = ...
    model: ResponsesModel
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float = ...
    tool_choice: ToolChoice
    tools: list[Tool]
    top_p: float = ...
    background: bool = ...
    completed_at: float = ...
    conversation: Conversation = ...
    image: Image = ...
    input_transformations: list[InputTransformation] = ...
    max_output_tokens: int = ...
    max_tool_calls: int = ...
    moderation: Moderation = ...
    previous_response_id: str = ...
    prompt: ResponsePrompt = ...
    prompt_cache_diagnostics: PromptCacheDiagnostics = ...
    prompt_cache_key: str = ...
    prompt_cache_options: PromptCacheOptions = ...
    prompt_cache_retention: Literal["in_memory", "24h"] = ...
    reasoning: Reasoning = ...
    safety_identifier: str = ...
    service_tier: ServiceTier = ...
    status: ResponseStatus = ...
    text: ResponseTextConfig = ...
    tool_usage: ToolUsage = ...
    top_logprobs: int = ...
    truncation: Literal["auto", "disabled"] = ...
    usage: ResponseUsage = ...
    user: str = ...


class ResponseApplyPatchToolCall(Model):
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
            type: Literal["direct"]

        class Program:
            caller_id: str
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: Caller = ...
    created_by: str = ...


class ResponseApplyPatchToolCallOutput(Model):
    class Caller(OneOf, tag="type"):
        class Direct:
            type: Literal["direct"]

        class Program:
            caller_id: str
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: Caller = ...
    created_by: str = ...
    output: str = ...


class ResponseAudioDeltaEvent(Model):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(Model):
    sequence_number: int
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(Model):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]


class ResponseAudioTranscriptDoneEvent(Model):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]


class ResponseCodeInterpreterCallCodeDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]


class ResponseCodeInterpreterCallCodeDoneEvent(Model):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]


class ResponseCodeInterpreterCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]


class ResponseCodeInterpreterCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]


class ResponseCodeInterpreterCallInterpretingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]


class ResponseCodeInterpreterToolCall(Shape):
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
    container_id: str
    outputs: list[Output] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]


class ResponseCompactParams(Params):
    class Image:
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class PromptCacheOptions:
        mode: Literal["implicit", "explicit"] = ...
        ttl: Literal["30m"] = ...

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
    image: Image = ...
    input: str | list[ResponseInputItem] | None = ...
    instructions: str | None = ...
    previous_response_id: str | None = ...
    prompt_cache_key: str | None = ...
    prompt_cache_options: PromptCacheOptions | None = ...
    prompt_cache_retention: Literal["in_memory", "24h"] | None = ...
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = ...


class ResponseCompactionCompactingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]


class ResponseCompactionItem(Model):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: str = ...


class ResponseCompactionItemParam(Input):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None


class ResponseCompactionItemParamParam(Input):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = ...


class ResponseCompletedEvent(Model):
    response: Response
    sequence_number: int
    type: Literal["response.completed"]


class ResponseComputerToolCall(Shape):
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

        class DoubleClick:
            keys: list[str] | None
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

        class Keypress:
            keys: list[str]
            type: Literal["keypress"]

        class Move:
            type: Literal["move"]
            x: int
            y: int
            keys: list[str] | None = ...

        class Screenshot:
            type: Literal["screenshot"]

        class Scroll:
            scroll_x: int
            scroll_y: int
            type: Literal["scroll"]
            x: int
            y: int
            keys: list[str] | None = ...

        class Type:
            text: str
            type: Literal["type"]

        class Wait:
            type: Literal["wait"]

        members = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait

    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: Action = ...
    actions: ComputerActionList = ...


class ResponseComputerToolCallOutputItem(Model):
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


class ResponseComputerToolCallOutputScreenshot(Shape):
    type: Literal["computer_screenshot"]
    file_id: str = ...
    image_url: str = ...


class ResponseConfigurationUpdateItem(Model):
    class Reasoning:
        effort: ReasoningEffort = ...

    class Text:
        Format = tagged("type", ResponseFormatText | ResponseFormatTextJSONSchemaConfig)

        format: Format

    id: str
    type: Literal["configuration_update"]
    reasoning: Reasoning = ...
    text: Text = ...


class ResponseConfigurationUpdateItemParam(Input):
    class Reasoning:
        effort: ReasoningEffort | None

    class Text:
        Format = tagged("type", ResponseFormatText | ResponseFormatTextJSONSchemaConfig)

        format: Format

    type: Literal["configuration_update"]
    id: str | None
    reasoning: Reasoning | None
    text: Text | None


class ResponseConfigurationUpdateItemParamParam(Input):
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
    container_id: str
    type: Literal["container_reference"]


class ResponseContentPartAddedEvent(Model):
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


class ResponseConversationParam(Input):
    id: str


class ResponseConversationParamParam(Input):
    id: str


class ResponseCreateParams(Params, streaming=True):
    class AccessPrograms:
        cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...

    class BackgroundOptions:
        completion_window: Literal["soonest", "2h", "8h"] = ...
        continuation_id: str = ...

    class ContextManagement:
        type: str
        compact_threshold: int | None = ...

    class Image:
        context_compression: Literal["auto", "enabled", "disabled"] = ...

    class Moderation:
        class Policy:
            class Input:
                mode: Literal["score", "block"]

            class Output:
                mode: Literal["score", "block"]

            input: Input | None = ...
            output: Output | None = ...

        model: str
        policy: Policy | None = ...

    class PromptCacheOptions:
        comparison_response_id: str | None = ...
        mode: Literal["implicit", "explicit"] = ...
        prewarm: bool = ...
        ttl: Literal["30m", "12h"] = ...

    class StreamOptions:
        include_obfuscation: bool = ...

    Conversation = str | ResponseConversationParamParam

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
    background: bool | None = ...
    background_options: BackgroundOptions = ...
    context_management: list[ContextManagement] | None = ...
    conversation: Conversation | None = ...
    image: Image = ...
    include: list[ResponseIncludable] | None = ...
    input: str | ResponseInput | dict[str, object] = ...
    instructions: str | None = ...
    max_output_tokens: int | None = ...
    max_tool_calls: int | None = ...
    metadata: Metadata | None = ...
    model: ResponsesModel = ...
    moderation: Moderation | None = ...
    parallel_tool_calls: bool | None = ...
    previous_response_id: str | None = ...
    prompt: ResponsePrompt | None = ...
    prompt_cache_key: str | None = ...
    prompt_cache_options: PromptCacheOptions = ...
    prompt_cache_retention: Literal["in_memory", "24h"] | None = ...
    reasoning: Reasoning | None = ...
    reasoning_effort: ReasoningEffort | None = ...
    """Short for `reasoning={"effort": ...}`, merged into a given `reasoning`."""
    safety_identifier: str | None = ...
    service_tier: ServiceTier | None = ...
    store: bool | None = ...
    stream_options: StreamOptions | None = ...
    temperature: float | None = ...
    text: ResponseTextConfig = ...
    tool_choice: ToolChoice = ...
    tools: list[Tool] = ...
    top_logprobs: int | None = ...
    top_p: float | None = ...
    truncation: Literal["auto", "disabled"] | None = ...
    user: str = ...


class ResponseCreatedEvent(Model):
    response: Response
    sequence_number: int
    type: Literal["response.created"]


class ResponseCustomToolCall(Shape):
    class Caller(OneOf, tag="type"):
        class Direct:
            type: Literal["direct"]

        class Program:
            caller_id: str
            type: Literal["program"]

        members = Direct | Program

    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str = ...
    async_: bool = wire("async", ...)
    caller: Caller | None = ...
    namespace: str = ...


class ResponseCustomToolCallInputDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]


class ResponseCustomToolCallInputDoneEvent(Model):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]


class ResponseCustomToolCallItem(Model, ResponseCustomToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str = ...


class ResponseCustomToolCallOutput(Shape):
    OutputOutputContentList = tagged("type", ResponseInputText | ResponseInputImage | ResponseInputFile)

    class Caller(OneOf, tag="type"):
        class Direct:
            type: Literal["direct"]

        class Program:
            caller_id: str
            type: Literal["program"]

        members = Direct | Program

    call_id: str
    output: str | list[OutputOutputContentList]
    type: Literal["custom_tool_call_output"]
    id: str = ...
    caller: Caller | None = ...


class ResponseCustomToolCallOutputItem(Model, ResponseCustomToolCallOutput):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str = ...


class ResponseError(Model):
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
    message: str
    misalignment: Misalignment = ...
    param: str = ...
    type: str = ...


class ResponseErrorEvent(Model):
    code: str = ...
    message: str
    param: str = ...
    sequence_number: int
    type: Literal["error"]


class ResponseFailedEvent(Model):
    response: Response
    sequence_number: int
    type: Literal["response.failed"]


class ResponseFileSearchCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]


class ResponseFileSearchCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]


class ResponseFileSearchCallSearchingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]


class ResponseFileSearchToolCall(Shape):
    class Result:
        attributes: dict[str, str | float | bool] | None = ...
        file_id: str = ...
        filename: str = ...
        score: float = ...
        text: str = ...

    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: list[Result] | None = ...


ResponseFormatTextConfig = shape(
    tagged("type", ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject)
)


class ResponseFormatTextJSONSchemaConfig(Shape):
    name: str
    schema_: dict[str, object] = wire("schema")
    type: Literal["json_schema"]
    description: str = ...
    strict: bool | None = ...


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(Model):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]


ResponseFunctionCallOutputItem = shape(
    tagged("type", ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent)
)


ResponseFunctionCallOutputItemList = shape(list[ResponseFunctionCallOutputItem])


class ResponseFunctionShellCallOutputContent(Shape):
    class Outcome(OneOf, tag="type"):
        class Timeout:
            type: Literal["timeout"]

        class Exit:
            exit_code: int
            type: Literal["exit"]

        members = Timeout | Exit

    outcome: Outcome
    stderr: str
    stdout: str


class ResponseFunctionShellToolCall(Model):
    class Action:
        commands: list[str]
        max_output_length: int = ...
        timeout_ms: int = ...

    Environment = tagged("type", ResponseLocalEnvironment | ResponseContainerReference | None)

    class Caller(OneOf, tag="type"):
        class Direct:
            type: Literal["direct"]

        class Program:
            caller_id: str
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    action: Action
    call_id: str
    environment: Environment = ...
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: Caller = ...
    created_by: str = ...


class ResponseFunctionShellToolCallOutput(Model):
    class Output:
        class Outcome(OneOf, tag="type"):
            class Timeout:
                type: Literal["timeout"]

            class Exit:
                exit_code: int
                type: Literal["exit"]

            members = Timeout | Exit

        outcome: Outcome
        stderr: str
        stdout: str
        created_by: str = ...

    class Caller(OneOf, tag="type"):
        class Direct:
            type: Literal["direct"]

        class Program:
            caller_id: str
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    call_id: str
    max_output_length: int = ...
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: Caller = ...
    created_by: str = ...


class ResponseFunctionToolCall(Shape):
    class Caller(OneOf, tag="type"):
        class Direct:
            type: Literal["direct"]

        class Program:
            caller_id: str
            type: Literal["program"]

        members = Direct | Program

    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str = ...
    async_: bool = wire("async", ...)
    caller: Caller | None = ...
    namespace: str = ...
    status: Literal["in_progress", "completed", "incomplete"] = ...


class ResponseFunctionToolCallItem(Model, ResponseFunctionToolCall):
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str = ...


class ResponseFunctionToolCallOutputItem(Model):
    OutputOutputContentList = tagged("type", ResponseInputText | ResponseInputImage | ResponseInputFile)

    class Caller(OneOf, tag="type"):
        class Direct:
            type: Literal["direct"]

        class Program:
            caller_id: str
            type: Literal["program"]

        members = Direct | Program | None

    id: str
    output: str | list[OutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    call_id: str = ...
    caller: Caller = ...
    created_by: str = ...
    name: str = ...
    namespace: str = ...


class ResponseFunctionWebSearch(Shape):
    class Action(OneOf, tag="type"):
        class Search:
            class Source:
                type: Literal["url"]
                url: str

            type: Literal["search"]
            queries: list[str] = ...
            query: str = ...
            sources: list[Source] = ...

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
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]


class ResponseImageGenCallGeneratingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]


class ResponseImageGenCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]


class ResponseImageGenCallPartialImageEvent(Model):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    background: str = ...
    output_format: str = ...
    quality: str = ...
    size: str = ...


class ResponseInProgressEvent(Model):
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


class ResponseIncompleteEvent(Model):
    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]


ResponseInput = shape(list[ResponseInputItem])


class ResponseInputAudio(Shape):
    class InputAudio:
        data: str
        format: Literal["mp3", "wav"]

    input_audio: InputAudio
    type: Literal["input_audio"]


ResponseInputContent = shape(tagged("type", ResponseInputText | ResponseInputImage | ResponseInputFile))


class ResponseInputFile(Shape):
    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    file_data: str = ...
    file_id: str | None = ...
    file_url: str = ...
    filename: str = ...
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...


class ResponseInputFileContent(Shape):
    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] = ...
    file_data: str | None = ...
    file_id: str | None = ...
    file_url: str | None = ...
    filename: str | None = ...
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...


class ResponseInputImage(Shape):
    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    detail: ImageDetail
    type: Literal["input_image"]
    file_id: str | None = ...
    image_url: str | None = ...
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...


class ResponseInputImageContent(Shape):
    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    type: Literal["input_image"]
    detail: ImageDetail | None = ...
    file_id: str | None = ...
    image_url: str | None = ...
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...


class ResponseInputItem(OneOf, tag="type"):
    class Message:
        content: ResponseInputMessageContentList
        role: Literal["user", "system", "developer"]
        status: Literal["in_progress", "completed", "incomplete"] = ...
        type: Literal["message"] = ...

    class ComputerCallOutput:
        class AcknowledgedSafetyCheck:
            id: str
            code: str = ...
            message: str = ...

        call_id: str
        output: ResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: str = ...
        acknowledged_safety_checks: list[AcknowledgedSafetyCheck] = ...
        status: Literal["in_progress", "completed", "incomplete"] = ...

    class FunctionCallOutput:
        class Caller(OneOf, tag="type"):
            class Direct:
                type: Literal["direct"]

            class Program:
                caller_id: str
                type: Literal["program"]

            members = Direct | Program | None

        output: str | ResponseFunctionCallOutputItemList
        type: Literal["function_call_output"]
        id: str = ...
        call_id: str = ...
        caller: Caller = ...
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
        role: Literal["developer"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]
        id: str = ...

    class ImageGenerationCall:
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
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        revised_prompt: str = ...
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
        svg_usage: SvgUsage = ...

    class LocalShellCall:
        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int = ...
            user: str = ...
            working_directory: str = ...

        class Output:
            id: str
            output: str
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class ShellCall:
        class Action:
            commands: list[str]
            max_output_length: int = ...
            timeout_ms: int = ...

        class Output:
            class Caller(OneOf, tag="type"):
                class Direct:
                    type: Literal["direct"]

                class Program:
                    caller_id: str
                    type: Literal["program"]

                members = Direct | Program | None

            call_id: str
            output: list[ResponseFunctionShellCallOutputContent]
            type: Literal["shell_call_output"]
            id: str = ...
            caller: Caller = ...
            max_output_length: int = ...
            status: Literal["in_progress", "completed", "incomplete"] = ...

        class Caller(OneOf, tag="type"):
            class Direct:
                type: Literal["direct"]

            class Program:
                caller_id: str
                type: Literal["program"]

            members = Direct | Program | None

        Environment = tagged("type", LocalEnvironment | ContainerReference | None)

        action: Action
        call_id: str
        type: Literal["shell_call"]
        id: str = ...
        caller: Caller = ...
        environment: Environment = ...
        status: Literal["in_progress", "completed", "incomplete"] = ...

    class ApplyPatchCall:
        class Output:
            class Caller(OneOf, tag="type"):
                class Direct:
                    type: Literal["direct"]

                class Program:
                    caller_id: str
                    type: Literal["program"]

                members = Direct | Program | None

            call_id: str
            status: Literal["completed", "failed"]
            type: Literal["apply_patch_call_output"]
            id: str = ...
            caller: Caller = ...
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
                type: Literal["direct"]

            class Program:
                caller_id: str
                type: Literal["program"]

            members = Direct | Program | None

        call_id: str
        operation: Operation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: str = ...
        caller: Caller = ...

    class McpListTools:
        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        id: str
        server_label: str
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str = ...

    class McpApprovalRequest:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: str = ...
        reason: str = ...

    class McpCall:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        approval_request_id: str = ...
        error: McpToolCallError = ...
        output: str = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class CompactionTrigger:
        type: Literal["compaction_trigger"]
        id: str = ...

    class ItemReference:
        id: str
        type: Literal["item_reference"] = ...

    class Program:
        class Output:
            id: str
            call_id: str
            result: str
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]

        id: str
        call_id: str
        code: str
        fingerprint: str
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
    class Message:
        content: ResponseInputMessageContentList
        role: Literal["user", "system", "developer"]
        status: Literal["in_progress", "completed", "incomplete"] = ...
        type: Literal["message"] = ...

    class ComputerCallOutput:
        class AcknowledgedSafetyCheck:
            id: str
            code: str | None = ...
            message: str | None = ...

        call_id: str
        output: ResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: str | None = ...
        acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = ...
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class FunctionCallOutput:
        class Caller(OneOf):
            class Direct:
                type: Literal["direct"]

            class Program:
                caller_id: str
                type: Literal["program"]

            members = Direct | Program

        output: str | ResponseFunctionCallOutputItemList
        type: Literal["function_call_output"]
        id: str | None = ...
        call_id: str | None = ...
        caller: Caller | None = ...
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
        role: Literal["developer"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]
        id: str | None = ...

    class ImageGenerationCall:
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
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] | None = ...
        background: Literal["transparent", "opaque", "auto"] | None = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = ...
        revised_prompt: str | None = ...
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = ...
        svg_usage: SvgUsage = ...

    class LocalShellCall:
        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int | None = ...
            user: str | None = ...
            working_directory: str | None = ...

        class Output:
            id: str
            output: str
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] | None = ...

        id: str
        action: Action
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class ShellCall:
        class Action:
            commands: list[str]
            max_output_length: int | None = ...
            timeout_ms: int | None = ...

        class Output:
            class Caller(OneOf):
                class Direct:
                    type: Literal["direct"]

                class Program:
                    caller_id: str
                    type: Literal["program"]

                members = Direct | Program

            call_id: str
            output: list[ResponseFunctionShellCallOutputContent]
            type: Literal["shell_call_output"]
            id: str | None = ...
            caller: Caller | None = ...
            max_output_length: int | None = ...
            status: Literal["in_progress", "completed", "incomplete"] | None = ...

        class Caller(OneOf):
            class Direct:
                type: Literal["direct"]

            class Program:
                caller_id: str
                type: Literal["program"]

            members = Direct | Program

        Environment = LocalEnvironment | ContainerReference

        action: Action
        call_id: str
        type: Literal["shell_call"]
        id: str | None = ...
        caller: Caller | None = ...
        environment: Environment | None = ...
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class ApplyPatchCall:
        class Output:
            class Caller(OneOf):
                class Direct:
                    type: Literal["direct"]

                class Program:
                    caller_id: str
                    type: Literal["program"]

                members = Direct | Program

            call_id: str
            status: Literal["completed", "failed"]
            type: Literal["apply_patch_call_output"]
            id: str | None = ...
            caller: Caller | None = ...
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
                type: Literal["direct"]

            class Program:
                caller_id: str
                type: Literal["program"]

            members = Direct | Program

        call_id: str
        operation: Operation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: str | None = ...
        caller: Caller | None = ...

    class McpListTools:
        class Tool:
            input_schema: object
            name: str
            annotations: object | None = ...
            description: str | None = ...

        id: str
        server_label: str
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str | None = ...

    class McpApprovalRequest:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: str | None = ...
        reason: str | None = ...

    class McpCall:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        approval_request_id: str | None = ...
        error: McpToolCallError | None = ...
        output: str | None = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class CompactionTrigger:
        type: Literal["compaction_trigger"]
        id: str | None = ...

    class ItemReference:
        id: str
        type: Literal["item_reference"] | None = ...

    class Program:
        class Output:
            id: str
            call_id: str
            result: str
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]

        id: str
        call_id: str
        code: str
        fingerprint: str
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
        | ResponseToolSearchOutputItemParamParam
        | AdditionalTools
        | ResponseConfigurationUpdateItemParamParam
        | ResponseReasoningItem
        | ResponseCompactionItemParamParam
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


class ResponseInputMessageItem(Model):
    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"] = ...


class ResponseInputText(Shape):
    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...


class ResponseInputTextContent(Shape):
    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...


class ResponseItem(OneOf, tag="type"):
    class AdditionalTools:
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]

    class Program:
        class Output:
            id: str
            call_id: str
            result: str
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]

        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]

    class ImageGenerationCall:
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
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        revised_prompt: str = ...
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
        svg_usage: SvgUsage = ...

    class LocalShellCall:
        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int = ...
            user: str = ...
            working_directory: str = ...

        class Output:
            id: str
            output: str
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class McpListTools:
        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        id: str
        server_label: str
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str = ...

    class McpApprovalRequest:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        reason: str = ...

    class McpCall:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        approval_request_id: str = ...
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
    data: list[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class ResponseLocalEnvironment(Model):
    type: Literal["local"]


class ResponseMcpCallArgumentsDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]


class ResponseMcpCallArgumentsDoneEvent(Model):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseMcpListToolsCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]


class ResponseMcpListToolsFailedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]


class ResponseMcpListToolsInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]


class ResponseOutputItem(OneOf, tag="type"):
    class Program:
        class Output:
            id: str
            call_id: str
            result: str
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]

        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]

    class AdditionalTools:
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]

    class ImageGenerationCall:
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
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        revised_prompt: str = ...
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
        svg_usage: SvgUsage = ...

    class LocalShellCall:
        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int = ...
            user: str = ...
            working_directory: str = ...

        class Output:
            id: str
            output: str
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class McpCall:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        approval_request_id: str = ...
        error: McpToolCallError = ...
        output: str = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class McpListTools:
        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        id: str
        server_label: str
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str = ...

    class McpApprovalRequest:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
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
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(Model):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]


class ResponseOutputMessage(Shape):
    Content = tagged("type", ResponseOutputText | ResponseOutputRefusal)

    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None = ...


class ResponseOutputRefusal(Shape):
    refusal: str
    type: Literal["refusal"]


class ResponseOutputText(Shape):
    class Logprob:
        class TopLogprob:
            token: str
            bytes: list[int]
            logprob: float

        token: str
        bytes: list[int]
        logprob: float
        top_logprobs: list[TopLogprob]

    class Annotation(OneOf, tag="type"):
        class FileCitation:
            file_id: str
            filename: str
            index: int
            type: Literal["file_citation"]

        class URLCitation:
            end_index: int
            start_index: int
            title: str
            type: Literal["url_citation"]
            url: str

        class ContainerFileCitation:
            container_id: str
            end_index: int
            file_id: str
            filename: str
            start_index: int
            type: Literal["container_file_citation"]

        class FilePath:
            file_id: str
            index: int
            type: Literal["file_path"]

        members = FileCitation | URLCitation | ContainerFileCitation | FilePath

    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[Logprob] = ...


class ResponseOutputTextAnnotationAddedEvent(Model):
    class Annotation(OneOf, tag="type"):
        class FileCitation:
            file_id: str
            filename: str
            index: int
            type: Literal["file_citation"]

        class URLCitation:
            end_index: int
            start_index: int
            title: str
            type: Literal["url_citation"]
            url: str

        class ContainerFileCitation:
            container_id: str
            end_index: int
            file_id: str
            filename: str
            start_index: int
            type: Literal["container_file_citation"]

        class FilePath:
            file_id: str
            index: int
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
    Variables = str | ResponseInputText | ResponseInputImage | ResponseInputFile

    id: str
    variables: dict[str, Variables] | None = ...
    version: str | None = ...


class ResponseQueuedEvent(Model):
    response: Response
    sequence_number: int
    type: Literal["response.queued"]


class ResponseReasoningItem(Shape):
    class Summary:
        text: str
        type: Literal["summary_text"]

    class Content:
        text: str
        type: Literal["reasoning_text"]

    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    content: list[Content] = ...
    encrypted_content: str | None = ...
    status: Literal["in_progress", "completed", "incomplete"] = ...


class ResponseReasoningSummaryPartAddedEvent(Model):
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


class ResponseReasoningSummaryTextDeltaEvent(Model):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]


class ResponseReasoningSummaryTextDoneEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]


class ResponseReasoningTextDeltaEvent(Model):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]


class ResponseReasoningTextDoneEvent(Model):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]


class ResponseRefusalDeltaEvent(Model):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]


class ResponseRefusalDoneEvent(Model):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]


class ResponseRetrieveParams(Params, streaming="strict"):
    include: list[ResponseIncludable] = ...
    include_obfuscation: bool = ...
    starting_after: int = ...


class ResponseShellCallCommandAddedEvent(Model):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]


class ResponseShellCallCommandDeltaEvent(Model):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: str = ...


class ResponseShellCallCommandDoneEvent(Model):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]


class ResponseShellCallOutputContentDeltaEvent(Model):
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
    class Output:
        class Outcome(OneOf, tag="type"):
            class Timeout:
                type: Literal["timeout"]

            class Exit:
                exit_code: int
                type: Literal["exit"]

            members = Timeout | Exit

        outcome: Outcome
        stderr: str
        stdout: str
        created_by: str = ...

    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]


ResponseStatus = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


class ResponseSteerAcceptedEvent(Model):
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


class ResponseSteerEvent(Shape):
    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]


class ResponseSteerFailedEvent(Model):
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
    class ResponseSteerInputItemList(OneOf, tag="type"):
        class Message:
            content: list[ResponseSteerInputContent] | str
            role: Literal["user"]
            type: Literal["message"]
            id: str | None = ...
            status: str | None = ...

        class FunctionCallOutput:
            class Caller(OneOf, tag="type"):
                class Direct:
                    type: Literal["direct"]

                class Program:
                    caller_id: str
                    type: Literal["program"]

                members = Direct | Program

            output: str | ResponseFunctionCallOutputItemList
            type: Literal["function_call_output"]
            id: str | None = ...
            call_id: str | None = ...
            caller: Caller | None = ...
            name: str | None = ...
            namespace: str | None = ...
            status: Literal["in_progress", "completed", "incomplete"] | None = ...

        members = Message | FunctionCallOutput

    members = str | list[ResponseSteerInputItemList]


ResponseSteerInputContent = shape(
    tagged("type", ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent)
)


class ResponseSteerPendingEvent(Model):
    class Steer:
        id: str
        previous_response_id: str

    reason: ResponseSteerPendingReason
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: str = ...


ResponseSteerPendingReason = Literal["waiting_for_required_input"] | str


class ResponseSteerRequiredInput(OneOf, tag="type"):
    class FunctionCallOutput:
        call_id: str
        name: str
        type: Literal["function_call_output"]

    class CustomToolCallOutput:
        call_id: str
        type: Literal["custom_tool_call_output"]

    class ComputerCallOutput:
        call_id: str
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


class ResponseTextConfig(Shape):
    format: ResponseFormatTextConfig = ...
    verbosity: Literal["low", "medium", "high"] | None = ...


class ResponseTextDeltaEvent(Model):
    class Logprob:
        class TopLogprob:
            token: str = ...
            logprob: float = ...

        token: str
        logprob: float
        top_logprobs: list[TopLogprob] = ...

    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(Model):
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
    id: str
    arguments: object
    call_id: str = ...
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: str = ...


class ResponseToolSearchOutputItem(Model):
    id: str
    call_id: str = ...
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[Tool]
    type: Literal["tool_search_output"]
    created_by: str = ...


class ResponseToolSearchOutputItemParam(Input):
    class Tool(OneOf, tag="type"):
        class Mcp:
            class AllowedTools(OneOf):
                class McpToolFilter:
                    read_only: bool | None
                    tool_names: List[str] | None

                members = List[str] | McpToolFilter | None

            class RequireApproval(OneOf):
                class McpToolApprovalFilter:
                    class Always:
                        read_only: bool | None
                        tool_names: List[str] | None

                    class Never:
                        read_only: bool | None
                        tool_names: List[str] | None

                    always: Always | None
                    never: Never | None

                members = McpToolApprovalFilter | Literal["always", "never"] | None

            server_label: str
            type: Literal["mcp"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None
            allowed_tools: AllowedTools | None
            authorization: str | None
            connector_id: (
                Literal[
                    "connector_dropbox",
                    "connector_gmail",
                    "connector_googlecalendar",
                    "connector_googledrive",
                    "connector_microsoftteams",
                    "connector_outlookcalendar",
                    "connector_outlookemail",
                    "connector_sharepoint",
                ]
                | None
            )
            defer_loading: bool | None
            headers: dict[str, str] | None
            require_approval: RequireApproval | None
            server_description: str | None
            server_url: str | None
            tunnel_id: str | None

        class CodeInterpreter:
            class Container(OneOf):
                class CodeInterpreterToolAuto:
                    NetworkPolicy = tagged("type", ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist)

                    type: Literal["auto"]
                    file_ids: List[str] | None
                    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
                    network_policy: NetworkPolicy | None

                members = str | CodeInterpreterToolAuto

            container: Container
            type: Literal["code_interpreter"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None

        class ProgrammaticToolCalling:
            type: Literal["programmatic_tool_calling"]

        class ImageGeneration:
            class InputImageMask:
                file_id: str | None
                image_url: str | None

            class Svg:
                class Reasoning:
                    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None

                model: str | None
                reasoning: Reasoning | None

            type: Literal["image_generation"]
            action: Literal["generate", "edit", "auto"] | None
            background: Literal["transparent", "opaque", "auto"] | None
            complexity: Literal["low", "medium", "high"] | None
            frame_count: int | None
            frame_duration_ms: int | None
            input_fidelity: Literal["high", "low"] | None
            input_image_mask: InputImageMask | None
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
                | None
            )
            moderation: Literal["auto", "low"] | None
            output_compression: int | None
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
            partial_images: int | None
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
            size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
            svg: Svg | None

        class LocalShell:
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

    tools: List[Tool]
    type: Literal["tool_search_output"]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseToolSearchOutputItemParamParam(Input):
    class Tool(OneOf):
        class Mcp:
            class AllowedTools(OneOf):
                class McpToolFilter:
                    read_only: bool = ...
                    tool_names: list[str] = ...

                members = list[str] | McpToolFilter

            class RequireApproval(OneOf):
                class McpToolApprovalFilter:
                    class Always:
                        read_only: bool = ...
                        tool_names: list[str] = ...

                    class Never:
                        read_only: bool = ...
                        tool_names: list[str] = ...

                    always: Always = ...
                    never: Never = ...

                members = McpToolApprovalFilter | Literal["always", "never"]

            server_label: str
            type: Literal["mcp"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
            allowed_tools: AllowedTools | None = ...
            authorization: str = ...
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
            defer_loading: bool = ...
            headers: dict[str, str] | None = ...
            require_approval: RequireApproval | None = ...
            server_description: str = ...
            server_url: str = ...
            tunnel_id: str = ...

        class CodeInterpreter:
            class Container(OneOf):
                class CodeInterpreterToolAuto:
                    NetworkPolicy = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist

                    type: Literal["auto"]
                    file_ids: list[str] = ...
                    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = ...
                    network_policy: NetworkPolicy = ...

                members = str | CodeInterpreterToolAuto

            container: Container
            type: Literal["code_interpreter"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None = ...

        class ProgrammaticToolCalling:
            type: Literal["programmatic_tool_calling"]

        class ImageGeneration:
            class InputImageMask:
                file_id: str = ...
                image_url: str = ...

            class Svg:
                class Reasoning:
                    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

                model: str = ...
                reasoning: Reasoning | None = ...

            type: Literal["image_generation"]
            action: Literal["generate", "edit", "auto"] = ...
            background: Literal["transparent", "opaque", "auto"] = ...
            complexity: Literal["low", "medium", "high"] = ...
            frame_count: int = ...
            frame_duration_ms: int = ...
            input_fidelity: Literal["high", "low"] | None = ...
            input_image_mask: InputImageMask = ...
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
            moderation: Literal["auto", "low"] = ...
            output_compression: int = ...
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
            partial_images: int = ...
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
            size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] = ...
            svg: Svg = ...

        class LocalShell:
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
    class InputTokensDetails:
        class CacheWriteTokensDetails:
            ttl_12h_tokens: int
            ttl_30m_tokens: int

        cache_write_tokens: int
        cached_tokens: int
        cache_write_tokens_details: CacheWriteTokensDetails = ...

    class OutputTokensDetails:
        reasoning_tokens: int

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class ResponseWebSearchCallCompletedEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]


class ResponseWebSearchCallInProgressEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]


class ResponseWebSearchCallSearchingEvent(Model):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]


class ResponsesClientEvent(OneOf, tag="type"):
    class ResponseCreate:
        class AccessPrograms:
            cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...

        class BackgroundOptions:
            completion_window: Literal["soonest", "2h", "8h"] = ...
            continuation_id: str = ...

        class ContextManagement:
            type: str
            compact_threshold: int = ...

        class Image:
            context_compression: Literal["auto", "enabled", "disabled"] = ...

        class Moderation:
            class Policy:
                class Input:
                    mode: Literal["score", "block"]

                class Output:
                    mode: Literal["score", "block"]

                input: Input = ...
                output: Output = ...

            model: str
            policy: Policy = ...

        class PromptCacheOptions:
            comparison_response_id: str = ...
            mode: Literal["implicit", "explicit"] = ...
            prewarm: bool = ...
            ttl: Literal["30m", "12h"] = ...

        class StreamOptions:
            include_obfuscation: bool = ...

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
        background: bool = ...
        background_options: BackgroundOptions = ...
        context_management: list[ContextManagement] = ...
        conversation: Conversation = ...
        generate: bool = ...
        image: Image = ...
        include: list[ResponseIncludable] = ...
        input: str | ResponseInput = ...
        instructions: str = ...
        max_output_tokens: int = ...
        max_tool_calls: int = ...
        metadata: Metadata = ...
        model: ResponsesModel = ...
        moderation: Moderation = ...
        parallel_tool_calls: bool = ...
        previous_response_id: str = ...
        prompt: ResponsePrompt = ...
        prompt_cache_key: str = ...
        prompt_cache_options: PromptCacheOptions = ...
        prompt_cache_retention: Literal["in_memory", "24h"] = ...
        reasoning: Reasoning = ...
        safety_identifier: str = ...
        service_tier: ServiceTier = ...
        store: bool = ...
        stream: bool = ...
        stream_id: str = ...
        stream_options: StreamOptions = ...
        temperature: float = ...
        text: ResponseTextConfig = ...
        tool_choice: ToolChoice = ...
        tools: list[Tool] = ...
        top_logprobs: int = ...
        top_p: float = ...
        truncation: Literal["auto", "disabled"] = ...
        user: str = ...

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
    class ResponseCreate:
        class AccessPrograms:
            cyber: Literal["standard", "daybreak_blue", "daybreak_red"] = ...

        class BackgroundOptions:
            completion_window: Literal["soonest", "2h", "8h"] = ...
            continuation_id: str = ...

        class ContextManagement:
            type: str
            compact_threshold: int | None = ...

        class Image:
            context_compression: Literal["auto", "enabled", "disabled"] = ...

        class Moderation:
            class Policy:
                class Input:
                    mode: Literal["score", "block"]

                class Output:
                    mode: Literal["score", "block"]

                input: Input | None = ...
                output: Output | None = ...

            model: str
            policy: Policy | None = ...

        class PromptCacheOptions:
            comparison_response_id: str | None = ...
            mode: Literal["implicit", "explicit"] = ...
            prewarm: bool = ...
            ttl: Literal["30m", "12h"] = ...

        class StreamOptions:
            include_obfuscation: bool = ...

        Conversation = str | ResponseConversationParamParam

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
        background: bool | None = ...
        background_options: BackgroundOptions = ...
        context_management: list[ContextManagement] | None = ...
        conversation: Conversation | None = ...
        generate: bool = ...
        image: Image = ...
        include: list[ResponseIncludable] | None = ...
        input: str | ResponseInput = ...
        instructions: str | None = ...
        max_output_tokens: int | None = ...
        max_tool_calls: int | None = ...
        metadata: Metadata | None = ...
        model: ResponsesModel = ...
        moderation: Moderation | None = ...
        parallel_tool_calls: bool | None = ...
        previous_response_id: str | None = ...
        prompt: ResponsePrompt | None = ...
        prompt_cache_key: str | None = ...
        prompt_cache_options: PromptCacheOptions = ...
        prompt_cache_retention: Literal["in_memory", "24h"] | None = ...
        reasoning: Reasoning | None = ...
        safety_identifier: str | None = ...
        service_tier: ServiceTier | None = ...
        store: bool | None = ...
        stream: bool | None = ...
        stream_id: str = ...
        stream_options: StreamOptions | None = ...
        temperature: float | None = ...
        text: ResponseTextConfig = ...
        tool_choice: ToolChoice = ...
        tools: list[Tool] = ...
        top_logprobs: int | None = ...
        top_p: float | None = ...
        truncation: Literal["auto", "disabled"] | None = ...
        user: str = ...

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


class SkillReference(Shape):
    skill_id: str
    type: Literal["skill_reference"]
    version: str = ...


class Tool(OneOf, tag="type"):
    class Mcp:
        class AllowedTools(OneOf):
            class McpToolFilter:
                read_only: bool = ...
                tool_names: list[str] = ...

            members = list[str] | McpToolFilter | None

        class RequireApproval(OneOf):
            class McpToolApprovalFilter:
                class Always:
                    read_only: bool = ...
                    tool_names: list[str] = ...

                class Never:
                    read_only: bool = ...
                    tool_names: list[str] = ...

                always: Always = ...
                never: Never = ...

            members = McpToolApprovalFilter | Literal["always", "never"] | None

        server_label: str
        type: Literal["mcp"]
        allowed_callers: list[Literal["direct", "programmatic"]] = ...
        allowed_tools: AllowedTools = ...
        authorization: str = ...
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
        defer_loading: bool = ...
        headers: dict[str, str] = ...
        require_approval: RequireApproval = ...
        server_description: str = ...
        server_url: str = ...
        tunnel_id: str = ...

    class CodeInterpreter:
        class Container(OneOf):
            class CodeInterpreterToolAuto:
                NetworkPolicy = tagged("type", ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist)

                type: Literal["auto"]
                file_ids: list[str] = ...
                memory_limit: Literal["1g", "4g", "16g", "64g"] = ...
                network_policy: NetworkPolicy = ...

            members = str | CodeInterpreterToolAuto

        container: Container
        type: Literal["code_interpreter"]
        allowed_callers: list[Literal["direct", "programmatic"]] = ...

    class ProgrammaticToolCalling:
        type: Literal["programmatic_tool_calling"]

    class ImageGeneration:
        class InputImageMask:
            file_id: str = ...
            image_url: str = ...

        class Svg:
            class Reasoning:
                effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

            model: str = ...
            reasoning: Reasoning = ...

        type: Literal["image_generation"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        complexity: Literal["low", "medium", "high"] = ...
        frame_count: int = ...
        frame_duration_ms: int = ...
        input_fidelity: Literal["high", "low"] = ...
        input_image_mask: InputImageMask = ...
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
        moderation: Literal["auto", "low"] = ...
        output_compression: int = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        partial_images: int = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] = ...
        svg: Svg = ...

    class LocalShell:
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
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]
    type: Literal["allowed_tools"]


class ToolChoiceApplyPatch(Shape):
    type: Literal["apply_patch"]


class ToolChoiceCustom(Shape):
    name: str
    type: Literal["custom"]


class ToolChoiceFunction(Shape):
    name: str
    type: Literal["function"]


class ToolChoiceMcp(Shape):
    server_label: str
    type: Literal["mcp"]
    name: str | None = ...


ToolChoiceOptions = Literal["none", "auto", "required"]


class ToolChoiceShell(Shape):
    type: Literal["shell"]


class ToolChoiceTypes(Shape):
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
    class Mcp:
        class AllowedTools(OneOf):
            class McpToolFilter:
                read_only: bool = ...
                tool_names: list[str] = ...

            members = list[str] | McpToolFilter

        class RequireApproval(OneOf):
            class McpToolApprovalFilter:
                class Always:
                    read_only: bool = ...
                    tool_names: list[str] = ...

                class Never:
                    read_only: bool = ...
                    tool_names: list[str] = ...

                always: Always = ...
                never: Never = ...

            members = McpToolApprovalFilter | Literal["always", "never"]

        server_label: str
        type: Literal["mcp"]
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
        allowed_tools: AllowedTools | None = ...
        authorization: str = ...
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
        defer_loading: bool = ...
        headers: dict[str, str] | None = ...
        require_approval: RequireApproval | None = ...
        server_description: str = ...
        server_url: str = ...
        tunnel_id: str = ...

    class CodeInterpreter:
        class Container(OneOf):
            class CodeInterpreterToolAuto:
                NetworkPolicy = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist

                type: Literal["auto"]
                file_ids: list[str] = ...
                memory_limit: Literal["1g", "4g", "16g", "64g"] | None = ...
                network_policy: NetworkPolicy = ...

            members = str | CodeInterpreterToolAuto

        container: Container
        type: Literal["code_interpreter"]
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...

    class ProgrammaticToolCalling:
        type: Literal["programmatic_tool_calling"]

    class ImageGeneration:
        class InputImageMask:
            file_id: str = ...
            image_url: str = ...

        class Svg:
            class Reasoning:
                effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

            model: str = ...
            reasoning: Reasoning | None = ...

        type: Literal["image_generation"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        complexity: Literal["low", "medium", "high"] = ...
        frame_count: int = ...
        frame_duration_ms: int = ...
        input_fidelity: Literal["high", "low"] | None = ...
        input_image_mask: InputImageMask = ...
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
        moderation: Literal["auto", "low"] = ...
        output_compression: int = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        partial_images: int = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] = ...
        svg: Svg = ...

    class LocalShell:
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
    class Tool(OneOf, tag="type"):
        class Function:
            name: str
            type: Literal["function"]
            allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
            async_: bool = wire("async", ...)
            defer_loading: bool = ...
            description: str | None = ...
            output_schema: dict[str, object] | None = ...
            parameters: object | None = ...
            strict: bool | None = ...

        members = Function | CustomTool

    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"]


class ToolSearchTool(Shape):
    type: Literal["tool_search"]
    description: str | None = ...
    execution: Literal["server", "client"] = ...
    parameters: object | None = ...


class WebSearchPreviewTool(Shape):
    class UserLocation:
        type: Literal["approximate"]
        city: str | None = ...
        country: str | None = ...
        region: str | None = ...
        timezone: str | None = ...

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    user_location: UserLocation | None = ...


class WebSearchTool(Shape):
    class Filters:
        allowed_domains: list[str] | None = ...

    class UserLocation:
        city: str | None = ...
        country: str | None = ...
        region: str | None = ...
        timezone: str | None = ...
        type: Literal["approximate"] = ...

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool = ...
    filters: Filters | None = ...
    search_context_size: Literal["low", "medium", "high"] = ...
    user_location: UserLocation | None = ...


class InputItems(Resource, module="responses.input_items"):
    @post("/responses/{response_id}/input_items")
    def create(self, response_id: str, params: InputItemCreateParams) -> ResponseItem:
        """Add an item to the input of a response."""

    @delete("/responses/{response_id}/input_items/{item_id}", after="input_item_deleted")
    def delete(self, item_id: str, response_id: str) -> ResponseInputItemDeleted:
        """Remove an item from the input of a response."""

    @get("/responses/{response_id}/input_items")
    def list(self, response_id: str, params: InputItemListParams) -> CursorPage[ResponseItem]: ...


class InputTokens(Resource, module="responses.input_tokens"):
    @post("/responses/{response_id}/input_tokens")
    def create(self, response_id: str, params: InputTokenCreateParams) -> ResponseInputToken:
        """Add a token to the input of a response."""

    @delete("/responses/{response_id}/input_tokens/{token_id}", after="input_token_deleted")
    def delete(self, token_id: str, response_id: str) -> ResponseInputTokenDeleted:
        """Remove a token from the input of a response."""

    @post("/responses/input_tokens")
    def count(self, params: InputTokenCountParams) -> InputTokenCountResponse: ...


class Responses(Resource, module="responses.responses"):
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
    ) -> ParsedResponse[TextFormatT]: ...

    @helper("responses:stream", plain=True)
    def stream(
        self,
        params: ResponseCreateParams,
        *,
        response_id: str = ...,
        text_format: type[TextFormatT] = ...,
        starting_after: int = ...,
    ) -> ResponseStreamManager[TextFormatT]: ...

    @post("/responses", before="create_response", stream=ResponseStreamEvent)
    def create(self, params: ResponseCreateParams) -> Response: ...

    @get("/responses/{response_id}", stream=ResponseStreamEvent)
    def retrieve(self, response_id: str, params: ResponseRetrieveParams) -> Response: ...

    @delete("/responses/{response_id}", accept="*/*", after="response_deleted")
    def delete(self, response_id: str) -> ResponseDeleted: ...

    @post("/responses/{response_id}/cancel")
    def cancel(self, response_id: str) -> Response: ...

    @post("/responses/compact")
    def compact(self, params: ResponseCompactParams) -> CompactedResponse: ...

    @helper("websockets:connect_responses", plain=True, options="connection")
    def connect(
        self,
        *,
        websocket_connection_options: SyncWebSocketConnectionOptions = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> ResponsesConnectionManager: ...
