"""Responses as they are in beta, with several agents."""

from typing import Literal

from .shared import ReconnectingHandler, ResponsesModel, SyncWebSocketConnectionOptions
from .vocabulary import (
    Connection,
    Model,
    OneOf,
    Params,
    Resource,
    Shape,
    delete,
    get,
    helper,
    post,
    shape,
    tagged,
    wire,
)

package = "openai.types.beta"


class BetaApplyPatchTool(Shape):
    """Changes to files, as diffs that you apply."""

    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""


class BetaCompactedResponse(Model):
    """A conversation made shorter by `responses.compact`."""

    class Image:
        context_compression: Literal["enabled", "disabled"]

    id: str
    created_at: int
    """Unix seconds."""
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    """The items to send as the input of the next response."""
    usage: BetaResponseUsage
    """The tokens that compacting took."""
    image: Image = ...


class BetaComputerAction(OneOf, Shape, tag="type"):
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


BetaComputerActionList = shape(list[BetaComputerAction])
"""Actions to do one after the other."""


class BetaComputerTool(Shape):
    """Let the model use a computer; you carry out its actions and send screenshots."""

    type: Literal["computer"]


class BetaComputerUsePreviewTool(Shape):
    """Let the model use a computer, as it was in preview."""

    display_height: int
    """Pixels."""
    display_width: int
    """Pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class BetaContainerAuto(Shape):
    """A container that is made for the request."""

    NetworkPolicy = tagged("type", BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist)

    Skill = tagged("type", BetaSkillReference | BetaInlineSkill)

    type: Literal["container_auto"]
    file_ids: list[str] = ...
    """Files for the commands to use, at most 50."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = ...
    network_policy: NetworkPolicy = ...
    """What the commands may reach."""
    skills: list[Skill] = ...
    """At most 200, by id or sent along."""


class BetaContainerNetworkPolicyAllowlist(Shape):
    """Outgoing requests to some domains only."""

    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] = ...
    """Secrets put into requests to their domains."""


class BetaContainerNetworkPolicyDisabled(Shape):
    """No network."""

    type: Literal["disabled"]


class BetaContainerNetworkPolicyDomainSecret(Shape):
    """A secret that requests to one domain carry."""

    domain: str
    name: str
    value: str
    """At most 10485760 characters."""


class BetaContainerReference(Shape):
    """A container that exists already."""

    container_id: str
    type: Literal["container_reference"]


class BetaCustomTool(Shape):
    """A tool of yours that takes free text in place of JSON arguments."""

    class Format(OneOf, tag="type"):
        class Text:
            type: Literal["text"]

        class Grammar:
            definition: str
            syntax: Literal["lark", "regex"]
            type: Literal["grammar"]

        members = Text | Grammar

    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
    async_: bool = wire("async", ...)
    defer_loading: bool = ...
    """Whether the model sees the tool only after finding it by tool search."""
    description: str = ...
    format: Format = ...
    """What the input may look like. The API's default is any text."""


class BetaEasyInputMessage(Shape):
    """A message; the short form, whose content may be a text."""

    content: str | BetaResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    """`developer` and `system` go before `user`; `assistant` is what the model said before."""
    phase: Literal["commentary", "final_answer"] | None = ...
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""
    type: Literal["message"] = ...


class BetaFileSearchTool(Shape):
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

    class Filters(OneOf):
        class ComparisonFilter:
            key: str
            type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
            value: str | float | bool | list[str | float]

        class CompoundFilter:
            class Filter(OneOf):
                class ComparisonFilter:
                    key: str
                    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
                    value: str | float | bool | list[str | float]

                members = ComparisonFilter | object

            filters: list[Filter]
            type: Literal["and", "or"]

        members = ComparisonFilter | CompoundFilter

    type: Literal["file_search"]
    vector_store_ids: list[str]
    """The vector stores to search."""
    filters: Filters | None = ...
    """Only files whose attributes fit."""
    max_num_results: int = ...
    """From 1 to 50."""
    ranking_options: RankingOptions = ...
    """How results are ordered and which are left out."""


class BetaFunctionShellTool(Shape):
    """Shell commands, in a container of the API or run by you."""

    Environment = tagged("type", BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | None)

    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = ...
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""
    environment: Environment | None = ...
    """Where commands run."""


class BetaFunctionTool(Shape):
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


BetaImageDetail = Literal["low", "high", "auto", "original"]
"""How closely the model looks at an image; `original` keeps its size."""


class BetaInlineSkill(Shape):
    """A skill sent along with the request."""

    description: str
    name: str
    source: BetaInlineSkillSource
    type: Literal["inline"]


class BetaInlineSkillSource(Shape):
    """A skill as a zip archive."""

    data: str
    """The archive, base64-encoded; at most 70254592 characters."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class BetaLocalEnvironment(Shape):
    """You run the commands."""

    type: Literal["local"]
    skills: list[BetaLocalSkill] = ...


class BetaLocalSkill(Shape):
    """A skill in a directory of yours."""

    description: str
    name: str
    path: str
    """The directory of the skill."""


class BetaMcpToolCallError(OneOf, Shape, tag="type"):
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


class BetaNamespaceTool(Shape):
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

        members = Function | BetaCustomTool

    description: str
    """What the group is for; the model reads it."""
    name: str
    tools: list[Tool]
    """At least one."""
    type: Literal["namespace"]


class BetaResponse(Model):
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

    class Reasoning:
        context: Literal["auto", "current_turn", "all_turns"] = ...
        """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model
        decides; `gpt-5.6` takes all turns, older models this turn only.
        """
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...
        """How much to think; not every model knows every value. The API's default is `medium`."""
        generate_summary: Literal["auto", "concise", "detailed"] = ...
        """Deprecated in favour of `summary`."""
        mode: str | Literal["standard", "pro"] = ...
        """The way of thinking; in an answer, the one that was used."""
        summary: Literal["auto", "concise", "detailed"] = ...
        """Ask for a summary of the thoughts, and how long; not every model has each kind."""

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
        class BetaSpecificProgrammaticToolCallingParam:
            type: Literal["programmatic_tool_calling"]

        members = (
            BetaToolChoiceOptions
            | BetaToolChoiceAllowed
            | BetaToolChoiceTypes
            | BetaToolChoiceFunction
            | BetaToolChoiceMcp
            | BetaToolChoiceCustom
            | BetaSpecificProgrammaticToolCallingParam
            | BetaToolChoiceApplyPatch
            | BetaToolChoiceShell
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
    error: BetaResponseError = ...
    """Why it failed; only if `status` is `failed`."""
    incomplete_details: IncompleteDetails = ...
    """Why it ended early; only if `status` is `incomplete`."""
    instructions: str | list[BetaResponseInputItem] = ...
    """The system message it was given."""
    metadata: dict[str, str] = ...
    """Up to 16 pairs kept with the response."""
    model: ResponsesModel
    object: Literal["response"]
    output: list[BetaResponseOutputItem]
    """What the model produced, in order: messages, reasoning, calls. `output_text` puts all text together."""
    parallel_tool_calls: bool
    temperature: float = ...
    tool_choice: ToolChoice
    tools: list[BetaTool]
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
    prompt: BetaResponsePrompt = ...
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
    service_tier: BetaServiceTier = ...
    """The tier that served it, which need not be the one asked for."""
    status: BetaResponseStatus = ...
    text: BetaResponseTextConfig = ...
    """The form and length asked for; the text itself is in `output` and `output_text`."""
    tool_usage: ToolUsage = ...
    """What built-in tools used besides the tokens in `usage`."""
    top_logprobs: int = ...
    """How many likely tokens were reported at each place."""
    truncation: Literal["auto", "disabled"] = ...
    """What was to be done with an input that is too long."""
    usage: BetaResponseUsage = ...
    """The tokens used; missing until it is done."""
    user: str = ...
    """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""


class BetaResponseApplyPatchToolCall(Model):
    """A file that the model wants created, changed or deleted."""

    class Agent:
        agent_name: str

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
    agent: Agent = ...
    """The agent that it comes from."""
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""


class BetaResponseApplyPatchToolCallOutput(Model):
    """Whether a patch could be applied."""

    class Agent:
        agent_name: str

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
    agent: Agent = ...
    """The agent that it comes from."""
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""
    output: str = ...
    """What applying it printed."""


class BetaResponseAudioDeltaEvent(Model):
    """More speech."""

    class Agent:
        agent_name: str

    delta: str
    """Audio, base64-encoded."""
    sequence_number: int
    type: Literal["response.audio.delta"]
    agent: Agent = ...


class BetaResponseAudioDoneEvent(Model):
    """The speech is complete."""

    class Agent:
        agent_name: str

    sequence_number: int
    type: Literal["response.audio.done"]
    agent: Agent = ...


class BetaResponseAudioTranscriptDeltaEvent(Model):
    """More of the text of the speech."""

    class Agent:
        agent_name: str

    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    agent: Agent = ...


class BetaResponseAudioTranscriptDoneEvent(Model):
    """The text of the speech is complete."""

    class Agent:
        agent_name: str

    sequence_number: int
    type: Literal["response.audio.transcript.done"]
    agent: Agent = ...


class BetaResponseCodeInterpreterCallCodeDeltaEvent(Model):
    """More of the code to run."""

    class Agent:
        agent_name: str

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
    agent: Agent = ...


class BetaResponseCodeInterpreterCallCodeDoneEvent(Model):
    """The code to run is complete."""

    class Agent:
        agent_name: str

    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
    agent: Agent = ...


class BetaResponseCodeInterpreterCallCompletedEvent(Model):
    """The code has run."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]
    agent: Agent = ...


class BetaResponseCodeInterpreterCallInProgressEvent(Model):
    """A use of the code interpreter begins."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]
    agent: Agent = ...


class BetaResponseCodeInterpreterCallInterpretingEvent(Model):
    """The code runs."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]
    agent: Agent = ...


class BetaResponseCodeInterpreterToolCall(Shape):
    """Python code that was run."""

    class Agent:
        agent_name: str

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
    agent: Agent | None = ...
    """The agent that it comes from."""


class BetaResponseCompactionCompactingEvent(Model):
    """The context is being compacted."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    agent: Agent = ...


class BetaResponseCompactionItem(Model):
    """What takes the place of everything before it in the conversation."""

    class Agent:
        agent_name: str

    id: str
    encrypted_content: str
    """The shortened conversation, in a form only the API reads."""
    type: Literal["compaction"]
    agent: Agent = ...
    """The agent that it comes from."""
    created_by: str = ...
    """Who added the item."""


class BetaResponseCompactionItemParam(Shape):
    """What takes the place of everything before it in the conversation."""

    class Agent:
        agent_name: str

    encrypted_content: str
    """As it came from the API; at most 20971520 characters."""
    type: Literal["compaction"]
    id: str | None = ...
    agent: Agent | None = ...


class BetaResponseCompletedEvent(Model):
    """The response is done; `response` has all of it."""

    class Agent:
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]
    agent: Agent = ...


class BetaResponseComputerToolCall(Shape):
    """Actions that the model wants done on the computer."""

    class PendingSafetyCheck:
        id: str
        code: str | None = ...
        message: str | None = ...

    class Agent:
        agent_name: str

    id: str
    call_id: str
    """Send the screenshot back with this id."""
    pending_safety_checks: list[PendingSafetyCheck]
    """Ask a person before going on; send those agreed to back with the screenshot."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: BetaComputerAction = ...
    """The one action of the preview tool."""
    actions: BetaComputerActionList = ...
    """The actions to do one after the other."""
    agent: Agent | None = ...
    """The agent that it comes from."""


class BetaResponseComputerToolCallOutputItem(Model):
    """A screenshot taken after an action, as kept by the API."""

    class AcknowledgedSafetyCheck:
        id: str
        code: str = ...
        message: str = ...

    class Agent:
        agent_name: str

    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] = ...
    agent: Agent = ...
    """The agent that it comes from."""
    created_by: str = ...
    """Who added the item."""


