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
from .shared import Metadata, ReconnectingHandler, SyncWebSocketConnectionOptions
from .vocabulary import Connection, Input, Model, OneOf, Params, Resource, Shape, get, helper, post, shape, tagged

package = "openai.types.realtime"


class AudioTranscription(Shape):
    """How the user's speech is turned into text; this is apart from what the model hears."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"] = ...
    """How long to wait for more speech before text is sent: more is more exact; only for `gpt-realtime-whisper`."""
    keywords: list[str] = ...
    """Words to expect; only for `gpt-transcribe` and `gpt-live-transcribe`."""
    language: str = ...
    """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""
    languages: list[str] = ...
    """The languages that may be spoken; only for `gpt-transcribe` and `gpt-live-transcribe`."""
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
    """A hint for the text: keywords for `whisper-1`, free text for `gpt-4o-transcribe`; not for every model."""


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
    """Whether the oldest (`asc`) or the newest (`desc`) come first."""


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
    """The formats, voice, transcription and turn detection."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...
    """Parts of events that are left out unless named here."""
    instructions: str = ...
    """A system message for the model, on what to say and how to sound."""
    max_output_tokens: int | Literal["inf"] = ...
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
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
    """The model that takes the call."""
    output_modalities: list[Literal["text", "audio"]] = ...
    """`["audio"]` answers with speech and its text, `["text"]` with text only; not both. The API's default is audio."""
    parallel_tool_calls: bool = ...
    """Whether the model may call several tools at once; only for models that reason."""
    prompt: ResponsePrompt | None = ...
    """A stored prompt template and the values for it."""
    reasoning: RealtimeReasoning = ...
    """How a model that reasons thinks."""
    tool_choice: RealtimeToolChoiceConfig = ...
    """Which tool the model may or must call. The API's default is `auto`."""
    tools: RealtimeToolsConfig = ...
    """What the model may call."""
    tracing: RealtimeTracingConfig | None = ...
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""
    truncation: RealtimeTruncation = ...
    """What to do when the conversation grows too long."""


class CallReferParams(Params):
    target_uri: str
    """Where to pass the call on to: a `tel:` or `sip:` address."""


class CallRejectParams(Params):
    status_code: int = ...
    """The SIP status for the caller. The API's default is 603 (decline)."""


class ClientSecretCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["created_at"] = ...
        seconds: int = ...
        """From 10 to 7200, counted from the creation. The API's default is 600."""

    Session = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest

    expires_after: ExpiresAfter = ...
    """How long the key can open sessions; those already open go on."""
    session: Session = ...
    """How sessions opened with the key are set up."""


class ClientSecret(Model):
    """A short-lived key for a browser or an app."""

    Session = tagged("type", RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse)

    expires_at: int
    """Unix seconds."""
    session: Session
    value: str
    """The key itself."""


class ClientSecretCreateResponse(Model, ClientSecret):
    """What `client_secrets.create` answers with."""


ConnectClientEventParam = (
    RealtimeTranslationSessionUpdateEvent
    | RealtimeTranslationInputAudioBufferAppendEvent
    | RealtimeTranslationSessionCloseEvent
)
"""An event that you send to a translation session."""


class ConversationCreatedEvent(Model):
    """The conversation exists; sent right after the session is."""

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
"""An item of a conversation: a message, a call or its result."""


class ConversationItemAdded(Model):
    """An item was added to the conversation; that of a response may still be unfinished."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.added"]
    previous_item_id: str = ...
    """The item before it, if any."""


class ConversationItemCreateEvent(Shape):
    """Add an item to the conversation; `conversation.item.created` or `error` answers."""

    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: str = ...
    previous_item_id: str = ...
    """The item to put it after, `root` for the beginning; at the end if left out."""


class ConversationItemCreatedEvent(Model):
    """An item was added to the conversation."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: str = ...
    """The item before it, if any."""


class ConversationItemDeleteEvent(Shape):
    """Remove an item from the conversation."""

    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: str = ...


class ConversationItemDeletedEvent(Model):
    """An item was removed."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class ConversationItemDone(Model):
    """An item is complete; its audio is not sent along."""

    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.done"]
    previous_item_id: str = ...
    """The item before it, if any."""


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    """The text of the user's speech is complete."""

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
    """What the transcription took, in tokens or seconds."""
    languages: list[TranscriptionLanguage] = ...
    logprobs: list[LogProbProperties] = ...


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """More text of the user's speech."""

    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int = ...
    delta: str = ...
    logprobs: list[LogProbProperties] = ...


