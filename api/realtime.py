"""Speech and text over a websocket or a call."""

from typing import Literal

from .audio import TranscriptionLanguage
from .realtime_translations import (
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationSessionCloseEvent,
    RealtimeTranslationSessionUpdateEvent,
    Translations,
)
from .responses import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from .shared import Metadata
from .vocabulary import Input, Model, OneOf, Params, Resource, Shape, door, get, helper, post, shape, tagged

package = "openai.types.realtime"

RealtimeConnectionManager = door("openai._async.realtime")


class AudioTranscription(Shape):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] = ...
    keywords: list[str] = ...
    language: str = ...
    languages: list[str] = ...
    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
    ) = ...
    prompt: str = ...


class Call(Model):
    """A realtime call."""

    id: str
    created_at: int = ...
    """When the call was made, in Unix seconds."""
    model: str = ...
    object: Literal["realtime.call"] = ...
    session: dict[str, object] = ...
    """How the session of the call is set up."""
    status: str = ...


class CallListParams(Params):
    after: str = ...
    """The id of the call after which the page begins."""
    limit: int = ...
    """How many calls a page has at most."""
    order: Literal["asc", "desc"] = ...


class CallUpdateParams(Params):
    call_config: dict[str, object]
    """What to change of the session, sent as the body."""


class CallCreateParams(Params):
    sdp: str = ...
    """The offer of the WebRTC peer, as SDP text."""
    session: RealtimeSessionCreateRequest = ...
    """How the session is set up."""
    model: str = ...
    """With `call_config` in place of `sdp`: the model of the call."""
    call_config: dict[str, object] = ...
    """With `model`: more of the set-up of the session."""


class CallAcceptParams(Params):
    type: Literal["realtime"]
    audio: RealtimeAudioConfig = ...
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...
    instructions: str = ...
    max_output_tokens: int | Literal["inf"] = ...
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
    ) = ...
    output_modalities: list[Literal["text", "audio"]] = ...
    parallel_tool_calls: bool = ...
    prompt: ResponsePrompt | None = ...
    reasoning: RealtimeReasoning = ...
    tool_choice: RealtimeToolChoiceConfig = ...
    tools: RealtimeToolsConfig = ...
    tracing: RealtimeTracingConfig | None = ...
    truncation: RealtimeTruncation = ...


class CallReferParams(Params):
    target_uri: str


class CallRejectParams(Params):
    status_code: int = ...


class ClientSecretCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["created_at"] = ...
        seconds: int = ...

    Session = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest

    expires_after: ExpiresAfter = ...
    session: Session = ...


class ClientSecret(Model):
    """A short-lived key for a browser or an app."""

    Session = tagged("type", RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse)

    expires_at: int
    session: Session
    value: str


class ClientSecretCreateResponse(Model, ClientSecret):
    """What `client_secrets.create` answers with."""


ConnectClientEventParam = (
    RealtimeTranslationSessionUpdateEvent
    | RealtimeTranslationInputAudioBufferAppendEvent
    | RealtimeTranslationSessionCloseEvent
)


class ConversationCreatedEvent(Model):
    class Conversation:
        id: str = ...
        object: Literal["realtime.conversation"] = ...

    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]


ConversationItem = shape(
    tagged(
        "type",
        RealtimeConversationItemSystemMessage
        | RealtimeConversationItemUserMessage
        | RealtimeConversationItemAssistantMessage
        | RealtimeConversationItemFunctionCall
        | RealtimeConversationItemFunctionCallOutput
        | RealtimeMcpApprovalResponse
        | RealtimeMcpListTools
        | RealtimeMcpToolCall
        | RealtimeMcpApprovalRequest,
    )
)


class ConversationItemAdded(Model):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.added"]
    previous_item_id: str = ...


class ConversationItemCreateEvent(Shape):
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: str = ...
    previous_item_id: str = ...


class ConversationItemCreatedEvent(Model):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: str = ...


class ConversationItemDeleteEvent(Shape):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: str = ...