class BetaResponseComputerToolCallOutputScreenshot(Shape):
    """A screenshot, by URL or file id."""

    type: Literal["computer_screenshot"]
    file_id: str = ...
    image_url: str = ...


class BetaResponseConfigurationUpdateItem(Model):
    """New settings from this place of the conversation on."""

    class Agent:
        agent_name: str

    class Reasoning:
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...
        """How much to think; not every model knows every value. The API's default is `medium`."""

    class Text:
        class Format(OneOf, tag="type"):
            class Text:
                type: Literal["text"]

            members = Text | BetaResponseFormatTextJSONSchemaConfig

        format: Format

    id: str
    type: Literal["configuration_update"]
    agent: Agent = ...
    """The agent that it comes from."""
    reasoning: Reasoning = ...
    text: Text = ...


class BetaResponseConfigurationUpdateItemParam(Shape):
    """New settings from this place of the conversation on."""

    class Agent:
        agent_name: str

    class Reasoning:
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = ...
        """How much to think; not every model knows every value. The API's default is `medium`."""

    class Text:
        class Format(OneOf, tag="type"):
            class Text:
                type: Literal["text"]

            members = Text | BetaResponseFormatTextJSONSchemaConfig

        format: Format

    type: Literal["configuration_update"]
    id: str | None = ...
    agent: Agent | None = ...
    reasoning: Reasoning = ...
    text: Text = ...


class BetaResponseContainerReference(Model):
    """A container of the API."""

    container_id: str
    type: Literal["container_reference"]


class BetaResponseContentPartAddedEvent(Model):
    """A part of a message begins."""

    class Agent:
        agent_name: str

    class Part(OneOf, tag="type"):
        class ReasoningText:
            text: str
            type: Literal["reasoning_text"]

        members = BetaResponseOutputText | BetaResponseOutputRefusal | ReasoningText

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]
    agent: Agent = ...


class BetaResponseContentPartDoneEvent(Model):
    """A part of a message is complete."""

    class Agent:
        agent_name: str

    class Part(OneOf, tag="type"):
        class ReasoningText:
            text: str
            type: Literal["reasoning_text"]

        members = BetaResponseOutputText | BetaResponseOutputRefusal | ReasoningText

    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.done"]
    agent: Agent = ...


class BetaResponseConversationParam(Shape):
    """A conversation by its id."""

    id: str


class BetaResponseCreatedEvent(Model):
    """The first event: the response exists."""

    class Agent:
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.created"]
    agent: Agent = ...


class BetaResponseCustomToolCall(Shape):
    """A custom tool that the model wants you to run."""

    class Agent:
        agent_name: str

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
    agent: Agent | None = ...
    """The agent that it comes from."""
    async_: bool = wire("async", ...)
    caller: Caller | None = ...
    """Who made the call: the model itself or one of its programs."""
    namespace: str = ...


class BetaResponseCustomToolCallInputDeltaEvent(Model):
    """More of the input of a custom tool."""

    class Agent:
        agent_name: str

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    agent: Agent = ...


class BetaResponseCustomToolCallInputDoneEvent(Model):
    """The input of a custom tool is complete."""

    class Agent:
        agent_name: str

    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
    agent: Agent = ...


class BetaResponseCustomToolCallItem(Model, BetaResponseCustomToolCall):
    """A call of a custom tool, as kept by the API."""

    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str = ...
    """Who added the item."""


class BetaResponseCustomToolCallOutput(Shape):
    """The result of a custom tool."""

    class Agent:
        agent_name: str

    OutputOutputContentList = tagged("type", BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile)

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
    agent: Agent | None = ...
    """The agent that it comes from."""
    caller: Caller | None = ...
    """Who made the call: the model itself or one of its programs."""


class BetaResponseCustomToolCallOutputItem(Model, BetaResponseCustomToolCallOutput):
    """The result of a custom tool, as kept by the API."""

    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str = ...
    """Who added the item."""


class BetaResponseError(Model):
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


class BetaResponseErrorEvent(Model):
    """Something went wrong."""

    class Agent:
        agent_name: str

    code: str = ...
    message: str
    param: str = ...
    sequence_number: int
    type: Literal["error"]
    agent: Agent = ...


class BetaResponseFailedEvent(Model):
    """The response failed; `response.error` says why."""

    class Agent:
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]
    agent: Agent = ...


class BetaResponseFileSearchCallCompletedEvent(Model):
    """A file search is done."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
    agent: Agent = ...


class BetaResponseFileSearchCallInProgressEvent(Model):
    """A file search begins."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]
    agent: Agent = ...


class BetaResponseFileSearchCallSearchingEvent(Model):
    """Files are being searched."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]
    agent: Agent = ...


class BetaResponseFileSearchToolCall(Shape):
    """A search in vector stores."""

    class Agent:
        agent_name: str

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
    agent: Agent | None = ...
    """The agent that it comes from."""
    results: list[Result] | None = ...
    """Only if asked for with `include`."""


class BetaResponseFormatTextConfig(OneOf, Shape, tag="type"):
    """Plain text, JSON by a schema, or any JSON (the older way)."""

    class Text:
        type: Literal["text"]

    class JSONObject:
        type: Literal["json_object"]

    members = Text | BetaResponseFormatTextJSONSchemaConfig | JSONObject


class BetaResponseFormatTextJSONSchemaConfig(Shape):
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


class BetaResponseFunctionCallArgumentsDeltaEvent(Model):
    """More of the arguments of a function."""

    class Agent:
        agent_name: str

    delta: str
    """The JSON text to append."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
    agent: Agent = ...


class BetaResponseFunctionCallArgumentsDoneEvent(Model):
    """The arguments of a function are complete."""

    class Agent:
        agent_name: str

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
    agent: Agent = ...


BetaResponseFunctionCallOutputItem = shape(
    tagged("type", BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent)
)
"""A part of the result of a function."""


BetaResponseFunctionCallOutputItemList = shape(list[BetaResponseFunctionCallOutputItem])
"""The result of a function, in parts."""


class BetaResponseFunctionShellCallOutputContent(Shape):
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


class BetaResponseFunctionShellToolCall(Model):
    """Shell commands that were run, or that you are to run."""

    class Action:
        commands: list[str]
        max_output_length: int = ...
        """The most characters of output wanted of each command."""
        timeout_ms: int = ...
        """Milliseconds."""

    class Agent:
        agent_name: str

    Environment = tagged("type", BetaResponseLocalEnvironment | BetaResponseContainerReference | None)

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
    agent: Agent = ...
    """The agent that it comes from."""
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""


class BetaResponseFunctionShellToolCallOutput(Model):
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

    class Agent:
        agent_name: str

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
    agent: Agent = ...
    """The agent that it comes from."""
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""


class BetaResponseFunctionToolCall(Shape):
    """A function that the model wants you to run."""

    class Agent:
        agent_name: str

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
    agent: Agent | None = ...
    """The agent that it comes from."""
    async_: bool = wire("async", ...)
    caller: Caller | None = ...
    """Who made the call: the model itself or one of its programs."""
    namespace: str = ...
    """The group that the function is in."""
    status: Literal["in_progress", "completed", "incomplete"] = ...


class BetaResponseFunctionToolCallItem(Model, BetaResponseFunctionToolCall):
    """A function call, as kept by the API."""

    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str = ...
    """Who added the item."""


class BetaResponseFunctionToolCallOutputItem(Model):
    """The result of a function, as kept by the API."""

    class Agent:
        agent_name: str

    OutputOutputContentList = tagged("type", BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile)

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
    agent: Agent = ...
    """The agent that it comes from."""
    call_id: str = ...
    caller: Caller = ...
    """Who made the call: the model itself or one of its programs."""
    created_by: str = ...
    """Who added the item."""
    name: str = ...
    namespace: str = ...


class BetaResponseFunctionWebSearch(Shape):
    """A search of the web, or a look at a page."""

    class Agent:
        agent_name: str

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

        class FindInPage:
            pattern: str
            type: Literal["find_in_page"]
            url: str

        members = Search | OpenPage | FindInPage

    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: Agent | None = ...
    """The agent that it comes from."""


class BetaResponseImageGenCallCompletedEvent(Model):
    """An image is done."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]
    agent: Agent = ...


class BetaResponseImageGenCallGeneratingEvent(Model):
    """An image is being made."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]
    agent: Agent = ...