class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    """The user's speech could not be turned into text."""

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
    """A stretch of the user's speech, by one speaker."""

    id: str
    content_index: int
    end: float
    """Seconds."""
    event_id: str
    item_id: str
    speaker: str
    start: float
    """Seconds."""
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]


class ConversationItemRetrieveEvent(Shape):
    """Ask for an item as the server has it, audio included."""

    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: str = ...


class ConversationItemTruncateEvent(Shape):
    """Cut off what the model said after the part that the user has heard; its text is removed."""

    audio_end_ms: int
    """Keep this many milliseconds; more than there are is an error."""
    content_index: int
    """Always 0."""
    item_id: str
    """A message of the assistant."""
    type: Literal["conversation.item.truncate"]
    event_id: str = ...


class ConversationItemTruncatedEvent(Model):
    """An item was cut off."""

    audio_end_ms: int
    """The milliseconds that were kept."""
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class InputAudioBufferAppendEvent(Shape):
    """Send audio of the user; no event answers."""

    audio: str
    """Base64-encoded, in the input format of the session; at most 15 MiB."""
    type: Literal["input_audio_buffer.append"]
    event_id: str = ...


class InputAudioBufferClearEvent(Shape):
    """Throw away audio that was sent but not committed."""

    type: Literal["input_audio_buffer.clear"]
    event_id: str = ...


class InputAudioBufferClearedEvent(Model):
    """The audio not yet committed was thrown away."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class InputAudioBufferCommitEvent(Shape):
    """End the user's turn: make the audio sent so far a message. Needed only without turn detection."""

    type: Literal["input_audio_buffer.commit"]
    event_id: str = ...


class InputAudioBufferCommittedEvent(Model):
    """The audio became a message of the user."""

    event_id: str
    item_id: str
    """The message that the audio becomes."""
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: str = ...
    """The item before it, if any."""


class InputAudioBufferDtmfEventReceivedEvent(Model):
    """The caller pressed a key; over SIP only."""

    event: str
    """The key: a digit, `*`, `#`, or a letter from `A` to `D`."""
    received_at: int
    """Unix seconds."""
    type: Literal["input_audio_buffer.dtmf_event_received"]


class InputAudioBufferSpeechStartedEvent(Model):
    """The user began to speak."""

    audio_start_ms: int
    """Milliseconds of audio since the session began."""
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]


class InputAudioBufferSpeechStoppedEvent(Model):
    """The user stopped speaking."""

    audio_end_ms: int
    """Milliseconds of audio since the session began."""
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]


class InputAudioBufferTimeoutTriggered(Model):
    """The user was silent for `idle_timeout_ms`; the model speaks up."""

    audio_end_ms: int
    """Where the silence ends, in milliseconds of audio."""
    audio_start_ms: int
    """Where the silence begins, in milliseconds of audio."""
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]


class LogProbProperties(Model):
    """How likely a token of the transcription was."""

    token: str
    bytes: list[int]
    """The UTF-8 bytes of the token."""
    logprob: float


class McpListToolsCompleted(Model):
    """An MCP server has listed its tools."""

    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]


class McpListToolsFailed(Model):
    """An MCP server could not list its tools."""

    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]


class McpListToolsInProgress(Model):
    """An MCP server is asked for its tools."""

    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]


NoiseReductionType = Literal["near_field", "far_field"]
"""`near_field` is for headsets, `far_field` for microphones in the room."""


class OutputAudioBufferClearEvent(Shape):
    """Stop the speech that is playing; over WebRTC and SIP only."""

    type: Literal["output_audio_buffer.clear"]
    event_id: str = ...


class RateLimitsUpdatedEvent(Model):
    """How much is left of the limits; sent when a response begins."""

    class RateLimit:
        limit: int = ...
        name: Literal["requests", "tokens"] = ...
        remaining: int = ...
        reset_seconds: float = ...
        """Seconds until the limit is full again."""

    event_id: str
    rate_limits: list[RateLimit]
    type: Literal["rate_limits.updated"]


class RealtimeAudioConfig(Shape):
    """The audio of a session, both ways."""

    input: RealtimeAudioConfigInput = ...
    output: RealtimeAudioConfigOutput = ...


class RealtimeAudioConfigInput(Shape):
    """The user's audio."""

    class NoiseReduction:
        strength: float = ...
        type: NoiseReductionType = ...

    format: RealtimeAudioFormats = ...
    noise_reduction: NoiseReduction = ...
    """Off unless set; it works before turn detection and the model."""
    transcription: AudioTranscription = ...
    """Off unless set."""
    turn_detection: RealtimeAudioInputTurnDetection | None = ...
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""