class ConversationItemDeletedEvent(Model):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class ConversationItemDone(Model):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.done"]
    previous_item_id: str = ...


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    class Usage(OneOf):
        class TranscriptTextUsageTokens:
            class InputTokenDetails:
                audio_tokens: int = ...
                text_tokens: int = ...

            input_tokens: int
            output_tokens: int
            total_tokens: int
            type: Literal["tokens"]
            input_token_details: InputTokenDetails = ...

        class TranscriptTextUsageDuration:
            seconds: float
            type: Literal["duration"]

        members = TranscriptTextUsageTokens | TranscriptTextUsageDuration

    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    languages: list[TranscriptionLanguage] = ...
    logprobs: list[LogProbProperties] = ...


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int = ...
    delta: str = ...
    logprobs: list[LogProbProperties] = ...


class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    class Error:
        code: str = ...
        message: str = ...
        param: str = ...
        type: str = ...

    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]


class ConversationItemInputAudioTranscriptionSegment(Model):
    id: str
    content_index: int
    end: float
    event_id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]


class ConversationItemRetrieveEvent(Shape):
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: str = ...


class ConversationItemTruncateEvent(Shape):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: str = ...


class ConversationItemTruncatedEvent(Model):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class InputAudioBufferAppendEvent(Shape):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: str = ...


class InputAudioBufferClearEvent(Shape):
    type: Literal["input_audio_buffer.clear"]
    event_id: str = ...


class InputAudioBufferClearedEvent(Model):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class InputAudioBufferCommitEvent(Shape):
    type: Literal["input_audio_buffer.commit"]
    event_id: str = ...


class InputAudioBufferCommittedEvent(Model):
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: str = ...


class InputAudioBufferDtmfEventReceivedEvent(Model):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]


class InputAudioBufferSpeechStartedEvent(Model):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]


class InputAudioBufferSpeechStoppedEvent(Model):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]


class InputAudioBufferTimeoutTriggered(Model):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]


class LogProbProperties(Model):
    token: str
    bytes: list[int]
    logprob: float


class McpListToolsCompleted(Model):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]


class McpListToolsFailed(Model):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]


class McpListToolsInProgress(Model):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]


NoiseReductionType = Literal["near_field", "far_field"]


class OutputAudioBufferClearEvent(Shape):
    type: Literal["output_audio_buffer.clear"]
    event_id: str = ...


class RateLimitsUpdatedEvent(Model):
    class RateLimit:
        limit: int = ...
        name: Literal["requests", "tokens"] = ...
        remaining: int = ...
        reset_seconds: float = ...

    event_id: str
    rate_limits: list[RateLimit]
    type: Literal["rate_limits.updated"]


class RealtimeAudioConfig(Shape):
    input: RealtimeAudioConfigInput = ...
    output: RealtimeAudioConfigOutput = ...


class RealtimeAudioConfigInput(Shape):
    class NoiseReduction:
        strength: float = ...
        type: NoiseReductionType = ...

    format: RealtimeAudioFormats = ...
    noise_reduction: NoiseReduction = ...
    transcription: AudioTranscription = ...
    turn_detection: RealtimeAudioInputTurnDetection | None = ...


class RealtimeAudioConfigOutput(Shape):
    class Voice(OneOf):
        class ID:
            id: str

        members = (
            str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | ID
        )

    format: RealtimeAudioFormats = ...
    speed: float = ...
    voice: Voice = ...


class RealtimeAudioFormats(OneOf, Shape, tag="type"):
    class AudioPCM:
        class U:
            type: Literal["audio/pcmu"] = ...

        class A:
            type: Literal["audio/pcma"] = ...

        rate: Literal[24000] = ...
        type: Literal["audio/pcm"] = ...

    members = AudioPCM | AudioPCM.U | AudioPCM.A


class RealtimeAudioInputTurnDetection(OneOf, Shape, tag="type"):
    class ServerVad:
        type: Literal["server_vad"]
        create_response: bool = ...
        idle_timeout_ms: int | None = ...
        interrupt_response: bool = ...
        prefix_padding_ms: int = ...
        silence_duration_ms: int = ...
        threshold: float = ...

    class SemanticVad:
        type: Literal["semantic_vad"]
        create_response: bool = ...
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        interrupt_response: bool = ...

    members = ServerVad | SemanticVad