class BetaResponseImageGenCallInProgressEvent(Model):
    """An image has been asked for."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]
    agent: Agent = ...


class BetaResponseImageGenCallPartialImageEvent(Model):
    """An unfinished image."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    partial_image_b64: str
    """The image, base64-encoded."""
    partial_image_index: int
    """Which unfinished image it is, from 0."""
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    agent: Agent = ...
    background: str = ...
    output_format: str = ...
    quality: str = ...
    size: str = ...


class BetaResponseInProgressEvent(Model):
    """The response is being worked on."""

    class Agent:
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.in_progress"]
    agent: Agent = ...


BetaResponseIncludable = Literal[
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


class BetaResponseIncompleteEvent(Model):
    """The response ended early; `response.incomplete_details` says why."""

    class Agent:
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]
    agent: Agent = ...


class BetaResponseInjectCreatedEvent(Model):
    """All of the injected items were taken up."""

    response_id: str
    sequence_number: int
    type: Literal["response.inject.created"]
    stream_id: str = ...


class BetaResponseInjectEvent(Shape):
    """Put items into the input of a response that is being worked on: all or none are taken up, and only results of
    calls that an agent waits for are possible.
    """

    input: list[BetaResponseInputItem]
    """At most 16384 items."""
    response_id: str
    type: Literal["response.inject"]


class BetaResponseInjectFailedEvent(Model):
    """The injected items were not taken up, because the response is done or not there."""

    class Error:
        code: Literal["response_already_completed", "response_not_found"]
        message: str

    error: Error
    input: list[BetaResponseInputItem]
    """The items as you sent them, for another response."""
    response_id: str
    sequence_number: int
    type: Literal["response.inject.failed"]
    stream_id: str = ...


BetaResponseInput = shape(list[BetaResponseInputItem])
"""A list of input items."""


BetaResponseInputContent = shape(tagged("type", BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile))
"""A part of an input message."""


class BetaResponseInputFile(Shape):
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


class BetaResponseInputFileContent(Shape):
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


class BetaResponseInputImage(Shape):
    """An image for the model, by URL or file id."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    detail: BetaImageDetail
    """How closely the model looks."""
    type: Literal["input_image"]
    file_id: str | None = ...
    image_url: str | None = ...
    """A URL, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Marks where a beginning ends that later requests share."""


class BetaResponseInputImageContent(Shape):
    """An image for the model, by URL or file id."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    type: Literal["input_image"]
    detail: BetaImageDetail | None = ...
    """How closely the model looks. The API's default is `auto`."""
    file_id: str | None = ...
    image_url: str | None = ...
    """A URL, or the image itself as a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...
    """Marks where a beginning ends that later requests share."""


class BetaResponseInputItem(OneOf, Shape, tag="type"):
    """Something the model is given: a message, an earlier item, or the result of a call."""

    class Message:
        class Agent:
            agent_name: str

        content: BetaResponseInputMessageContentList
        role: Literal["user", "system", "developer"]
        """`developer` and `system` go before `user`."""
        agent: Agent | None = ...
        """The agent that it comes from."""
        status: Literal["in_progress", "completed", "incomplete"] = ...
        type: Literal["message"] = ...

    class ComputerCallOutput:
        """A screenshot taken after an action."""

        class AcknowledgedSafetyCheck:
            id: str
            code: str | None = ...
            message: str | None = ...

        class Agent:
            agent_name: str

        call_id: str
        """The `call_id` of the call that this answers."""
        output: BetaResponseComputerToolCallOutputScreenshot
        type: Literal["computer_call_output"]
        id: str | None = ...
        acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = ...
        """The pending safety checks that a person has agreed to."""
        agent: Agent | None = ...
        """The agent that it comes from."""
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class FunctionCallOutput:
        """The result of a function that you ran."""

        class Agent:
            agent_name: str

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

        output: str | BetaResponseFunctionCallOutputItemList
        """A text, often JSON, or a list of text, images and files."""
        type: Literal["function_call_output"]
        id: str | None = ...
        agent: Agent | None = ...
        """The agent that it comes from."""
        call_id: str | None = ...
        """The `call_id` of the call that this answers."""
        caller: Caller | None = ...
        """Who made the call: the model itself or one of its programs."""
        name: str | None = ...
        namespace: str | None = ...
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class AgentMessage:
        """A message from one agent to another."""

        class Agent:
            agent_name: str

        class Content(OneOf, tag="type"):
            class EncryptedContent:
                """Content that only the API reads."""

                encrypted_content: str
                type: Literal["encrypted_content"]

            members = BetaResponseInputTextContent | BetaResponseInputImageContent | EncryptedContent

        author: str
        content: list[Content]
        recipient: str
        type: Literal["agent_message"]
        id: str | None = ...
        agent: Agent | None = ...
        """The agent that it comes from."""

    class MultiAgentCall:
        """An agent starts, directs or waits for others."""

        class Agent:
            agent_name: str

        class Output:
            """What came of it."""

            class Output:
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

                    members = FileCitation | URLCitation | ContainerFileCitation

                text: str
                type: Literal["output_text"]
                annotations: list[Annotation] = ...

            class Agent:
                agent_name: str

            action: Literal[
                "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
            ]
            call_id: str
            output: list[Output]
            type: Literal["multi_agent_call_output"]
            id: str | None = ...
            agent: Agent | None = ...
            """The agent that it comes from."""

        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        """JSON in a string."""
        call_id: str
        type: Literal["multi_agent_call"]
        id: str | None = ...
        agent: Agent | None = ...
        """The agent that it comes from."""

    class ToolSearchCall:
        class Agent:
            agent_name: str

        arguments: object
        type: Literal["tool_search_call"]
        id: str | None = ...
        agent: Agent | None = ...
        """The agent that it comes from."""
        call_id: str | None = ...
        execution: Literal["server", "client"] = ...
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class AdditionalTools:
        """Tools that are added at this place of the conversation."""

        class Agent:
            agent_name: str

        role: Literal["developer"]
        tools: list[BetaTool]
        type: Literal["additional_tools"]
        id: str | None = ...
        agent: Agent | None = ...
        """The agent that it comes from."""

    class ImageGenerationCall:
        """An image that was made."""

        class Agent:
            agent_name: str

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
        agent: Agent | None = ...
        """The agent that it comes from."""
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
            """Environment variables."""
            type: Literal["exec"]
            timeout_ms: int | None = ...
            """Milliseconds."""
            user: str | None = ...
            working_directory: str | None = ...

        class Agent:
            agent_name: str

        class Output:
            class Agent:
                agent_name: str

            id: str
            output: str
            """JSON."""
            type: Literal["local_shell_call_output"]
            agent: Agent | None = ...
            """The agent that it comes from."""
            status: Literal["in_progress", "completed", "incomplete"] | None = ...

        id: str
        action: Action
        call_id: str
        """Send the output back with this id."""
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: Agent | None = ...
        """The agent that it comes from."""

    class ShellCall:
        class Action:
            commands: list[str]
            max_output_length: int | None = ...
            """The most characters of output wanted of each command."""
            timeout_ms: int | None = ...
            """Milliseconds."""

        class Agent:
            agent_name: str

        class Output:
            class Agent:
                agent_name: str

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
            output: list[BetaResponseFunctionShellCallOutputContent]
            type: Literal["shell_call_output"]
            id: str | None = ...
            agent: Agent | None = ...
            """The agent that it comes from."""
            caller: Caller | None = ...
            """Who made the call: the model itself or one of its programs."""
            max_output_length: int | None = ...
            """The limit in characters that the call asked for; send it back."""
            status: Literal["in_progress", "completed", "incomplete"] | None = ...

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

        Environment = tagged("type", BetaLocalEnvironment | BetaContainerReference | None)

        action: Action
        call_id: str
        type: Literal["shell_call"]
        id: str | None = ...
        agent: Agent | None = ...
        """The agent that it comes from."""
        caller: Caller | None = ...
        """Who made the call: the model itself or one of its programs."""
        environment: Environment | None = ...
        status: Literal["in_progress", "completed", "incomplete"] | None = ...

    class ApplyPatchCall:
        class Agent:
            agent_name: str

        class Output:
            class Agent:
                agent_name: str

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
            status: Literal["completed", "failed"]
            type: Literal["apply_patch_call_output"]
            id: str | None = ...
            agent: Agent | None = ...
            """The agent that it comes from."""
            caller: Caller | None = ...
            """Who made the call: the model itself or one of its programs."""
            output: str | None = ...

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

            members = Direct | Program

        call_id: str
        operation: Operation
        status: Literal["in_progress", "completed"]
        type: Literal["apply_patch_call"]
        id: str | None = ...
        agent: Agent | None = ...
        """The agent that it comes from."""
        caller: Caller | None = ...
        """Who made the call: the model itself or one of its programs."""

    class McpListTools:
        """The tools that an MCP server offers."""

        class Tool:
            input_schema: object
            name: str
            annotations: object | None = ...
            description: str | None = ...

        class Agent:
            agent_name: str

        id: str
        server_label: str
        """The name by which calls refer to the server."""
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        agent: Agent | None = ...
        """The agent that it comes from."""
        error: str | None = ...
        """Why the server could not be asked."""

    class McpApprovalRequest:
        """A tool of an MCP server that waits for your approval."""

        class Agent:
            agent_name: str

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_approval_request"]
        agent: Agent | None = ...
        """The agent that it comes from."""

    class McpApprovalResponse:
        """Your answer to a request for approval."""

        class Agent:
            agent_name: str

        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        id: str | None = ...
        agent: Agent | None = ...
        """The agent that it comes from."""
        reason: str | None = ...

    class McpCall:
        """A tool of an MCP server that was run."""

        class Agent:
            agent_name: str

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_call"]
        agent: Agent | None = ...
        """The agent that it comes from."""
        approval_request_id: str | None = ...
        """The request for approval that came before the call."""
        error: BetaMcpToolCallError | None = ...
        output: str | None = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class CompactionTrigger:
        """Compact the context here; only as the last item."""

        class Agent:
            agent_name: str

        type: Literal["compaction_trigger"]
        id: str | None = ...
        agent: Agent | None = ...
        """The agent that it comes from."""

    class ItemReference:
        """An item that the API already has, by its id."""

        class Agent:
            agent_name: str

        id: str
        agent: Agent | None = ...
        """The agent that it comes from."""
        type: Literal["item_reference"] | None = ...

    class Program:
        """A JavaScript program that the model wrote to call tools."""

        class Agent:
            agent_name: str

        class Output:
            class Agent:
                agent_name: str

            id: str
            call_id: str
            result: str
            """At most 10485760 characters."""
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]
            agent: Agent | None = ...
            """The agent that it comes from."""

        id: str
        call_id: str
        code: str
        fingerprint: str
        """Send it back unchanged."""
        type: Literal["program"]
        agent: Agent | None = ...
        """The agent that it comes from."""

    members = (
        BetaEasyInputMessage
        | Message
        | BetaResponseOutputMessage
        | BetaResponseFileSearchToolCall
        | BetaResponseComputerToolCall
        | ComputerCallOutput
        | BetaResponseFunctionWebSearch
        | BetaResponseFunctionToolCall
        | FunctionCallOutput
        | AgentMessage
        | MultiAgentCall
        | MultiAgentCall.Output
        | ToolSearchCall
        | BetaResponseToolSearchOutputItemParam
        | AdditionalTools
        | BetaResponseConfigurationUpdateItemParam
        | BetaResponseReasoningItem
        | BetaResponseCompactionItemParam
        | ImageGenerationCall
        | BetaResponseCodeInterpreterToolCall
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
        | BetaResponseCustomToolCallOutput
        | BetaResponseCustomToolCall
        | CompactionTrigger
        | ItemReference
        | Program
        | Program.Output
    )


BetaResponseInputMessageContentList = shape(list[BetaResponseInputContent])
"""The parts of an input message."""


class BetaResponseInputMessageItem(Model):
    """A message that a response was given."""

    class Agent:
        agent_name: str

    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: Agent = ...
    """The agent that it comes from."""
    status: Literal["in_progress", "completed", "incomplete"] = ...


class BetaResponseInputText(Shape):
    """Text for the model."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Marks where a beginning ends that later requests share."""