class RealtimeAudioConfigOutput(Shape):
    """The model's speech."""

    class Voice(OneOf):
        class ID:
            """A voice of your own."""

            id: str

        members = (
            str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | ID
        )

    format: RealtimeAudioFormats = ...
    speed: float = ...
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""
    voice: Voice = ...
    """Cannot change once the model has spoken. The API's default is `alloy`."""


class RealtimeAudioFormats(OneOf, Shape, tag="type"):
    """How audio is encoded: PCM of 16 bits, or G.711 as `audio/pcmu` (u-law) and `audio/pcma` (A-law)."""

    class AudioPCM:
        class U:
            type: Literal["audio/pcmu"] = ...

        class A:
            type: Literal["audio/pcma"] = ...

        rate: Literal[24000] = ...
        """Samples a second."""
        type: Literal["audio/pcm"] = ...

    members = AudioPCM | AudioPCM.U | AudioPCM.A


class RealtimeAudioInputTurnDetection(OneOf, Shape, tag="type"):
    """How the end of the user's turn is noticed."""

    class ServerVad:
        """By loudness: a turn ends after some silence."""

        type: Literal["server_vad"]
        create_response: bool = ...
        """Whether the end of a turn starts a response. The API's default is `True`."""
        idle_timeout_ms: int | None = ...
        """Milliseconds of silence after which the model speaks up by itself, from 5000 to 30000; never if left out."""
        interrupt_response: bool = ...
        """Whether new speech cuts off a response. The API's default is `True`."""
        prefix_padding_ms: int = ...
        """Milliseconds of audio taken along from before the speech. The API's default is 300."""
        silence_duration_ms: int = ...
        """Milliseconds of silence that end a turn. The API's default is 500."""
        threshold: float = ...
        """How loud speech has to be, from 0 to 1. The API's default is 0.5."""

    class SemanticVad:
        """By a model that judges whether the user has finished."""

        type: Literal["semantic_vad"]
        create_response: bool = ...
        """Whether the end of a turn starts a response. The API's default is `True`."""
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        """How soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds at most. The API's
        default is `auto`, which is `medium`.
        """
        interrupt_response: bool = ...
        """Whether new speech cuts off a response. The API's default is `True`."""

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
"""An event that you send."""


class RealtimeConnectParams(Params):
    call_id: str = ...
    """The call to join."""
    model: str = ...
    """The model to talk to."""