RealtimeClientEvent = shape(
    tagged(
        "type",
        ConversationItemCreateEvent
        | ConversationItemDeleteEvent
        | ConversationItemRetrieveEvent
        | ConversationItemTruncateEvent
        | InputAudioBufferAppendEvent
        | InputAudioBufferClearEvent
        | OutputAudioBufferClearEvent
        | InputAudioBufferCommitEvent
        | ResponseCancelEvent
        | ResponseCreateEvent
        | SessionUpdateEvent,
    )
)


class RealtimeConnectParams(Params):
    call_id: str = ...
    model: str = ...


class RealtimeConversationItemAssistantMessage(Shape):
    class Content:
        audio: str = ...
        text: str = ...
        transcript: str = ...
        type: Literal["output_text", "output_audio"] = ...

    content: list[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemFunctionCall(Shape):
    arguments: str
    name: str
    type: Literal["function_call"]
    id: str = ...
    call_id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemFunctionCallOutput(Shape):
    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemSystemMessage(Shape):
    class Content:
        text: str = ...
        type: Literal["input_text"] = ...

    content: list[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemUserMessage(Shape):
    class Content:
        audio: str = ...
        detail: Literal["auto", "low", "high"] = ...
        image_url: str = ...
        text: str = ...
        transcript: str = ...
        type: Literal["input_text", "input_audio", "input_image"] = ...

    content: list[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeError(Model):
    message: str
    type: str
    code: str = ...
    event_id: str = ...
    param: str = ...


class RealtimeErrorEvent(Model):
    error: RealtimeError
    event_id: str
    type: Literal["error"]


class RealtimeFunctionTool(Shape):
    description: str = ...
    name: str = ...
    parameters: object = ...
    type: Literal["function"] = ...


class RealtimeMcpApprovalRequest(Shape):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class RealtimeMcpApprovalResponse(Shape):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = ...


class RealtimeMcpListTools(Shape):
    class Tool:
        input_schema: object
        name: str
        annotations: object | None = ...
        description: str | None = ...

    server_label: str
    tools: list[Tool]
    type: Literal["mcp_list_tools"]
    id: str = ...


class RealtimeMcpProtocolError(Shape):
    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMcpToolCall(Shape):
    Error = tagged("type", RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | None)

    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = ...
    error: Error | None = ...
    output: str | None = ...


class RealtimeMcpToolExecutionError(Shape):
    message: str
    type: Literal["tool_execution_error"]


class RealtimeMcphttpError(Shape):
    code: int
    message: str
    type: Literal["http_error"]


class RealtimeReasoning(Shape):
    effort: RealtimeReasoningEffort = ...


RealtimeReasoningEffort = Literal["minimal", "low", "medium", "high", "xhigh"]


class RealtimeResponse(Model):
    class Audio:
        class Output:
            format: RealtimeAudioFormats = ...
            voice: (
                str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
            ) = ...

        output: Output = ...

    id: str = ...
    audio: Audio = ...
    conversation_id: str = ...
    max_output_tokens: int | Literal["inf"] = ...
    metadata: Metadata = ...
    object: Literal["realtime.response"] = ...
    output: list[ConversationItem] = ...
    output_modalities: list[Literal["text", "audio"]] = ...
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] = ...
    status_details: RealtimeResponseStatus = ...
    usage: RealtimeResponseUsage = ...


class RealtimeResponseCreateAudioOutput(Shape):
    class Output:
        class Voice(OneOf):
            class ID:
                id: str

            members = (
                str
                | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
                | ID
            )

        format: RealtimeAudioFormats = ...
        voice: Voice = ...

    output: Output = ...


class RealtimeResponseCreateMcpTool(Shape):
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


class RealtimeResponseCreateParams(Shape):
    class Tool(OneOf):
        Choice = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

        members = RealtimeFunctionTool | RealtimeResponseCreateMcpTool

    audio: RealtimeResponseCreateAudioOutput = ...
    conversation: str | Literal["auto", "none"] = ...
    input: list[ConversationItem] = ...
    instructions: str = ...
    max_output_tokens: int | Literal["inf"] = ...
    metadata: Metadata | None = ...
    output_modalities: list[Literal["text", "audio"]] = ...
    parallel_tool_calls: bool = ...
    prompt: ResponsePrompt | None = ...
    reasoning: RealtimeReasoning = ...
    tool_choice: Tool.Choice = ...
    tools: list[Tool] = ...


class RealtimeResponseCreateParamsWithReferencesParam(Input):
    class Tool(OneOf):
        Choice = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

        members = RealtimeFunctionTool | RealtimeResponseCreateMcpTool

    audio: RealtimeResponseCreateAudioOutput = ...
    conversation: str | Literal["auto", "none"] = ...
    input: list[ConversationItem | ResponseItemReference] = ...
    instructions: str = ...
    max_output_tokens: int | Literal["inf"] = ...
    metadata: Metadata | None = ...
    output_modalities: list[Literal["text", "audio"]] = ...
    parallel_tool_calls: bool = ...
    prompt: ResponsePrompt | None = ...
    reasoning: RealtimeReasoning = ...
    tool_choice: Tool.Choice = ...
    tools: list[Tool] = ...


class RealtimeResponseStatus(Model):
    class Error:
        code: str = ...
        message: str = ...
        type: str = ...

    error: Error = ...
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] = ...
    type: Literal["completed", "cancelled", "incomplete", "failed"] = ...


class RealtimeResponseUsage(Model):
    input_token_details: RealtimeResponseUsageInputTokenDetails = ...
    input_tokens: int = ...
    output_token_details: RealtimeResponseUsageOutputTokenDetails = ...
    output_tokens: int = ...
    total_tokens: int = ...


class RealtimeResponseUsageInputTokenDetails(Model):
    class CachedTokensDetails:
        audio_tokens: int = ...
        image_tokens: int = ...
        text_tokens: int = ...

    audio_tokens: int = ...
    cached_tokens: int = ...
    cached_tokens_details: CachedTokensDetails = ...
    image_tokens: int = ...
    text_tokens: int = ...


class RealtimeResponseUsageOutputTokenDetails(Model):
    audio_tokens: int = ...
    text_tokens: int = ...


class RealtimeServerEvent(OneOf, tag="type"):
    class ConversationItemRetrieved:
        event_id: str
        item: ConversationItem
        type: Literal["conversation.item.retrieved"]

    class OutputAudioBufferStarted:
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.started"]

    class OutputAudioBufferStopped:
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.stopped"]

    class OutputAudioBufferCleared:
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.cleared"]

    members = (
        ConversationCreatedEvent
        | ConversationItemCreatedEvent
        | ConversationItemDeletedEvent
        | ConversationItemInputAudioTranscriptionCompletedEvent
        | ConversationItemInputAudioTranscriptionDeltaEvent
        | ConversationItemInputAudioTranscriptionFailedEvent
        | ConversationItemRetrieved
        | ConversationItemTruncatedEvent
        | RealtimeErrorEvent
        | InputAudioBufferClearedEvent
        | InputAudioBufferCommittedEvent
        | InputAudioBufferDtmfEventReceivedEvent
        | InputAudioBufferSpeechStartedEvent
        | InputAudioBufferSpeechStoppedEvent
        | RateLimitsUpdatedEvent
        | ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseCreatedEvent
        | ResponseDoneEvent
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseFunctionCallArgumentsDoneEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
        | SessionCreatedEvent
        | SessionUpdatedEvent
        | OutputAudioBufferStarted
        | OutputAudioBufferStopped
        | OutputAudioBufferCleared
        | ConversationItemAdded
        | ConversationItemDone
        | InputAudioBufferTimeoutTriggered
        | ConversationItemInputAudioTranscriptionSegment
        | McpListToolsInProgress
        | McpListToolsCompleted
        | McpListToolsFailed
        | ResponseMcpCallArgumentsDelta
        | ResponseMcpCallArgumentsDone
        | ResponseMcpCallInProgress
        | ResponseMcpCallCompleted
        | ResponseMcpCallFailed
    )


class RealtimeSessionCreateRequest(Shape):
    type: Literal["realtime"]
    audio: RealtimeAudioConfig = ...
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...
    instructions: str = ...
    max_output_tokens: int | Literal["inf"] = ...
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
    ) = ...
    output_modalities: list[Literal["text", "audio"]] = ...
    parallel_tool_calls: bool = ...
    prompt: ResponsePrompt | None = ...
    reasoning: RealtimeReasoning = ...
    tool_choice: RealtimeToolChoiceConfig = ...
    tools: RealtimeToolsConfig = ...
    tracing: RealtimeTracingConfig | None = ...
    truncation: RealtimeTruncation = ...