class BetaResponseInputTextContent(Shape):
    """Text for the model."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = ...
    """Marks where a beginning ends that later requests share."""


class BetaResponseItem(OneOf, tag="type"):
    """An item of the input or output of a response."""

    class AgentMessage:
        """A message from one agent to another."""

        class Agent:
            agent_name: str

        class Content(OneOf, tag="type"):
            class Text:
                text: str
                type: Literal["text"]

            class SummaryText:
                text: str
                type: Literal["summary_text"]

            class ReasoningText:
                text: str
                type: Literal["reasoning_text"]

            class ComputerScreenshot:
                class PromptCacheBreakpoint:
                    mode: Literal["explicit"]
                    ttl: Literal["30m", "12h"] = ...

                detail: BetaImageDetail
                file_id: str = ...
                image_url: str = ...
                type: Literal["computer_screenshot"]
                prompt_cache_breakpoint: PromptCacheBreakpoint = ...

            class EncryptedContent:
                """Content that only the API reads."""

                encrypted_content: str
                type: Literal["encrypted_content"]

            members = (
                BetaResponseInputText
                | BetaResponseOutputText
                | Text
                | SummaryText
                | ReasoningText
                | BetaResponseOutputRefusal
                | BetaResponseInputImage
                | ComputerScreenshot
                | BetaResponseInputFile
                | EncryptedContent
            )

        id: str
        author: str
        content: list[Content]
        recipient: str
        type: Literal["agent_message"]
        agent: Agent = ...
        """The agent that it comes from."""

    class MultiAgentCall:
        """An agent starts, directs or waits for others."""

        class Agent:
            agent_name: str

        class Output:
            """What came of it."""

            class Agent:
                agent_name: str

            id: str
            action: Literal[
                "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
            ]
            call_id: str
            output: list[BetaResponseOutputText]
            type: Literal["multi_agent_call_output"]
            agent: Agent = ...
            """The agent that it comes from."""

        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        """JSON in a string."""
        call_id: str
        type: Literal["multi_agent_call"]
        agent: Agent = ...
        """The agent that it comes from."""

    class AdditionalTools:
        """Tools that are added at this place of the conversation."""

        class Agent:
            agent_name: str

        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: list[BetaTool]
        type: Literal["additional_tools"]
        agent: Agent = ...
        """The agent that it comes from."""

    class Program:
        """A JavaScript program that the model wrote to call tools."""

        class Agent:
            agent_name: str

        class Output:
            class Agent:
                agent_name: str

            id: str
            call_id: str
            result: str
            """At most 10485760 characters."""
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]
            agent: Agent = ...
            """The agent that it comes from."""

        id: str
        call_id: str
        code: str
        fingerprint: str
        """Send it back unchanged."""
        type: Literal["program"]
        agent: Agent = ...
        """The agent that it comes from."""

    class ImageGenerationCall:
        """An image that was made."""

        class Agent:
            agent_name: str

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
        agent: Agent = ...
        """The agent that it comes from."""
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
            """Environment variables."""
            type: Literal["exec"]
            timeout_ms: int = ...
            """Milliseconds."""
            user: str = ...
            working_directory: str = ...

        class Agent:
            agent_name: str

        class Output:
            class Agent:
                agent_name: str

            id: str
            output: str
            """JSON."""
            type: Literal["local_shell_call_output"]
            agent: Agent = ...
            """The agent that it comes from."""
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        """Send the output back with this id."""
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: Agent = ...
        """The agent that it comes from."""

    class McpListTools:
        """The tools that an MCP server offers."""

        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        class Agent:
            agent_name: str

        id: str
        server_label: str
        """The name by which calls refer to the server."""
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        agent: Agent = ...
        """The agent that it comes from."""
        error: str = ...
        """Why the server could not be asked."""

    class McpApprovalRequest:
        """A tool of an MCP server that waits for your approval."""

        class Agent:
            agent_name: str

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_approval_request"]
        agent: Agent = ...
        """The agent that it comes from."""

    class McpApprovalResponse:
        """Your answer to a request for approval."""

        class Agent:
            agent_name: str

        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        agent: Agent = ...
        """The agent that it comes from."""
        reason: str = ...

    class McpCall:
        """A tool of an MCP server that was run."""

        class Agent:
            agent_name: str

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_call"]
        agent: Agent = ...
        """The agent that it comes from."""
        approval_request_id: str = ...
        """The request for approval that came before the call."""
        error: BetaMcpToolCallError = ...
        output: str = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    members = (
        BetaResponseInputMessageItem
        | BetaResponseOutputMessage
        | BetaResponseFileSearchToolCall
        | BetaResponseComputerToolCall
        | BetaResponseComputerToolCallOutputItem
        | BetaResponseFunctionWebSearch
        | BetaResponseFunctionToolCallItem
        | BetaResponseFunctionToolCallOutputItem
        | AgentMessage
        | MultiAgentCall
        | MultiAgentCall.Output
        | BetaResponseToolSearchCall
        | BetaResponseToolSearchOutputItem
        | AdditionalTools
        | BetaResponseConfigurationUpdateItem
        | BetaResponseReasoningItem
        | Program
        | Program.Output
        | BetaResponseCompactionItem
        | ImageGenerationCall
        | BetaResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCall.Output
        | BetaResponseFunctionShellToolCall
        | BetaResponseFunctionShellToolCallOutput
        | BetaResponseApplyPatchToolCall
        | BetaResponseApplyPatchToolCallOutput
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | McpCall
        | BetaResponseCustomToolCallItem
        | BetaResponseCustomToolCallOutputItem
    )


class BetaResponseLocalEnvironment(Model):
    """Your own machine."""

    type: Literal["local"]


class BetaResponseMcpCallArgumentsDeltaEvent(Model):
    """More of the arguments of an MCP call."""

    class Agent:
        agent_name: str

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
    agent: Agent = ...


class BetaResponseMcpCallArgumentsDoneEvent(Model):
    """The arguments of an MCP call are complete."""

    class Agent:
        agent_name: str

    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
    agent: Agent = ...


class BetaResponseMcpCallCompletedEvent(Model):
    """An MCP call is done."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
    agent: Agent = ...


class BetaResponseMcpCallFailedEvent(Model):
    """An MCP call failed."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
    agent: Agent = ...


class BetaResponseMcpCallInProgressEvent(Model):
    """An MCP call runs."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]
    agent: Agent = ...


class BetaResponseMcpListToolsCompletedEvent(Model):
    """An MCP server has listed its tools."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]
    agent: Agent = ...


class BetaResponseMcpListToolsFailedEvent(Model):
    """An MCP server could not list its tools."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]
    agent: Agent = ...