class RealtimeConversationItemAssistantMessage(Shape):
    """What the model said."""

    class Content:
        audio: str = ...
        """Base64-encoded, in the output format of the session."""
        text: str = ...
        transcript: str = ...
        """The text of the audio."""
        type: Literal["output_text", "output_audio"] = ...

    content: list[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemFunctionCall(Shape):
    """A function that the model wants you to run."""

    arguments: str
    """JSON."""
    name: str
    type: Literal["function_call"]
    id: str = ...
    call_id: str = ...
    """Send the result back with this id."""
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemFunctionCallOutput(Shape):
    """The result of a function that you ran."""

    call_id: str
    """The `call_id` of the call that this answers."""
    output: str
    """Any text, often JSON."""
    type: Literal["function_call_output"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemSystemMessage(Shape):
    """Instructions given in the middle of a conversation."""

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
    """What the user said, wrote or showed."""

    class Content:
        audio: str = ...
        """Base64-encoded, in the input format of the session."""
        detail: Literal["auto", "low", "high"] = ...
        """How closely the model looks at the image. The API's default is `auto`, which is `high`."""
        image_url: str = ...
        """A PNG or JPEG image as a `data:` URL."""
        text: str = ...
        transcript: str = ...
        """The text of the audio; the model does not see it."""
        type: Literal["input_text", "input_audio", "input_image"] = ...

    content: list[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeError(Model):
    """What went wrong."""

    message: str
    type: str
    code: str = ...
    event_id: str = ...
    """The event of yours that caused it, if it had an id."""
    param: str = ...


class RealtimeErrorEvent(Model):
    """Something went wrong; the session mostly goes on."""

    error: RealtimeError
    event_id: str
    type: Literal["error"]


class RealtimeFunctionTool(Shape):
    """A function of yours: the model writes the arguments, you run it and send back the result."""

    description: str = ...
    """What the function does and when to call it; the model reads it."""
    name: str = ...
    parameters: object = ...
    """The arguments as a JSON schema."""
    type: Literal["function"] = ...


class RealtimeMcpApprovalRequest(Shape):
    """A tool of an MCP server that waits for your approval."""

    id: str
    arguments: str
    """JSON."""
    name: str
    server_label: str
    """The name by which calls refer to the server."""
    type: Literal["mcp_approval_request"]


class RealtimeMcpApprovalResponse(Shape):
    """Your answer to a request for approval."""

    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = ...


class RealtimeMcpListTools(Shape):
    """The tools that an MCP server offers."""

    class Tool:
        input_schema: object
        name: str
        annotations: object | None = ...
        description: str | None = ...

    server_label: str
    """The name by which calls refer to the server."""
    tools: list[Tool]
    type: Literal["mcp_list_tools"]
    id: str = ...


class RealtimeMcpProtocolError(Shape):
    """The MCP server broke the protocol."""

    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMcpToolCall(Shape):
    """A tool of an MCP server that was run."""

    Error = tagged("type", RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | None)

    id: str
    arguments: str
    """JSON."""
    name: str
    server_label: str
    """The name by which calls refer to the server."""
    type: Literal["mcp_call"]
    approval_request_id: str | None = ...
    """The request for approval that came before the call."""
    error: Error | None = ...
    output: str | None = ...


class RealtimeMcpToolExecutionError(Shape):
    """The tool itself failed."""

    message: str
    type: Literal["tool_execution_error"]


class RealtimeMcphttpError(Shape):
    """The MCP server answered with an HTTP error."""

    code: int
    message: str
    type: Literal["http_error"]


class RealtimeReasoning(Shape):
    """How a model that reasons thinks."""

    effort: RealtimeReasoningEffort = ...


RealtimeReasoningEffort = Literal["minimal", "low", "medium", "high", "xhigh"]
"""How much to think: less is faster and takes fewer tokens."""


class RealtimeResponse(Model):
    """What the model answered."""

    class Audio:
        class Output:
            format: RealtimeAudioFormats = ...
            voice: (
                str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
            ) = ...
            """Cannot change once the model has spoken. The API's default is `alloy`."""

        output: Output = ...

    id: str = ...
    audio: Audio = ...
    conversation_id: str = ...
    """The conversation it was added to; missing if it was asked for with `conversation="none"`."""
    max_output_tokens: int | Literal["inf"] = ...
    """The most tokens it could have."""
    metadata: Metadata = ...
    object: Literal["realtime.response"] = ...
    output: list[ConversationItem] = ...
    """What the model produced, in order."""
    output_modalities: list[Literal["text", "audio"]] = ...
    """What it was to consist of: `audio` with its text, or `text`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] = ...
    status_details: RealtimeResponseStatus = ...
    """Why it ended."""
    usage: RealtimeResponseUsage = ...
    """The tokens it took."""


class RealtimeResponseCreateAudioOutput(Shape):
    """How the speech of one response is made."""

    class Output:
        class Voice(OneOf):
            class ID:
                """A voice of your own."""

                id: str

            members = (
                str
                | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
                | ID
            )

        format: RealtimeAudioFormats = ...
        voice: Voice = ...
        """Cannot change once the model has spoken. The API's default is `alloy`."""

    output: Output = ...


class RealtimeResponseCreateMcpTool(Shape):
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
    """Whether the model sees the tools only after finding them by tool search."""
    headers: dict[str, str] | None = ...
    """Sent to the server with every request."""
    require_approval: RequireApproval | None = ...
    """Which calls wait for your approval. The API's default is `always`."""
    server_description: str = ...
    """What the server is for; the model reads it."""
    server_url: str = ...
    tunnel_id: str = ...
    """A secure tunnel to a server that has no public URL."""


class RealtimeResponseCreateParams(Shape):
    """How one response is made, where it differs from the session."""

    class Tool(OneOf):
        Choice = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

        members = RealtimeFunctionTool | RealtimeResponseCreateMcpTool

    audio: RealtimeResponseCreateAudioOutput = ...
    conversation: str | Literal["auto", "none"] = ...
    """`auto`, the API's default, adds the response to the conversation, `none` keeps it apart."""
    input: list[ConversationItem] = ...
    """What the model is given in place of the conversation; an empty list is nothing at all."""
    instructions: str = ...
    """A system message in place of the session's."""
    max_output_tokens: int | Literal["inf"] = ...
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
    metadata: Metadata | None = ...
    """Up to 16 pairs kept with the response."""
    output_modalities: list[Literal["text", "audio"]] = ...
    """`["audio"]` answers with speech and its text, `["text"]` with text only; not both. The API's default is audio."""
    parallel_tool_calls: bool = ...
    """Whether the model may call several tools at once; only for models that reason."""
    prompt: ResponsePrompt | None = ...
    """A stored prompt template and the values for it."""
    reasoning: RealtimeReasoning = ...
    """How a model that reasons thinks."""
    tool_choice: Tool.Choice = ...
    """Which tool the model may or must call. The API's default is `auto`."""
    tools: list[Tool] = ...


class RealtimeResponseCreateParamsWithReferencesParam(Input):
    """The same as `RealtimeResponseCreateParams`, whose input may name items by id."""

    class Tool(OneOf):
        Choice = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

        members = RealtimeFunctionTool | RealtimeResponseCreateMcpTool

    audio: RealtimeResponseCreateAudioOutput = ...
    conversation: str | Literal["auto", "none"] = ...
    """`auto`, the API's default, adds the response to the conversation, `none` keeps it apart."""
    input: list[ConversationItem | ResponseItemReference] = ...
    """What the model is given in place of the conversation; an empty list is nothing at all."""
    instructions: str = ...
    """A system message in place of the session's."""
    max_output_tokens: int | Literal["inf"] = ...
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
    metadata: Metadata | None = ...
    """Up to 16 pairs kept with the response."""
    output_modalities: list[Literal["text", "audio"]] = ...
    """`["audio"]` answers with speech and its text, `["text"]` with text only; not both. The API's default is audio."""
    parallel_tool_calls: bool = ...
    """Whether the model may call several tools at once; only for models that reason."""
    prompt: ResponsePrompt | None = ...
    """A stored prompt template and the values for it."""
    reasoning: RealtimeReasoning = ...
    """How a model that reasons thinks."""
    tool_choice: Tool.Choice = ...
    """Which tool the model may or must call. The API's default is `auto`."""
    tools: list[Tool] = ...


class RealtimeResponseStatus(Model):
    """Why a response ended."""

    class Error:
        code: str = ...
        message: str = ...
        type: str = ...

    error: Error = ...
    """Only of a failed response."""
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] = ...
    """`turn_detected` and `client_cancelled` end a cancelled response: the user spoke, or you asked; the others end an
    incomplete one.
    """
    type: Literal["completed", "cancelled", "incomplete", "failed"] = ...


class RealtimeResponseUsage(Model):
    """The tokens a response took."""

    input_token_details: RealtimeResponseUsageInputTokenDetails = ...
    input_tokens: int = ...
    output_token_details: RealtimeResponseUsageOutputTokenDetails = ...
    output_tokens: int = ...
    total_tokens: int = ...


class RealtimeResponseUsageInputTokenDetails(Model):
    """Input tokens by kind."""

    class CachedTokensDetails:
        audio_tokens: int = ...
        image_tokens: int = ...
        text_tokens: int = ...

    audio_tokens: int = ...
    cached_tokens: int = ...
    """Tokens taken from the prompt cache."""
    cached_tokens_details: CachedTokensDetails = ...
    image_tokens: int = ...
    text_tokens: int = ...


class RealtimeResponseUsageOutputTokenDetails(Model):
    """Output tokens by kind."""

    audio_tokens: int = ...
    text_tokens: int = ...


class RealtimeServerEvent(OneOf, tag="type"):
    """An event that the server sends."""

    class ConversationItemRetrieved:
        """The item that you asked for."""

        event_id: str
        item: ConversationItem
        type: Literal["conversation.item.retrieved"]

    class OutputAudioBufferStarted:
        """The server began to play speech; over WebRTC and SIP only."""

        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.started"]

    class OutputAudioBufferStopped:
        """All speech has been played; over WebRTC and SIP only."""

        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.stopped"]

    class OutputAudioBufferCleared:
        """Speech was cut off; over WebRTC and SIP only."""

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
    """How a session is set up."""

    type: Literal["realtime"]
    audio: RealtimeAudioConfig = ...
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...
    """Parts of events that are left out unless named here."""
    instructions: str = ...
    """A system message for the model, on what to say and how to sound."""
    max_output_tokens: int | Literal["inf"] = ...
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
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
    """`["audio"]` answers with speech and its text, `["text"]` with text only; not both. The API's default is audio."""
    parallel_tool_calls: bool = ...
    """Whether the model may call several tools at once; only for models that reason."""
    prompt: ResponsePrompt | None = ...
    """A stored prompt template and the values for it."""
    reasoning: RealtimeReasoning = ...
    """How a model that reasons thinks."""
    tool_choice: RealtimeToolChoiceConfig = ...
    """Which tool the model may or must call. The API's default is `auto`."""
    tools: RealtimeToolsConfig = ...
    tracing: RealtimeTracingConfig | None = ...
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""
    truncation: RealtimeTruncation = ...
    """What to do when the conversation grows too long."""


class RealtimeSessionCreateResponse(Model):
    """A session and the settings that hold for it."""

    class Audio:
        class Input:
            class NoiseReduction:
                strength: float = ...
                type: NoiseReductionType = ...

            class TurnDetection(OneOf, tag="type"):
                class ServerVad:
                    """By loudness: a turn ends after some silence."""

                    type: Literal["server_vad"]
                    create_response: bool = ...
                    """Whether the end of a turn starts a response. The API's default is `True`."""
                    idle_timeout_ms: int = ...
                    """Milliseconds of silence after which the model speaks up by itself, from 5000 to 30000; never if
                    left out.
                    """
                    interrupt_response: bool = ...
                    """Whether new speech cuts off a response. The API's default is `True`."""
                    prefix_padding_ms: int = ...
                    """Milliseconds of audio taken along from before the speech. The API's default is 300."""
                    silence_duration_ms: int = ...
                    """Milliseconds of silence that end a turn. The API's default is 500."""
                    threshold: float = ...
                    """How loud speech has to be, from 0 to 1. The API's default is 0.5."""

                class SemanticVad:
                    """By a model that judges whether the user has finished."""

                    type: Literal["semantic_vad"]
                    create_response: bool = ...
                    """Whether the end of a turn starts a response. The API's default is `True`."""
                    eagerness: Literal["low", "medium", "high", "auto"] = ...
                    """How soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds at most.
                    The API's default is `auto`, which is `medium`.
                    """
                    interrupt_response: bool = ...
                    """Whether new speech cuts off a response. The API's default is `True`."""

                members = ServerVad | SemanticVad | None

            format: RealtimeAudioFormats = ...
            noise_reduction: NoiseReduction = ...
            """Off unless set; it works before turn detection and the model."""
            transcription: AudioTranscription = ...
            """Off unless set."""
            turn_detection: TurnDetection = ...
            """How the end of the user's turn is noticed; with null you ask for each response yourself."""

        class Output:
            format: RealtimeAudioFormats = ...
            speed: float = ...
            """From 0.25 to 1.5; changes between turns only. The API's default is 1."""
            voice: (
                str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
            ) = ...
            """Cannot change once the model has spoken. The API's default is `alloy`."""

        input: Input = ...
        output: Output = ...

    class Tool(OneOf):
        class McpTool:
            """The tools of an MCP server."""

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
            """Whether the model sees the tools only after finding them by tool search."""
            headers: dict[str, str] = ...
            """Sent to the server with every request."""
            require_approval: RequireApproval = ...
            """Which calls wait for your approval. The API's default is `always`."""
            server_description: str = ...
            """What the server is for; the model reads it."""
            server_url: str = ...
            tunnel_id: str = ...
            """A secure tunnel to a server that has no public URL."""

        Choice = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

        members = RealtimeFunctionTool | McpTool

    class Tracing(OneOf):
        class TracingConfiguration:
            group_id: str = ...
            """Traces of the same group can be found together."""
            metadata: object = ...
            """Data to find the trace by."""
            workflow_name: str = ...
            """The name of the trace."""

        members = Literal["auto"] | TracingConfiguration | None

    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Audio = ...
    expires_at: int = ...
    """Unix seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...
    """Parts of events that are left out unless named here."""
    instructions: str = ...
    """The system message of the model."""
    max_output_tokens: int | Literal["inf"] = ...
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
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
    """`["audio"]` answers with speech and its text, `["text"]` with text only; not both. The API's default is audio."""
    prompt: ResponsePrompt = ...
    """A stored prompt template and the values for it."""
    reasoning: RealtimeReasoning = ...
    """How a model that reasons thinks."""
    tool_choice: Tool.Choice = ...
    """Which tool the model may or must call. The API's default is `auto`."""
    tools: list[Tool] = ...
    tracing: Tracing = ...
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""
    truncation: RealtimeTruncation = ...
    """What to do when the conversation grows too long."""


RealtimeToolChoiceConfig = shape(ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp)
"""Which tool the model may or must call."""


RealtimeToolsConfig = shape(list[RealtimeToolsConfigUnion])
"""What the model may call."""


class RealtimeToolsConfigUnion(OneOf, Shape, tag="type"):
    """A function or the tools of an MCP server."""

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
        """Whether the model sees the tools only after finding them by tool search."""
        headers: dict[str, str] | None = ...
        """Sent to the server with every request."""
        require_approval: RequireApproval | None = ...
        """Which calls wait for your approval. The API's default is `always`."""
        server_description: str = ...
        """What the server is for; the model reads it."""
        server_url: str = ...
        tunnel_id: str = ...
        """A secure tunnel to a server that has no public URL."""

    members = RealtimeFunctionTool | Mcp


class RealtimeTracingConfig(OneOf, Shape):
    """How a session is recorded in the traces dashboard; `auto` takes all defaults."""

    class TracingConfiguration:
        group_id: str = ...
        """Traces of the same group can be found together."""
        metadata: object = ...
        """Data to find the trace by."""
        workflow_name: str = ...
        """The name of the trace."""

    members = Literal["auto"] | TracingConfiguration


class RealtimeTranscriptionSessionAudio(Shape):
    """The audio of a transcription session."""

    input: RealtimeTranscriptionSessionAudioInput = ...


class RealtimeTranscriptionSessionAudioInput(Shape):
    """The user's audio."""

    class NoiseReduction:
        strength: float = ...
        type: NoiseReductionType = ...

    format: RealtimeAudioFormats = ...
    noise_reduction: NoiseReduction = ...
    """Off unless set; it works before turn detection and the model."""
    transcription: AudioTranscription = ...
    """Off unless set."""
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None = ...
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""


class RealtimeTranscriptionSessionAudioInputTurnDetection(OneOf, Shape, tag="type"):
    """How the end of the user's turn is noticed."""

    class ServerVad:
        """By loudness: a turn ends after some silence."""

        type: Literal["server_vad"]
        create_response: bool = ...
        """Whether the end of a turn starts a response. The API's default is `True`."""
        idle_timeout_ms: int | None = ...
        """Milliseconds of silence after which the model speaks up by itself, from 5000 to 30000; never if left out."""
        interrupt_response: bool = ...
        """Whether new speech cuts off a response. The API's default is `True`."""
        prefix_padding_ms: int = ...
        """Milliseconds of audio taken along from before the speech. The API's default is 300."""
        silence_duration_ms: int = ...
        """Milliseconds of silence that end a turn. The API's default is 500."""
        threshold: float = ...
        """How loud speech has to be, from 0 to 1. The API's default is 0.5."""

    class SemanticVad:
        """By a model that judges whether the user has finished."""

        type: Literal["semantic_vad"]
        create_response: bool = ...
        """Whether the end of a turn starts a response. The API's default is `True`."""
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        """How soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds at most. The API's
        default is `auto`, which is `medium`.
        """
        interrupt_response: bool = ...
        """Whether new speech cuts off a response. The API's default is `True`."""

    members = ServerVad | SemanticVad


class RealtimeTranscriptionSessionCreateRequest(Shape):
    """How a session that only transcribes is set up."""

    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio = ...
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...
    """Parts of events that are left out unless named here."""


class RealtimeTranscriptionSessionCreateResponse(Model):
    """A session that only transcribes, and the settings that hold for it."""

    class Audio:
        class Input:
            class NoiseReduction:
                strength: float = ...
                type: NoiseReductionType = ...

            format: RealtimeAudioFormats = ...
            noise_reduction: NoiseReduction = ...
            """Off unless set; it works before turn detection and the model."""
            transcription: AudioTranscription = ...
            """Off unless set."""
            turn_detection: RealtimeTranscriptionSessionTurnDetection = ...
            """How the end of the user's turn is noticed; with null you ask for each response yourself."""

        input: Input = ...

    id: str
    object: str
    type: Literal["transcription"]
    audio: Audio = ...
    expires_at: int = ...
    """Unix seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] = ...
    """Parts of events that are left out unless named here."""


class RealtimeTranscriptionSessionTurnDetection(Model):
    """How the end of the user's turn is noticed."""

    prefix_padding_ms: int = ...
    """Milliseconds of audio taken along from before the speech. The API's default is 300."""
    silence_duration_ms: int = ...
    """Milliseconds of silence that end a turn. The API's default is 500."""
    threshold: float = ...
    """How loud speech has to be, from 0 to 1. The API's default is 0.5."""
    type: str = ...


RealtimeTruncation = shape(Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio)
"""What to do when the conversation grows too long: `auto` drops the oldest messages, `disabled` raises an error."""


class RealtimeTruncationRetentionRatio(Shape):
    """Drop more than is needed at once, so that cached input is of use for longer."""

    class TokenLimits:
        post_instructions: int = ...
        """The most tokens of the conversation, without instructions and tools."""

    retention_ratio: float
    """The share to keep of the tokens after the instructions, from 0 to 1."""
    type: Literal["retention_ratio"]
    token_limits: TokenLimits = ...


class ResponseAudioDeltaEvent(Model):
    """More speech."""

    content_index: int
    delta: str
    """Base64-encoded, in the output format of the session."""
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]


class ResponseAudioDoneEvent(Model):
    """The speech is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]


class ResponseAudioTranscriptDeltaEvent(Model):
    """More text of the speech."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(Model):
    """The text of the speech is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]


class ResponseCancelEvent(Shape):
    """Stop a response; `response.done` with status `cancelled` answers, or `error` if there is none."""

    type: Literal["response.cancel"]
    event_id: str = ...
    response_id: str = ...
    """The one going on in the conversation if left out."""


class ResponseContentPartAddedEvent(Model):
    """A part of a message begins."""

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
    """A part of a message is complete."""

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
    """Ask for a response."""

    type: Literal["response.create"]
    event_id: str = ...
    response: RealtimeResponseCreateParams = ...


class ResponseCreateEventWithReferencesParam(Input):
    """Ask for a response, whose input may name items by id."""

    type: Literal["response.create"]
    event_id: str = ...
    response: RealtimeResponseCreateParamsWithReferencesParam = ...


class ResponseCreatedEvent(Model):
    """A response begins."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]


class ResponseDoneEvent(Model):
    """A response has ended, however it did; `response` has all but its audio."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    """More of the arguments of a function."""

    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(Model):
    """The arguments of a function are complete."""

    arguments: str
    """JSON."""
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseItemReference(Shape):
    """An item that the session already has, by its id."""

    id: str
    type: Literal["item_reference"]


class ResponseMcpCallArgumentsDelta(Model):
    """More of the arguments of an MCP call."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: str = ...
    """Random padding that hides the length of the delta."""


class ResponseMcpCallArgumentsDone(Model):
    """The arguments of an MCP call are complete."""

    arguments: str
    """JSON."""
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompleted(Model):
    """An MCP call is done."""

    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailed(Model):
    """An MCP call failed."""

    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgress(Model):
    """An MCP call runs."""

    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseOutputItemAddedEvent(Model):
    """An item of the response begins."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(Model):
    """An item of the response is complete."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class ResponseTextDeltaEvent(Model):
    """More text."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(Model):
    """A text is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]