class RealtimeSessionCreateResponse(Model):
    class Audio:
        class Input:
            class NoiseReduction:
                strength: float = ...
                type: NoiseReductionType = ...

            class TurnDetection(OneOf, tag="type"):
                class ServerVad:
                    type: Literal["server_vad"]
                    create_response: bool = ...
                    idle_timeout_ms: int = ...
                    interrupt_response: bool = ...
                    prefix_padding_ms: int = ...
                    silence_duration_ms: int = ...
                    threshold: float = ...

                class SemanticVad:
                    type: Literal["semantic_vad"]
                    create_response: bool = ...
                    eagerness: Literal["low", "medium", "high", "auto"] = ...
                    interrupt_response: bool = ...

                members = ServerVad | SemanticVad | None

            format: RealtimeAudioFormats = ...
            noise_reduction: NoiseReduction = ...
            transcription: AudioTranscription = ...
            turn_detection: TurnDetection = ...

        class Output:
            format: RealtimeAudioFormats = ...
            speed: float = ...
            voice: (
                str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
            ) = ...

        input: Input = ...
        output: Output = ...

    class Tool(OneOf):
        class McpTool:
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

        Choice = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

        members = RealtimeFunctionTool | McpTool

    class Tracing(OneOf):
        class TracingConfiguration:
            group_id: str = ...
            metadata: object = ...
            workflow_name: str = ...

        members = Literal["auto"] | TracingConfiguration | None

    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Audio = ...
    expires_at: int = ...
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...
    instructions: str = ...
    max_output_tokens: int | Literal["inf"] = ...
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
    ) = ...
    output_modalities: list[Literal["text", "audio"]] = ...
    prompt: ResponsePrompt = ...
    reasoning: RealtimeReasoning = ...
    tool_choice: Tool.Choice = ...
    tools: list[Tool] = ...
    tracing: Tracing = ...
    truncation: RealtimeTruncation = ...