class BetaResponseMcpListToolsInProgressEvent(Model):
    """An MCP server is asked for its tools."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]
    agent: Agent = ...


class BetaResponseOutputItem(OneOf, tag="type"):
    """Something that the model produced."""

    class AgentMessage:
        """A message from one agent to another."""

        class Agent:
            agent_name: str

        class Content(OneOf, tag="type"):
            class Text:
                text: str
                type: Literal["text"]

            class SummaryText:
                text: str
                type: Literal["summary_text"]

            class ReasoningText:
                text: str
                type: Literal["reasoning_text"]

            class ComputerScreenshot:
                class PromptCacheBreakpoint:
                    mode: Literal["explicit"]
                    ttl: Literal["30m", "12h"] = ...

                detail: BetaImageDetail
                file_id: str = ...
                image_url: str = ...
                type: Literal["computer_screenshot"]
                prompt_cache_breakpoint: PromptCacheBreakpoint = ...

            class EncryptedContent:
                """Content that only the API reads."""

                encrypted_content: str
                type: Literal["encrypted_content"]

            members = (
                BetaResponseInputText
                | BetaResponseOutputText
                | Text
                | SummaryText
                | ReasoningText
                | BetaResponseOutputRefusal
                | BetaResponseInputImage
                | ComputerScreenshot
                | BetaResponseInputFile
                | EncryptedContent
            )

        id: str
        author: str
        content: list[Content]
        recipient: str
        type: Literal["agent_message"]
        agent: Agent = ...
        """The agent that it comes from."""

    class MultiAgentCall:
        """An agent starts, directs or waits for others."""

        class Agent:
            agent_name: str

        class Output:
            """What came of it."""

            class Agent:
                agent_name: str

            id: str
            action: Literal[
                "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
            ]
            call_id: str
            output: list[BetaResponseOutputText]
            type: Literal["multi_agent_call_output"]
            agent: Agent = ...
            """The agent that it comes from."""

        id: str
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        arguments: str
        """JSON in a string."""
        call_id: str
        type: Literal["multi_agent_call"]
        agent: Agent = ...
        """The agent that it comes from."""

    class Program:
        """A JavaScript program that the model wrote to call tools."""

        class Agent:
            agent_name: str

        class Output:
            class Agent:
                agent_name: str

            id: str
            call_id: str
            result: str
            """At most 10485760 characters."""
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]
            agent: Agent = ...
            """The agent that it comes from."""

        id: str
        call_id: str
        code: str
        fingerprint: str
        """Send it back unchanged."""
        type: Literal["program"]
        agent: Agent = ...
        """The agent that it comes from."""

    class AdditionalTools:
        """Tools that are added at this place of the conversation."""

        class Agent:
            agent_name: str

        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: list[BetaTool]
        type: Literal["additional_tools"]
        agent: Agent = ...
        """The agent that it comes from."""

    class ImageGenerationCall:
        """An image that was made."""

        class Agent:
            agent_name: str

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
        agent: Agent = ...
        """The agent that it comes from."""
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
            """Environment variables."""
            type: Literal["exec"]
            timeout_ms: int = ...
            """Milliseconds."""
            user: str = ...
            working_directory: str = ...

        class Agent:
            agent_name: str

        class Output:
            class Agent:
                agent_name: str

            id: str
            output: str
            """JSON."""
            type: Literal["local_shell_call_output"]
            agent: Agent = ...
            """The agent that it comes from."""
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        """Send the output back with this id."""
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]
        agent: Agent = ...
        """The agent that it comes from."""

    class McpCall:
        """A tool of an MCP server that was run."""

        class Agent:
            agent_name: str

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_call"]
        agent: Agent = ...
        """The agent that it comes from."""
        approval_request_id: str = ...
        """The request for approval that came before the call."""
        error: BetaMcpToolCallError = ...
        output: str = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    class McpListTools:
        """The tools that an MCP server offers."""

        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        class Agent:
            agent_name: str

        id: str
        server_label: str
        """The name by which calls refer to the server."""
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        agent: Agent = ...
        """The agent that it comes from."""
        error: str = ...
        """Why the server could not be asked."""

    class McpApprovalRequest:
        """A tool of an MCP server that waits for your approval."""

        class Agent:
            agent_name: str

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_approval_request"]
        agent: Agent = ...
        """The agent that it comes from."""

    class McpApprovalResponse:
        """Your answer to a request for approval."""

        class Agent:
            agent_name: str

        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        agent: Agent = ...
        """The agent that it comes from."""
        reason: str = ...

    members = (
        BetaResponseOutputMessage
        | BetaResponseFileSearchToolCall
        | BetaResponseFunctionToolCall
        | BetaResponseFunctionToolCallOutputItem
        | AgentMessage
        | MultiAgentCall
        | MultiAgentCall.Output
        | BetaResponseFunctionWebSearch
        | BetaResponseComputerToolCall
        | BetaResponseComputerToolCallOutputItem
        | BetaResponseReasoningItem
        | Program
        | Program.Output
        | BetaResponseToolSearchCall
        | BetaResponseToolSearchOutputItem
        | AdditionalTools
        | BetaResponseCompactionItem
        | ImageGenerationCall
        | BetaResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCall.Output
        | BetaResponseFunctionShellToolCall
        | BetaResponseFunctionShellToolCallOutput
        | BetaResponseApplyPatchToolCall
        | BetaResponseApplyPatchToolCallOutput
        | McpCall
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | BetaResponseCustomToolCall
        | BetaResponseCustomToolCallOutputItem
    )


class BetaResponseOutputItemAddedEvent(Model):
    """An item of the output begins."""

    class Agent:
        agent_name: str

    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
    agent: Agent = ...


class BetaResponseOutputItemDoneEvent(Model):
    """An item of the output is complete."""

    class Agent:
        agent_name: str

    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    agent: Agent = ...


class BetaResponseOutputMessage(Shape):
    """What the model says."""

    class Agent:
        agent_name: str

    Content = tagged("type", BetaResponseOutputText | BetaResponseOutputRefusal)

    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Agent | None = ...
    """The agent that it comes from."""
    phase: Literal["commentary", "final_answer"] | None = ...
    """Whether an assistant message is said on the way or is the final answer; send it back as you got it."""


class BetaResponseOutputRefusal(Shape):
    """That the model will not answer."""

    refusal: str
    """What it says instead."""
    type: Literal["refusal"]


class BetaResponseOutputText(Shape):
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


class BetaResponseOutputTextAnnotationAddedEvent(Model):
    """The text got a source."""

    class Agent:
        agent_name: str

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
    agent: Agent = ...


class BetaResponsePrompt(Shape):
    """A stored prompt template and the values for it."""

    Variables = str | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile

    id: str
    variables: dict[str, Variables] | None = ...
    """What to put in for the template's variables: text, images or files."""
    version: str | None = ...
    """The template's default version if left out."""


class BetaResponseQueuedEvent(Model):
    """The response waits for its turn."""

    class Agent:
        agent_name: str

    response: BetaResponse
    sequence_number: int
    type: Literal["response.queued"]
    agent: Agent = ...


class BetaResponseReasoningItem(Shape):
    """What the model thought; send it back as input when you keep the conversation yourself."""

    class Summary:
        text: str
        type: Literal["summary_text"]

    class Agent:
        agent_name: str

    class Content:
        text: str
        type: Literal["reasoning_text"]

    id: str
    summary: list[Summary]
    """A summary of the thoughts, if `reasoning.summary` asked for one."""
    type: Literal["reasoning"]
    agent: Agent | None = ...
    """The agent that it comes from."""
    content: list[Content] = ...
    """The thoughts themselves, where the model shows them."""
    encrypted_content: str | None = ...
    """The thoughts in a form only the API reads, for later requests. When streaming, take it from
    `response.output_item.done`.
    """
    status: Literal["in_progress", "completed", "incomplete"] = ...


class BetaResponseReasoningSummaryPartAddedEvent(Model):
    """A part of the summary of thoughts begins."""

    class Part:
        text: str
        type: Literal["summary_text"]

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: Agent = ...


class BetaResponseReasoningSummaryPartDoneEvent(Model):
    """A part of the summary of thoughts is complete."""

    class Part:
        text: str
        type: Literal["summary_text"]

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    agent: Agent = ...
    status: Literal["incomplete"] = ...
    """Only if the part was cut off."""


class BetaResponseReasoningSummaryTextDeltaEvent(Model):
    """More of the summary of thoughts."""

    class Agent:
        agent_name: str

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
    agent: Agent = ...