class SessionCreatedEvent(Model):
    """The first event: the session exists, with these settings."""

    Session = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest

    event_id: str
    session: Session
    type: Literal["session.created"]


class SessionUpdateEvent(Shape):
    """Change the settings of the session; `session.updated` answers."""

    Session = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest

    session: Session
    type: Literal["session.update"]
    event_id: str = ...


class SessionUpdatedEvent(Model):
    """The settings of the session have changed to these."""

    Session = RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest

    event_id: str
    session: Session
    type: Literal["session.updated"]


class Calls(Resource, module="realtime.calls"):
    """Calls over WebRTC and SIP."""

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
    def accept(self, call_id: str, params: CallAcceptParams) -> None:
        """Take a SIP call that came in, and set up its session."""

    @post("/realtime/calls/{call_id}/hangup", accept="*/*")
    def hangup(self, call_id: str) -> None:
        """End a call."""

    @post("/realtime/calls/{call_id}/refer", accept="*/*")
    def refer(self, call_id: str, params: CallReferParams) -> None:
        """Pass a SIP call on to another number."""

    @post("/realtime/calls/{call_id}/reject", accept="*/*")
    def reject(self, call_id: str, params: CallRejectParams) -> None:
        """Refuse a SIP call that came in."""


class ClientSecrets(Resource, module="realtime.client_secrets"):
    """Short-lived keys for browsers and apps."""

    @post("/realtime/client_secrets")
    def create(self, params: ClientSecretCreateParams) -> ClientSecretCreateResponse:
        """Make a short-lived key with which a browser or app opens a session."""


class RealtimeConnection(Connection, module="realtime.realtime", path="/realtime"):
    """A websocket to a model: events go both ways."""

    sends: RealtimeClientEvent | ResponseCreateEventWithReferencesParam
    receives: RealtimeServerEvent


class Realtime(Resource, module="realtime.realtime"):
    """Speech and text over a websocket or a call."""

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
        on_reconnecting: ReconnectingHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> RealtimeConnectionManager:
        """Open a websocket to a model, or with `call_id` to a call that is going on.

        With `on_reconnecting` a lost connection is opened anew, up to `max_retries` times with waits from
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile.
        """