RealtimeToolChoiceConfig = shape(ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp)


RealtimeToolsConfig = shape(list[RealtimeToolsConfigUnion])


class RealtimeToolsConfigUnion(OneOf, Shape, tag="type"):
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

    members = RealtimeFunctionTool | Mcp


class RealtimeTracingConfig(OneOf, Shape):
    class TracingConfiguration:
        group_id: str = ...
        metadata: object = ...
        workflow_name: str = ...

    members = Literal["auto"] | TracingConfiguration


class RealtimeTranscriptionSessionAudio(Shape):
    input: RealtimeTranscriptionSessionAudioInput = ...


class RealtimeTranscriptionSessionAudioInput(Shape):
    class NoiseReduction:
        strength: float = ...
        type: NoiseReductionType = ...

    format: RealtimeAudioFormats = ...
    noise_reduction: NoiseReduction = ...
    transcription: AudioTranscription = ...
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None = ...


class RealtimeTranscriptionSessionAudioInputTurnDetection(OneOf, Shape, tag="type"):
    class ServerVad:
        type: Literal["server_vad"]
        create_response: bool = ...
        idle_timeout_ms: int | None = ...
        interrupt_response: bool = ...
        prefix_padding_ms: int = ...
        silence_duration_ms: int = ...
        threshold: float = ...

    class SemanticVad:
        type: Literal["semantic_vad"]
        create_response: bool = ...
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        interrupt_response: bool = ...

    members = ServerVad | SemanticVad


class RealtimeTranscriptionSessionCreateRequest(Shape):
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio = ...
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...


class RealtimeTranscriptionSessionCreateResponse(Model):
    class Audio:
        class Input:
            class NoiseReduction:
                strength: float = ...
                type: NoiseReductionType = ...

            format: RealtimeAudioFormats = ...
            noise_reduction: NoiseReduction = ...
            transcription: AudioTranscription = ...
            turn_detection: RealtimeTranscriptionSessionTurnDetection = ...

        input: Input = ...

    id: str
    object: str
    type: Literal["transcription"]
    audio: Audio = ...
    expires_at: int = ...
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...