class BetaResponseReasoningSummaryTextDoneEvent(Model):
    """The text of a part of the summary is complete."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
    agent: Agent = ...


class BetaResponseReasoningTextDeltaEvent(Model):
    """More of the thoughts."""

    class Agent:
        agent_name: str

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
    agent: Agent = ...


class BetaResponseReasoningTextDoneEvent(Model):
    """The thoughts of a part are complete."""

    class Agent:
        agent_name: str

    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
    agent: Agent = ...


class BetaResponseRefusalDeltaEvent(Model):
    """More of a refusal."""

    class Agent:
        agent_name: str

    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
    agent: Agent = ...


class BetaResponseRefusalDoneEvent(Model):
    """A refusal is complete."""

    class Agent:
        agent_name: str

    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    agent: Agent = ...


class BetaResponseShellCallCommandAddedEvent(Model):
    """A shell command begins."""

    class Agent:
        agent_name: str

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
    agent: Agent = ...


class BetaResponseShellCallCommandDeltaEvent(Model):
    """More of a shell command."""

    class Agent:
        agent_name: str

    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    agent: Agent = ...
    obfuscation: str = ...
    """Random padding that hides the length of the delta."""


class BetaResponseShellCallCommandDoneEvent(Model):
    """A shell command is complete."""

    class Agent:
        agent_name: str

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
    agent: Agent = ...


class BetaResponseShellCallOutputContentDeltaEvent(Model):
    """More output of a shell command."""

    class Delta:
        stderr: str = ...
        stdout: str = ...

    class Agent:
        agent_name: str

    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    agent: Agent = ...


class BetaResponseShellCallOutputContentDoneEvent(Model):
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

    class Agent:
        agent_name: str

    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    agent: Agent = ...


BetaResponseStatus = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
"""How a response stands: `queued` and `in_progress` go on, all others are final."""


class BetaResponseSteerAcceptedEvent(Model):
    """The new input was taken up."""

    class Steer:
        id: str
        previous_response_id: str

    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: str = ...


BetaResponseSteerErrorCode = (
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


class BetaResponseSteerEvent(Shape):
    """New input for a response that is being worked on."""

    input: BetaResponseSteerInput
    previous_response_id: str
    """The response to steer."""
    type: Literal["response.steer"]


class BetaResponseSteerFailedEvent(Model):
    """The new input was refused."""

    class Error:
        code: BetaResponseSteerErrorCode
        message: str
        type: Literal["invalid_request_error"]

    class Steer:
        input: BetaResponseSteerInput
        previous_response_id: str
        id: str = ...

    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"]
    stream_id: str = ...


class BetaResponseSteerInput(OneOf, Shape):
    """A text, which counts as one user message, or a list of items."""

    class ResponseSteerInputItemList(OneOf, tag="type"):
        class Message:
            class Agent:
                agent_name: str

            content: list[BetaResponseSteerInputContent] | str
            role: Literal["user"]
            type: Literal["message"]
            id: str | None = ...
            agent: Agent | None = ...
            status: str | None = ...

        class FunctionCallOutput:
            """The result of a function that you ran."""

            class Agent:
                agent_name: str

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

            output: str | BetaResponseFunctionCallOutputItemList
            """A text, often JSON, or a list of text, images and files."""
            type: Literal["function_call_output"]
            id: str | None = ...
            agent: Agent | None = ...
            """The agent that it comes from."""
            call_id: str | None = ...
            """The `call_id` of the call that this answers."""
            caller: Caller | None = ...
            """Who made the call: the model itself or one of its programs."""
            name: str | None = ...
            namespace: str | None = ...
            status: Literal["in_progress", "completed", "incomplete"] | None = ...

        members = Message | FunctionCallOutput

    members = str | list[ResponseSteerInputItemList]


BetaResponseSteerInputContent = shape(
    tagged("type", BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent)
)
"""A part of a message that steers a response."""


class BetaResponseSteerPendingEvent(Model):
    """The new input waits until results of calls have been sent."""

    class Steer:
        id: str
        previous_response_id: str

    reason: BetaResponseSteerPendingReason
    required_input: list[BetaResponseSteerRequiredInput]
    """What has to be sent first."""
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: str = ...


BetaResponseSteerPendingReason = Literal["waiting_for_required_input"] | str
"""Why new input waits."""


class BetaResponseSteerRequiredInput(OneOf, tag="type"):
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


BetaResponseStreamEvent = tagged(
    "type",
    BetaResponseAudioDeltaEvent
    | BetaResponseAudioDoneEvent
    | BetaResponseAudioTranscriptDeltaEvent
    | BetaResponseAudioTranscriptDoneEvent
    | BetaResponseCodeInterpreterCallCodeDeltaEvent
    | BetaResponseCodeInterpreterCallCodeDoneEvent
    | BetaResponseCodeInterpreterCallCompletedEvent
    | BetaResponseCodeInterpreterCallInProgressEvent
    | BetaResponseCodeInterpreterCallInterpretingEvent
    | BetaResponseCompactionCompactingEvent
    | BetaResponseCompletedEvent
    | BetaResponseContentPartAddedEvent
    | BetaResponseContentPartDoneEvent
    | BetaResponseCreatedEvent
    | BetaResponseErrorEvent
    | BetaResponseFileSearchCallCompletedEvent
    | BetaResponseFileSearchCallInProgressEvent
    | BetaResponseFileSearchCallSearchingEvent
    | BetaResponseFunctionCallArgumentsDeltaEvent
    | BetaResponseFunctionCallArgumentsDoneEvent
    | BetaResponseShellCallCommandAddedEvent
    | BetaResponseShellCallCommandDeltaEvent
    | BetaResponseShellCallCommandDoneEvent
    | BetaResponseShellCallOutputContentDeltaEvent
    | BetaResponseShellCallOutputContentDoneEvent
    | BetaResponseInProgressEvent
    | BetaResponseFailedEvent
    | BetaResponseIncompleteEvent
    | BetaResponseOutputItemAddedEvent
    | BetaResponseOutputItemDoneEvent
    | BetaResponseReasoningSummaryPartAddedEvent
    | BetaResponseReasoningSummaryPartDoneEvent
    | BetaResponseReasoningSummaryTextDeltaEvent
    | BetaResponseReasoningSummaryTextDoneEvent
    | BetaResponseReasoningTextDeltaEvent
    | BetaResponseReasoningTextDoneEvent
    | BetaResponseRefusalDeltaEvent
    | BetaResponseRefusalDoneEvent
    | BetaResponseTextDeltaEvent
    | BetaResponseTextDoneEvent
    | BetaResponseWebSearchCallCompletedEvent
    | BetaResponseWebSearchCallInProgressEvent
    | BetaResponseWebSearchCallSearchingEvent
    | BetaResponseImageGenCallCompletedEvent
    | BetaResponseImageGenCallGeneratingEvent
    | BetaResponseImageGenCallInProgressEvent
    | BetaResponseImageGenCallPartialImageEvent
    | BetaResponseMcpCallArgumentsDeltaEvent
    | BetaResponseMcpCallArgumentsDoneEvent
    | BetaResponseMcpCallCompletedEvent
    | BetaResponseMcpCallFailedEvent
    | BetaResponseMcpCallInProgressEvent
    | BetaResponseMcpListToolsCompletedEvent
    | BetaResponseMcpListToolsFailedEvent
    | BetaResponseMcpListToolsInProgressEvent
    | BetaResponseOutputTextAnnotationAddedEvent
    | BetaResponseQueuedEvent
    | BetaResponseCustomToolCallInputDeltaEvent
    | BetaResponseCustomToolCallInputDoneEvent,
)
"""An event of a streamed response, told apart by `type`."""


class BetaResponseTextConfig(Shape):
    """The form and length of text output."""

    format: BetaResponseFormatTextConfig = ...
    """Plain text, or JSON that follows a schema."""
    verbosity: Literal["low", "medium", "high"] | None = ...
    """How long-winded the text is. The API's default is `medium`."""


class BetaResponseTextDeltaEvent(Model):
    """More text."""

    class Logprob:
        class TopLogprob:
            token: str = ...
            logprob: float = ...

        token: str
        logprob: float
        top_logprobs: list[TopLogprob] = ...

    class Agent:
        agent_name: str

    content_index: int
    delta: str
    """The text to append."""
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    agent: Agent = ...


class BetaResponseTextDoneEvent(Model):
    """The text of a part is complete."""

    class Logprob:
        class TopLogprob:
            token: str = ...
            logprob: float = ...

        token: str
        logprob: float
        top_logprobs: list[TopLogprob] = ...

    class Agent:
        agent_name: str

    content_index: int
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
    agent: Agent = ...


class BetaResponseToolSearchCall(Model):
    """A search for tools."""

    class Agent:
        agent_name: str

    id: str
    arguments: object
    call_id: str = ...
    execution: Literal["server", "client"]
    """Who searches: the API or you."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: Agent = ...
    """The agent that it comes from."""
    created_by: str = ...
    """Who added the item."""


class BetaResponseToolSearchOutputItem(Model):
    """The tools that a search found."""

    class Agent:
        agent_name: str

    id: str
    call_id: str = ...
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[BetaTool]
    type: Literal["tool_search_output"]
    agent: Agent = ...
    """The agent that it comes from."""
    created_by: str = ...
    """Who added the item."""


class BetaResponseToolSearchOutputItemParam(Shape):
    """The tools that a search found."""

    class Agent:
        agent_name: str

    class Tool(OneOf, tag="type"):
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
                    NetworkPolicy = tagged(
                        "type", BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist
                    )

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
                    """How much to think; not every model knows every value. The API's default is `medium`."""

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
            BetaFunctionTool
            | BetaFileSearchTool
            | BetaComputerTool
            | BetaComputerUsePreviewTool
            | BetaWebSearchTool
            | Mcp
            | CodeInterpreter
            | ProgrammaticToolCalling
            | ImageGeneration
            | LocalShell
            | BetaFunctionShellTool
            | BetaCustomTool
            | BetaToolSearchOutputNamespaceTool
            | BetaToolSearchTool
            | BetaWebSearchPreviewTool
            | BetaApplyPatchTool
        )

    tools: list[Tool]
    type: Literal["tool_search_output"]
    id: str | None = ...
    agent: Agent | None = ...
    call_id: str | None = ...
    execution: Literal["server", "client"] = ...
    status: Literal["in_progress", "completed", "incomplete"] | None = ...


class BetaResponseUsage(Model):
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


class BetaResponseWebSearchCallCompletedEvent(Model):
    """A web search is done."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
    agent: Agent = ...


class BetaResponseWebSearchCallInProgressEvent(Model):
    """A web search begins."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]
    agent: Agent = ...


class BetaResponseWebSearchCallSearchingEvent(Model):
    """The web is being searched."""

    class Agent:
        agent_name: str

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]
    agent: Agent = ...


class BetaResponsesClientEvent(OneOf, Shape, tag="type"):
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

        class MultiAgent:
            enabled: bool
            max_concurrent_subagents: int = ...
            """How many subagents may be active at the same time, those of subagents included and the first agent not;
            at least 1. The API's default is 3.
            """

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

        class Reasoning:
            context: Literal["auto", "current_turn", "all_turns"] | None = ...
            """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model
            decides; `gpt-5.6` takes all turns, older models this turn only.
            """
            effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = ...
            """How much to think; not every model knows every value. The API's default is `medium`."""
            generate_summary: Literal["auto", "concise", "detailed"] | None = ...
            """Deprecated in favour of `summary`."""
            mode: str | Literal["standard", "pro"] = ...
            """The way of thinking; in an answer, the one that was used."""
            summary: Literal["auto", "concise", "detailed"] | None = ...
            """Ask for a summary of the thoughts, and how long; not every model has each kind."""

        class StreamOptions:
            include_obfuscation: bool = ...
            """Whether deltas carry random padding, so that their length does not give away their text. On unless
            `False`, which saves bandwidth on a network you trust.
            """

        Conversation = str | BetaResponseConversationParam

        class ToolChoice(OneOf):
            class BetaSpecificProgrammaticToolCallingParam:
                type: Literal["programmatic_tool_calling"]

            members = (
                BetaToolChoiceOptions
                | BetaToolChoiceAllowed
                | BetaToolChoiceTypes
                | BetaToolChoiceFunction
                | BetaToolChoiceMcp
                | BetaToolChoiceCustom
                | BetaSpecificProgrammaticToolCallingParam
                | BetaToolChoiceApplyPatch
                | BetaToolChoiceShell
            )

        type: Literal["response.create"]
        access_programs: AccessPrograms = ...
        """The access programs to make use of."""
        background: bool | None = ...
        """Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's default is
        `False`.
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
        include: list[BetaResponseIncludable] | None = ...
        """Parts of the output that are left out unless named here."""
        input: str | BetaResponseInput = ...
        """What the model is given: a text, which counts as one user message, or a list of items."""
        instructions: str | None = ...
        """A system message put before everything else. Instructions of the response in `previous_response_id` are not
        taken over.
        """
        max_output_tokens: int | None = ...
        """The most tokens to generate, those of reasoning included."""
        max_tool_calls: int | None = ...
        """How many calls of built-in tools are made at most, all tools together; later ones are ignored."""
        metadata: dict[str, str] | None = ...
        """Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512."""
        model: ResponsesModel = ...
        """The model that answers."""
        moderation: Moderation | None = ...
        """Have the input and output checked by a moderation model."""
        multi_agent: MultiAgent | None = ...
        """Whether the model may start subagents, run by the API; needs `responses_multi_agent=v1` in `betas`."""
        parallel_tool_calls: bool | None = ...
        """Whether the model may call several tools at once. The API's default is `True`."""
        previous_response_id: str | None = ...
        """The response to continue from. Not together with `conversation`."""
        prompt: BetaResponsePrompt | None = ...
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
        service_tier: BetaServiceTier | None = ...
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
        text: BetaResponseTextConfig = ...
        """The form and length of text output; with a JSON schema the output follows it."""
        tool_choice: ToolChoice = ...
        """Which tool the model may or must call."""
        tools: list[BetaTool] = ...
        """What the model may call: built-in tools, MCP servers, your functions and custom tools."""
        top_logprobs: int | None = ...
        """How many likely tokens to report at each place, from 0 to 20; some places may have fewer."""
        top_p: float | None = ...
        """Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is 1."""
        truncation: Literal["auto", "disabled"] | None = ...
        """Deprecated. What to do with an input that is too long: `auto` drops items from its beginning, `disabled`,
        the API's default, makes the request fail with status 400.
        """
        user: str = ...
        """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""

    members = ResponseCreate | BetaResponseSteerEvent | BetaResponseInjectEvent


class BetaResponsesServerEvent(OneOf, tag="type"):
    """An event that comes over the websocket."""

    class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
        stream_id: str = ...

    class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
        stream_id: str = ...

    class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
        stream_id: str = ...

    class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
        stream_id: str = ...

    class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
        stream_id: str = ...

    class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
        stream_id: str = ...

    class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
        stream_id: str = ...

    class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
        stream_id: str = ...

    class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
        stream_id: str = ...

    class BetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
        stream_id: str = ...

    class BetaResponseWsCompleted(BetaResponseCompletedEvent):
        stream_id: str = ...

    class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
        stream_id: str = ...

    class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
        stream_id: str = ...

    class BetaResponseWsCreated(BetaResponseCreatedEvent):
        stream_id: str = ...

    class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
        stream_id: str = ...

    class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
        stream_id: str = ...

    class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
        stream_id: str = ...

    class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
        stream_id: str = ...

    class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
        stream_id: str = ...

    class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
        stream_id: str = ...

    class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
        stream_id: str = ...

    class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
        stream_id: str = ...

    class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
        stream_id: str = ...

    class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
        stream_id: str = ...

    class BetaResponseInWsProgress(BetaResponseInProgressEvent):
        stream_id: str = ...

    class BetaResponseWsFailed(BetaResponseFailedEvent):
        stream_id: str = ...

    class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
        stream_id: str = ...

    class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
        stream_id: str = ...

    class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
        stream_id: str = ...

    class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
        stream_id: str = ...

    class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
        stream_id: str = ...

    class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
        stream_id: str = ...

    class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
        stream_id: str = ...

    class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
        stream_id: str = ...

    class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
        stream_id: str = ...

    class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
        stream_id: str = ...

    class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
        stream_id: str = ...

    class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
        stream_id: str = ...

    class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
        stream_id: str = ...

    class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
        stream_id: str = ...

    class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
        stream_id: str = ...

    class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
        stream_id: str = ...

    class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
        stream_id: str = ...

    class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
        stream_id: str = ...

    class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
        stream_id: str = ...

    class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
        stream_id: str = ...

    class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
        stream_id: str = ...

    class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
        stream_id: str = ...

    class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
        stream_id: str = ...

    class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
        stream_id: str = ...

    class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
        stream_id: str = ...

    class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
        stream_id: str = ...

    class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
        stream_id: str = ...

    class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
        stream_id: str = ...

    class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
        stream_id: str = ...

    class BetaResponseWsQueued(BetaResponseQueuedEvent):
        stream_id: str = ...

    class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
        stream_id: str = ...

    class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
        stream_id: str = ...

    class BetaResponseWsError:
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

        class Agent:
            agent_name: str

        error: Error
        type: Literal["error"]
        agent: Agent = ...
        sequence_number: int = ...
        status: int = ...
        """The HTTP status that fits the error."""
        stream_id: str = ...

    members = (
        BetaResponseAudioWsDelta
        | BetaResponseAudioWsDone
        | BetaResponseAudioTranscriptWsDelta
        | BetaResponseAudioTranscriptWsDone
        | BetaResponseCodeInterpreterCallCodeWsDelta
        | BetaResponseCodeInterpreterCallCodeWsDone
        | BetaResponseCodeInterpreterCallWsCompleted
        | BetaResponseCodeInterpreterCallInWsProgress
        | BetaResponseCodeInterpreterCallWsInterpreting
        | BetaResponseCompactionWsCompacting
        | BetaResponseWsCompleted
        | BetaResponseContentPartWsAdded
        | BetaResponseContentPartWsDone
        | BetaResponseWsCreated
        | BetaResponseFileSearchCallWsCompleted
        | BetaResponseFileSearchCallInWsProgress
        | BetaResponseFileSearchCallWsSearching
        | BetaResponseFunctionCallArgumentsWsDelta
        | BetaResponseFunctionCallArgumentsWsDone
        | BetaResponseShellCallCommandWsAdded
        | BetaResponseShellCallCommandWsDelta
        | BetaResponseShellCallCommandWsDone
        | BetaResponseShellCallOutputContentWsDelta
        | BetaResponseShellCallOutputContentWsDone
        | BetaResponseInWsProgress
        | BetaResponseWsFailed
        | BetaResponseWsIncomplete
        | BetaResponseOutputItemWsAdded
        | BetaResponseOutputItemWsDone
        | BetaResponseReasoningSummaryPartWsAdded
        | BetaResponseReasoningSummaryPartWsDone
        | BetaResponseReasoningSummaryTextWsDelta
        | BetaResponseReasoningSummaryTextWsDone
        | BetaResponseReasoningTextWsDelta
        | BetaResponseReasoningTextWsDone
        | BetaResponseRefusalWsDelta
        | BetaResponseRefusalWsDone
        | BetaResponseTextWsDelta
        | BetaResponseTextWsDone
        | BetaResponseWebSearchCallWsCompleted
        | BetaResponseWebSearchCallInWsProgress
        | BetaResponseWebSearchCallWsSearching
        | BetaResponseImageGenCallWsCompleted
        | BetaResponseImageGenCallWsGenerating
        | BetaResponseImageGenCallInWsProgress
        | BetaResponseImageGenCallPartialWsImage
        | BetaResponseMcpCallArgumentsWsDelta
        | BetaResponseMcpCallArgumentsWsDone
        | BetaResponseMcpCallWsCompleted
        | BetaResponseMcpCallWsFailed
        | BetaResponseMcpCallInWsProgress
        | BetaResponseMcpListToolsWsCompleted
        | BetaResponseMcpListToolsWsFailed
        | BetaResponseMcpListToolsInWsProgress
        | BetaResponseOutputTextAnnotationWsAdded
        | BetaResponseWsQueued
        | BetaResponseCustomToolCallInputWsDelta
        | BetaResponseCustomToolCallInputWsDone
        | BetaResponseWsError
        | BetaResponseSteerAcceptedEvent
        | BetaResponseSteerPendingEvent
        | BetaResponseSteerFailedEvent
        | BetaResponseInjectCreatedEvent
        | BetaResponseInjectFailedEvent
    )


BetaServiceTier = Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
"""How fast and at what price a request is served; `auto` is what the project is set to, `priority` and `fast` are the
same.
"""


class BetaSkillReference(Shape):
    """A skill kept by the API."""

    skill_id: str
    type: Literal["skill_reference"]
    version: str = ...
    """A number or `latest`; the skill's default version if left out."""


class BetaTool(OneOf, Shape, tag="type"):
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
                NetworkPolicy = tagged("type", BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist)

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
                """How much to think; not every model knows every value. The API's default is `medium`."""

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

    members = (
        BetaFunctionTool
        | BetaFileSearchTool
        | BetaComputerTool
        | BetaComputerUsePreviewTool
        | BetaWebSearchTool
        | Mcp
        | CodeInterpreter
        | ProgrammaticToolCalling
        | ImageGeneration
        | LocalShell
        | BetaFunctionShellTool
        | BetaCustomTool
        | BetaNamespaceTool
        | BetaToolSearchTool
        | BetaWebSearchPreviewTool
        | BetaApplyPatchTool
    )


class BetaToolChoiceAllowed(Shape):
    """Only some of the tools."""

    mode: Literal["auto", "required"]
    """`required` makes the model call at least one of them."""
    tools: list[dict[str, object]]
    """The tools, by type and name, such as `{"type": "function", "name": "get_weather"}`."""
    type: Literal["allowed_tools"]


class BetaToolChoiceApplyPatch(Shape):
    """A patch must be made."""

    type: Literal["apply_patch"]


class BetaToolChoiceCustom(Shape):
    """This custom tool must be called."""

    name: str
    type: Literal["custom"]


class BetaToolChoiceFunction(Shape):
    """This function must be called."""

    name: str
    type: Literal["function"]


class BetaToolChoiceMcp(Shape):
    """This MCP server must be used."""

    server_label: str
    """The name by which calls refer to the server."""
    type: Literal["mcp"]
    name: str | None = ...
    """The tool to call; any of the server's if left out."""


BetaToolChoiceOptions = Literal["none", "auto", "required"]
"""`none` calls no tool, `auto` leaves it to the model, `required` makes it call at least one."""


class BetaToolChoiceShell(Shape):
    """The shell must be used."""

    type: Literal["shell"]


class BetaToolChoiceTypes(Shape):
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


class BetaToolSearchOutputNamespaceTool(Shape):
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

        members = Function | BetaCustomTool

    description: str
    name: str
    tools: list[Tool]
    type: Literal["namespace"]


class BetaToolSearchTool(Shape):
    """Find tools that have `defer_loading` when they are needed."""

    type: Literal["tool_search"]
    description: str | None = ...
    """For `client`: what the model reads about the search."""
    execution: Literal["server", "client"] = ...
    """Who searches: the API or you."""
    parameters: object | None = ...
    """For `client`: the arguments of the search as a JSON schema."""