class RealtimeTranscriptionSessionTurnDetection(Model):
    prefix_padding_ms: int = ...
    silence_duration_ms: int = ...
    threshold: float = ...
    type: str = ...


RealtimeTruncation = shape(Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio)


class RealtimeTruncationRetentionRatio(Shape):
    class TokenLimits:
        post_instructions: int = ...

    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: TokenLimits = ...


class ResponseAudioDeltaEvent(Model):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]


class ResponseAudioDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]


class ResponseAudioTranscriptDeltaEvent(Model):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]


class ResponseCancelEvent(Shape):
    type: Literal["response.cancel"]
    event_id: str = ...
    response_id: str = ...


class ResponseContentPartAddedEvent(Model):
    class Part:
        audio: str = ...
        text: str = ...
        transcript: str = ...
        type: Literal["text", "audio"] = ...

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.added"]


class ResponseContentPartDoneEvent(Model):
    class Part:
        audio: str = ...
        text: str = ...
        transcript: str = ...
        type: Literal["text", "audio"] = ...

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.done"]


class ResponseCreateEvent(Shape):
    type: Literal["response.create"]
    event_id: str = ...
    response: RealtimeResponseCreateParams = ...


class ResponseCreateEventWithReferencesParam(Input):
    type: Literal["response.create"]
    event_id: str = ...
    response: RealtimeResponseCreateParamsWithReferencesParam = ...


class ResponseCreatedEvent(Model):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]


class ResponseDoneEvent(Model):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(Model):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseItemReference(Shape):
    id: str
    type: Literal["item_reference"]


class ResponseMcpCallArgumentsDelta(Model):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: str = ...


class ResponseMcpCallArgumentsDone(Model):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompleted(Model):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailed(Model):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgress(Model):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseOutputItemAddedEvent(Model):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(Model):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class ResponseTextDeltaEvent(Model):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(Model):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]


class SessionCreatedEvent(Model):
    Session = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest

    event_id: str
    session: Session
    type: Literal["session.created"]


class SessionUpdateEvent(Shape):
    Session = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest

    session: Session
    type: Literal["session.update"]
    event_id: str = ...


class SessionUpdatedEvent(Model):
    Session = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest

    event_id: str
    session: Session
    type: Literal["session.updated"]


class Calls(Resource, module="realtime.calls"):
    @post("/realtime/calls", accept="application/sdp", before="create_call", result="call_created")
    def create(self, params: CallCreateParams) -> HttpxBinaryResponseContent:
        """Open a call: with `sdp` the answer is SDP text, with `model` it is a `Call`."""

    @get("/realtime/calls/{call_id}")
    def retrieve(self, call_id: str) -> Call:
        """Look up a call."""

    @post("/realtime/calls/{call_id}", before="update_call")
    def update(self, call_id: str, params: CallUpdateParams) -> Call:
        """Change the session of a call."""

    @get("/realtime/calls")
    def list(self, params: CallListParams) -> CursorPage[Call]:
        """List the calls of the project, page by page."""

    @post("/realtime/calls/{call_id}/accept", accept="*/*")
    def accept(self, call_id: str, params: CallAcceptParams) -> None: ...

    @post("/realtime/calls/{call_id}/hangup", accept="*/*")
    def hangup(self, call_id: str) -> None: ...

    @post("/realtime/calls/{call_id}/refer", accept="*/*")
    def refer(self, call_id: str, params: CallReferParams) -> None: ...

    @post("/realtime/calls/{call_id}/reject", accept="*/*")
    def reject(self, call_id: str, params: CallRejectParams) -> None: ...


class ClientSecrets(Resource, module="realtime.client_secrets"):
    @post("/realtime/client_secrets")
    def create(self, params: ClientSecretCreateParams) -> ClientSecretCreateResponse: ...


class Realtime(Resource, module="realtime.realtime"):
    client_secrets: ClientSecrets
    calls: Calls
    translations: Translations

    @helper("websockets:connect_realtime", plain=True, options="connection")
    def connect(
        self,
        *,
        call_id: str = ...,
        model: str = ...,
        websocket_connection_options: SyncWebSocketConnectionOptions = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> RealtimeConnectionManager: ...