class BetaWebSearchPreviewTool(Shape):
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


class BetaWebSearchTool(Shape):
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

    model: ResponsesModel | None
    """The model that compacts."""
    image: Image = ...
    input: str | list[BetaResponseInputItem] | None = ...
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
    betas: list[Literal["responses_multi_agent=v1"]] = ...
    """Features in beta to switch on; sent as the header `openai-beta`."""


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

    class MultiAgent:
        enabled: bool
        max_concurrent_subagents: int = ...
        """How many subagents may be active at the same time, those of subagents included and the first agent not; at
        least 1. The API's default is 3.
        """

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

    class Reasoning:
        context: Literal["auto", "current_turn", "all_turns"] | None = ...
        """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model
        decides; `gpt-5.6` takes all turns, older models this turn only.
        """
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = ...
        """How much to think; not every model knows every value. The API's default is `medium`."""
        generate_summary: Literal["auto", "concise", "detailed"] | None = ...
        """Deprecated in favour of `summary`."""
        mode: str | Literal["standard", "pro"] = ...
        """The way of thinking; in an answer, the one that was used."""
        summary: Literal["auto", "concise", "detailed"] | None = ...
        """Ask for a summary of the thoughts, and how long; not every model has each kind."""

    class StreamOptions:
        include_obfuscation: bool = ...
        """Whether deltas carry random padding, so that their length does not give away their text. On unless `False`,
        which saves bandwidth on a network you trust.
        """

    Conversation = str | BetaResponseConversationParam

    class ToolChoice(OneOf):
        class BetaSpecificProgrammaticToolCallingParam:
            type: Literal["programmatic_tool_calling"]

        members = (
            BetaToolChoiceOptions
            | BetaToolChoiceAllowed
            | BetaToolChoiceTypes
            | BetaToolChoiceFunction
            | BetaToolChoiceMcp
            | BetaToolChoiceCustom
            | BetaSpecificProgrammaticToolCallingParam
            | BetaToolChoiceApplyPatch
            | BetaToolChoiceShell
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
    include: list[BetaResponseIncludable] | None = ...
    """Parts of the output that are left out unless named here."""
    input: str | BetaResponseInput = ...
    """What the model is given: a text, which counts as one user message, or a list of items."""
    instructions: str | None = ...
    """A system message put before everything else. Instructions of the response in `previous_response_id` are not
    taken over.
    """
    max_output_tokens: int | None = ...
    """The most tokens to generate, those of reasoning included; at least 16."""
    max_tool_calls: int | None = ...
    """How many calls of built-in tools are made at most, all tools together; later ones are ignored."""
    metadata: dict[str, str] | None = ...
    """Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512."""
    model: ResponsesModel = ...
    """The model that answers."""
    moderation: Moderation | None = ...
    """Have the input and output checked by a moderation model."""
    multi_agent: MultiAgent | None = ...
    """Whether the model may start subagents, run by the API; needs `responses_multi_agent=v1` in `betas`."""
    parallel_tool_calls: bool | None = ...
    """Whether the model may call several tools at once. The API's default is `True`."""
    previous_response_id: str | None = ...
    """The response to continue from. Not together with `conversation`."""
    prompt: BetaResponsePrompt | None = ...
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
    service_tier: BetaServiceTier | None = ...
    """How fast and at what price the request is served. The API's default is `auto`: what the project is set to. The
    response tells the tier that was used, which may be another one.
    """
    store: bool | None = ...
    """Whether the response can be looked up later. The API's default is `True`."""
    stream_options: StreamOptions | None = ...
    """How events are streamed; only with `stream=True`."""
    temperature: float | None = ...
    """How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not both."""
    text: BetaResponseTextConfig = ...
    """The form and length of text output; with a JSON schema the output follows it."""
    tool_choice: ToolChoice = ...
    """Which tool the model may or must call."""
    tools: list[BetaTool] = ...
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
    betas: list[Literal["responses_multi_agent=v1"]] = ...
    """Features in beta to switch on; sent as the header `openai-beta`."""


class ResponseRetrieveParams(Params, streaming="strict"):
    include: list[BetaResponseIncludable] = ...
    """Parts of the output that are left out unless named here."""
    include_obfuscation: bool = ...
    """With `stream=True`: whether deltas carry random padding that hides their length. On unless `False`."""
    starting_after: int = ...
    """With `stream=True`: skip the events up to this `sequence_number`."""
    betas: list[Literal["responses_multi_agent=v1"]] = ...
    """Features in beta to switch on; sent as the header `openai-beta`."""


package = "openai.types.beta.responses"


class BetaResponseItemList(Model):
    """A page of items."""

    data: list[BetaResponseItem]
    first_id: str
    has_more: bool
    """Whether another page follows."""
    last_id: str
    object: Literal["list"]


class InputItemListParams(Params):
    after: str = ...
    """The id of the item after which the page begins."""
    include: list[BetaResponseIncludable] = ...
    """Parts of the items that are left out unless named here."""
    limit: int = ...
    """Items per page, from 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """The API's default is `desc`, newest first."""
    betas: list[Literal["responses_multi_agent=v1"]] = ...
    """Features in beta to switch on; sent as the header `openai-beta`."""


class InputTokenCountParams(Params):
    class Reasoning:
        context: Literal["auto", "current_turn", "all_turns"] | None = ...
        """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model
        decides; `gpt-5.6` takes all turns, older models this turn only.
        """
        effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = ...
        """How much to think; not every model knows every value. The API's default is `medium`."""
        generate_summary: Literal["auto", "concise", "detailed"] | None = ...
        """Deprecated in favour of `summary`."""
        mode: str | Literal["standard", "pro"] = ...
        """The way of thinking; in an answer, the one that was used."""
        summary: Literal["auto", "concise", "detailed"] | None = ...
        """Ask for a summary of the thoughts, and how long; not every model has each kind."""

    class Text:
        format: BetaResponseFormatTextConfig = ...
        """Plain text, or JSON that follows a schema."""
        verbosity: Literal["low", "medium", "high"] | None = ...
        """How long-winded the text is. The API's default is `medium`."""

    Conversation = str | BetaResponseConversationParam

    class ToolChoice(OneOf):
        class BetaSpecificProgrammaticToolCallingParam:
            type: Literal["programmatic_tool_calling"]

        members = (
            BetaToolChoiceOptions
            | BetaToolChoiceAllowed
            | BetaToolChoiceTypes
            | BetaToolChoiceFunction
            | BetaToolChoiceMcp
            | BetaToolChoiceCustom
            | BetaSpecificProgrammaticToolCallingParam
            | BetaToolChoiceApplyPatch
            | BetaToolChoiceShell
        )

    conversation: Conversation | None = ...
    """The conversation whose items come before `input`, as an id or `{"id": ...}`. Not with `previous_response_id`."""
    input: str | list[BetaResponseInputItem] | None = ...
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
    tools: list[BetaTool] | None = ...
    """What the model may call; the definitions count too."""
    truncation: Literal["auto", "disabled"] = ...
    """Deprecated. `auto` drops items from the beginning of an input that is too long, `disabled` refuses it."""
    betas: list[Literal["responses_multi_agent=v1"]] = ...
    """Features in beta to switch on; sent as the header `openai-beta`."""


class InputTokenCountResponse(Model):
    """How many tokens an input takes."""

    input_tokens: int
    object: Literal["response.input_tokens"]


class InputItems(Resource, module="beta.responses.input_items"):
    """The items that a response was given as input."""

    @get("/responses/{response_id}/input_items?beta=true", header={"betas": "openai-beta"})
    def list(self, response_id: str, params: InputItemListParams) -> CursorPage[BetaResponseItem]:
        """List the items that a response was given as input, newest first."""


class InputTokens(Resource, module="beta.responses.input_tokens"):
    """How many tokens an input takes."""

    @post("/responses/input_tokens?beta=true", header={"betas": "openai-beta"})
    def count(self, params: InputTokenCountParams) -> InputTokenCountResponse:
        """Count the tokens that an input would take, without creating a response."""


class ResponsesConnection(Connection, module="beta.responses.responses", path="/responses"):
    """A websocket on which responses are created, steered and given results, and their events come."""

    sends: BetaResponsesClientEvent
    receives: BetaResponsesServerEvent


class Responses(Resource, module="beta.responses.responses"):
    """Have a model answer, with what is still in beta: several agents that work on one response."""

    input_items: InputItems
    input_tokens: InputTokens

    @post("/responses?beta=true", stream=BetaResponseStreamEvent, header={"betas": "openai-beta"})
    def create(self, params: ResponseCreateParams) -> BetaResponse:
        """Ask a model for a response. With `stream=True` the events come back as they arrive; with `background=True`
        the answer is a response that is still queued.
        """

    @get("/responses/{response_id}?beta=true", stream=BetaResponseStreamEvent, header={"betas": "openai-beta"})
    def retrieve(self, response_id: str, params: ResponseRetrieveParams) -> BetaResponse:
        """Look up a stored response. With `stream=True` the events of a background response are sent again and followed
        to its end.
        """

    @delete("/responses/{response_id}?beta=true", accept="*/*", header={"betas": "openai-beta"})
    def delete(self, response_id: str, *, betas: list[Literal["responses_multi_agent=v1"]] = ...) -> None:
        """Delete a stored response. Nothing comes back."""

    @post("/responses/{response_id}/cancel?beta=true", header={"betas": "openai-beta"})
    def cancel(self, response_id: str, *, betas: list[Literal["responses_multi_agent=v1"]] = ...) -> BetaResponse:
        """Stop a response that was created with `background=True`; others cannot be cancelled."""

    @post("/responses/compact?beta=true", header={"betas": "openai-beta"})
    def compact(self, params: ResponseCompactParams) -> BetaCompactedResponse:
        """Shorten a conversation to items that can be the input of the next response in place of everything before."""

    @helper("websockets:connect_beta_responses", plain=True, options="connection")
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
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile. Betas are asked
        for by `extra_headers={"openai-beta": ...}`.
        """
