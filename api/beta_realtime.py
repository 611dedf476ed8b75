"""The realtime protocol as it was in beta."""

from typing import Literal

from .shared import Metadata, SyncWebSocketConnectionOptions
from .vocabulary import Connection, Input, Model, OneOf, Params, Resource, Shape, helper, post

package = "openai.types.beta.realtime"


class ConversationCreatedEvent(Model):
    """The conversation exists; sent right after the session is."""

    class Conversation:
        id: str = ...
        object: Literal["realtime.conversation"] = ...

    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]


class ConversationItem(Shape):
    """An item of a conversation: a message, a call or its result."""

    id: str = ...
    arguments: str = ...
    """For `function_call`: JSON."""
    call_id: str = ...
    """The id that a call and its result share."""
    content: list[ConversationItemContent] = ...
    """For `message`: what it contains."""
    name: str = ...
    object: Literal["realtime.item"] = ...
    output: str = ...
    """For `function_call_output`: the result."""
    role: Literal["user", "assistant", "system"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    type: Literal["message", "function_call", "function_call_output"] = ...


class ConversationItemContent(Shape):
    """A part of a message."""

    id: str = ...
    """For `item_reference`: the item."""
    audio: str = ...
    """Base64-encoded."""
    text: str = ...
    transcript: str = ...
    """The text of the audio."""
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] = ...


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


class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    """The text of the user's speech is complete."""

    class Logprob:
        token: str
        bytes: list[int]
        """The UTF-8 bytes of the token."""
        logprob: float

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
            """Seconds of audio."""
            type: Literal["duration"]

        members = TranscriptTextUsageTokens | TranscriptTextUsageDuration

    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    """What the transcription took, in tokens or seconds."""
    logprobs: list[Logprob] = ...


class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """More text of the user's speech."""

    class Logprob:
        token: str
        bytes: list[int]
        """The UTF-8 bytes of the token."""
        logprob: float

    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int = ...
    delta: str = ...
    logprobs: list[Logprob] = ...


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


class ConversationItemWithReference(Shape):
    """An item, or with `item_reference` one that the session already has, by its id."""

    class Content:
        id: str = ...
        audio: str = ...
        text: str = ...
        transcript: str = ...
        type: Literal["input_text", "input_audio", "item_reference", "text"] = ...

    id: str = ...
    arguments: str = ...
    """For `function_call`: JSON."""
    call_id: str = ...
    """The id that a call and its result share."""
    content: list[Content] = ...
    """For `message`: what it contains."""
    name: str = ...
    object: Literal["realtime.item"] = ...
    output: str = ...
    """For `function_call_output`: the result."""
    role: Literal["user", "assistant", "system"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    type: Literal["message", "function_call", "function_call_output", "item_reference"] = ...


class ErrorEvent(Model):
    """Something went wrong; the session mostly goes on."""

    class Error:
        message: str
        type: str
        code: str = ...
        event_id: str = ...
        """The event of yours that caused it, if it had an id."""
        param: str = ...

    error: Error
    event_id: str
    type: Literal["error"]


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


class RealtimeClientEvent(OneOf, Shape, tag="type"):
    """An event that you send."""

    class OutputAudioBufferClear:
        """Stop the speech that is playing; over WebRTC and SIP only."""

        type: Literal["output_audio_buffer.clear"]
        event_id: str = ...

    members = (
        ConversationItemCreateEvent
        | ConversationItemDeleteEvent
        | ConversationItemRetrieveEvent
        | ConversationItemTruncateEvent
        | InputAudioBufferAppendEvent
        | InputAudioBufferClearEvent
        | OutputAudioBufferClear
        | InputAudioBufferCommitEvent
        | ResponseCancelEvent
        | ResponseCreateEvent
        | SessionUpdateEvent
        | TranscriptionSessionUpdate
    )


class RealtimeConnectParams(Params):
    model: str
    """The model to talk to."""


class RealtimeResponse(Model):
    """What the model answered."""

    id: str = ...
    conversation_id: str = ...
    """The conversation it was added to; missing if it was asked for with `conversation="none"`."""
    max_output_tokens: int | Literal["inf"] = ...
    """The most tokens it could have."""
    metadata: Metadata = ...
    modalities: list[Literal["text", "audio"]] = ...
    """What it was to consist of."""
    object: Literal["realtime.response"] = ...
    output: list[ConversationItem] = ...
    """What the model produced, in order."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How the model's speech is encoded."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] = ...
    status_details: RealtimeResponseStatus = ...
    """Why it ended."""
    temperature: float = ...
    usage: RealtimeResponseUsage = ...
    """The tokens it took."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...


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

    class InputTokenDetails:
        audio_tokens: int = ...
        cached_tokens: int = ...
        """Tokens taken from the prompt cache."""
        text_tokens: int = ...

    class OutputTokenDetails:
        audio_tokens: int = ...
        text_tokens: int = ...

    input_token_details: InputTokenDetails = ...
    input_tokens: int = ...
    output_token_details: OutputTokenDetails = ...
    output_tokens: int = ...
    total_tokens: int = ...


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
        | ErrorEvent
        | InputAudioBufferClearedEvent
        | InputAudioBufferCommittedEvent
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
        | TranscriptionSessionUpdatedEvent
        | OutputAudioBufferStarted
        | OutputAudioBufferStopped
        | OutputAudioBufferCleared
    )


class ResponseAudioDeltaEvent(Model):
    """More speech."""

    content_index: int
    delta: str
    """Base64-encoded, in the output format of the session."""
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(Model):
    """The speech is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(Model):
    """More text of the speech."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(Model):
    """The text of the speech is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]


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

    class Response:
        class Tool:
            description: str = ...
            """What the function does and when to call it; the model reads it."""
            name: str = ...
            parameters: object = ...
            """The arguments as a JSON schema."""
            type: Literal["function"] = ...

        conversation: str | Literal["auto", "none"] = ...
        """`auto`, the API's default, adds the response to the conversation, `none` keeps it apart."""
        input: list[ConversationItemWithReference] = ...
        """What the model is given in place of the conversation; an empty list is nothing at all."""
        instructions: str = ...
        """A system message for the model, on what to say and how to sound."""
        max_response_output_tokens: int | Literal["inf"] = ...
        """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
        metadata: Metadata | None = ...
        """Up to 16 pairs kept with the response."""
        modalities: list[Literal["text", "audio"]] = ...
        """`["text"]` turns speech off."""
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        """How the model's speech is encoded."""
        temperature: float = ...
        """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""
        tool_choice: str = ...
        """`auto`, `none`, `required` or the name of a function."""
        tools: list[Tool] = ...
        """The functions that the model may call."""
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...
        """Cannot change once the model has spoken."""

    type: Literal["response.create"]
    event_id: str = ...
    response: Response = ...


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
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


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
    type: Literal["response.text.delta"]


class ResponseTextDoneEvent(Model):
    """A text is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"]


class Session(Model):
    """A session and the settings that hold for it."""

    class InputAudioNoiseReduction:
        type: Literal["near_field", "far_field"] = ...
        """`near_field` is for headsets, `far_field` for microphones in the room."""

    class InputAudioTranscription:
        language: str = ...
        """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""
        model: str = ...
        prompt: str = ...
        """A hint for the text: keywords for `whisper-1`, free text for the others."""

    class Tool:
        description: str = ...
        """What the function does and when to call it; the model reads it."""
        name: str = ...
        parameters: object = ...
        """The arguments as a JSON schema."""
        type: Literal["function"] = ...

    class TurnDetection:
        create_response: bool = ...
        """Whether the end of a turn starts a response. The API's default is `True`."""
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        """For `semantic_vad`: how soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds
        at most. The API's default is `auto`, which is `medium`.
        """
        interrupt_response: bool = ...
        """Whether new speech cuts off a response. The API's default is `True`."""
        prefix_padding_ms: int = ...
        """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""
        silence_duration_ms: int = ...
        """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""
        threshold: float = ...
        """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""
        type: Literal["server_vad", "semantic_vad"] = ...
        """By loudness (`server_vad`), or by a model that judges whether the user has finished."""

    class Tracing(OneOf):
        class TracingConfiguration:
            group_id: str = ...
            """Traces of the same group can be found together."""
            metadata: object = ...
            """Data to find the trace by."""
            workflow_name: str = ...
            """The name of the trace."""

        members = Literal["auto"] | TracingConfiguration

    id: str = ...
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """
    input_audio_noise_reduction: InputAudioNoiseReduction = ...
    """Off unless set; it works before turn detection and the model."""
    input_audio_transcription: InputAudioTranscription = ...
    """How the user's speech is turned into text; off unless set."""
    instructions: str = ...
    """A system message for the model, on what to say and how to sound."""
    max_response_output_tokens: int | Literal["inf"] = ...
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
    modalities: list[Literal["text", "audio"]] = ...
    """`["text"]` turns speech off."""
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ] = ...
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How the model's speech is encoded."""
    speed: float = ...
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""
    temperature: float = ...
    """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""
    tool_choice: str = ...
    """`auto`, `none`, `required` or the name of a function."""
    tools: list[Tool] = ...
    """The functions that the model may call."""
    tracing: Tracing = ...
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""
    turn_detection: TurnDetection = ...
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...
    """Cannot change once the model has spoken."""


class SessionCreateParams(Params):
    class ClientSecret:
        class ExpiresAfter:
            anchor: Literal["created_at"]
            seconds: int = ...
            """Seconds after the creation."""

        expires_after: ExpiresAfter = ...
        """When the key runs out."""

    class InputAudioNoiseReduction:
        type: Literal["near_field", "far_field"] = ...
        """`near_field` is for headsets, `far_field` for microphones in the room."""

    class InputAudioTranscription:
        language: str = ...
        """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""
        model: str = ...
        prompt: str = ...
        """A hint for the text: keywords for `whisper-1`, free text for the others."""

    class Tool:
        description: str = ...
        """What the function does and when to call it; the model reads it."""
        name: str = ...
        parameters: object = ...
        """The arguments as a JSON schema."""
        type: Literal["function"] = ...

    class TurnDetection:
        create_response: bool = ...
        """Whether the end of a turn starts a response. The API's default is `True`."""
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        """For `semantic_vad`: how soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds
        at most. The API's default is `auto`, which is `medium`.
        """
        interrupt_response: bool = ...
        """Whether new speech cuts off a response. The API's default is `True`."""
        prefix_padding_ms: int = ...
        """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""
        silence_duration_ms: int = ...
        """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""
        threshold: float = ...
        """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""
        type: Literal["server_vad", "semantic_vad"] = ...
        """By loudness (`server_vad`), or by a model that judges whether the user has finished."""

    class Tracing(OneOf):
        class TracingConfiguration:
            group_id: str = ...
            """Traces of the same group can be found together."""
            metadata: object = ...
            """Data to find the trace by."""
            workflow_name: str = ...
            """The name of the trace."""

        members = Literal["auto"] | TracingConfiguration

    client_secret: ClientSecret = ...
    """How the short-lived key is made."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """
    input_audio_noise_reduction: InputAudioNoiseReduction = ...
    """Off unless set; it works before turn detection and the model."""
    input_audio_transcription: InputAudioTranscription = ...
    """How the user's speech is turned into text; off unless set."""
    instructions: str = ...
    """A system message for the model, on what to say and how to sound."""
    max_response_output_tokens: int | Literal["inf"] = ...
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
    modalities: list[Literal["text", "audio"]] = ...
    """`["text"]` turns speech off."""
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ] = ...
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How the model's speech is encoded."""
    speed: float = ...
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""
    temperature: float = ...
    """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""
    tool_choice: str = ...
    """`auto`, `none`, `required` or the name of a function."""
    tools: list[Tool] = ...
    """The functions that the model may call."""
    tracing: Tracing = ...
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""
    turn_detection: TurnDetection = ...
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...
    """Cannot change once the model has spoken."""


class SessionCreateResponse(Model):
    """A session and the settings that hold for it, with the key to open it."""

    class ClientSecret:
        expires_at: int
        """Unix seconds."""
        value: str
        """The key itself."""

    class InputAudioTranscription:
        model: str = ...

    class Tool:
        description: str = ...
        """What the function does and when to call it; the model reads it."""
        name: str = ...
        parameters: object = ...
        """The arguments as a JSON schema."""
        type: Literal["function"] = ...

    class TurnDetection:
        prefix_padding_ms: int = ...
        """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""
        silence_duration_ms: int = ...
        """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""
        threshold: float = ...
        """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""
        type: str = ...
        """By loudness (`server_vad`), or by a model that judges whether the user has finished."""

    class Tracing(OneOf):
        class TracingConfiguration:
            group_id: str = ...
            """Traces of the same group can be found together."""
            metadata: object = ...
            """Data to find the trace by."""
            workflow_name: str = ...
            """The name of the trace."""

        members = Literal["auto"] | TracingConfiguration

    client_secret: ClientSecret
    """The short-lived key for the browser or app."""
    input_audio_format: str = ...
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """
    input_audio_transcription: InputAudioTranscription = ...
    """How the user's speech is turned into text; off unless set."""
    instructions: str = ...
    """A system message for the model, on what to say and how to sound."""
    max_response_output_tokens: int | Literal["inf"] = ...
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
    modalities: list[Literal["text", "audio"]] = ...
    """`["text"]` turns speech off."""
    output_audio_format: str = ...
    """How the model's speech is encoded."""
    speed: float = ...
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""
    temperature: float = ...
    """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""
    tool_choice: str = ...
    """`auto`, `none`, `required` or the name of a function."""
    tools: list[Tool] = ...
    """The functions that the model may call."""
    tracing: Tracing = ...
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""
    turn_detection: TurnDetection = ...
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...
    """Cannot change once the model has spoken."""


class SessionCreatedEvent(Model):
    """The first event: the session exists, with these settings."""

    event_id: str
    session: Session
    type: Literal["session.created"]


class SessionUpdateEvent(Shape):
    """Change the settings of the session; `session.updated` answers."""

    class Session:
        class ClientSecret:
            class ExpiresAfter:
                anchor: Literal["created_at"]
                seconds: int = ...
                """Seconds after the creation."""

            expires_after: ExpiresAfter = ...
            """When the key runs out."""

        class InputAudioNoiseReduction:
            type: Literal["near_field", "far_field"] = ...
            """`near_field` is for headsets, `far_field` for microphones in the room."""

        class InputAudioTranscription:
            language: str = ...
            """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""
            model: str = ...
            prompt: str = ...
            """A hint for the text: keywords for `whisper-1`, free text for the others."""

        class Tool:
            description: str = ...
            """What the function does and when to call it; the model reads it."""
            name: str = ...
            parameters: object = ...
            """The arguments as a JSON schema."""
            type: Literal["function"] = ...

        class TurnDetection:
            create_response: bool = ...
            """Whether the end of a turn starts a response. The API's default is `True`."""
            eagerness: Literal["low", "medium", "high", "auto"] = ...
            """For `semantic_vad`: how soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2
            seconds at most. The API's default is `auto`, which is `medium`.
            """
            interrupt_response: bool = ...
            """Whether new speech cuts off a response. The API's default is `True`."""
            prefix_padding_ms: int = ...
            """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""
            silence_duration_ms: int = ...
            """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""
            threshold: float = ...
            """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""
            type: Literal["server_vad", "semantic_vad"] = ...
            """By loudness (`server_vad`), or by a model that judges whether the user has finished."""

        class Tracing(OneOf):
            class TracingConfiguration:
                group_id: str = ...
                """Traces of the same group can be found together."""
                metadata: object = ...
                """Data to find the trace by."""
                workflow_name: str = ...
                """The name of the trace."""

            members = Literal["auto"] | TracingConfiguration

        client_secret: ClientSecret = ...
        """How the short-lived key is made."""
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a
        second, one channel.
        """
        input_audio_noise_reduction: InputAudioNoiseReduction = ...
        """Off unless set; it works before turn detection and the model."""
        input_audio_transcription: InputAudioTranscription = ...
        """How the user's speech is turned into text; off unless set."""
        instructions: str = ...
        """A system message for the model, on what to say and how to sound."""
        max_response_output_tokens: int | Literal["inf"] = ...
        """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""
        modalities: list[Literal["text", "audio"]] = ...
        """`["text"]` turns speech off."""
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ] = ...
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        """How the model's speech is encoded."""
        speed: float = ...
        """From 0.25 to 1.5; changes between turns only. The API's default is 1."""
        temperature: float = ...
        """How random the output is, from 0.6 to 1.2. The API's default is 0.8."""
        tool_choice: str = ...
        """`auto`, `none`, `required` or the name of a function."""
        tools: list[Tool] = ...
        """The functions that the model may call."""
        tracing: Tracing = ...
        """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""
        turn_detection: TurnDetection = ...
        """How the end of the user's turn is noticed; with null you ask for each response yourself."""
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] = ...
        """Cannot change once the model has spoken."""

    session: Session
    type: Literal["session.update"]
    event_id: str = ...


class SessionUpdatedEvent(Model):
    """The settings of the session have changed to these."""

    event_id: str
    session: Session
    type: Literal["session.updated"]


class TranscriptionSession(Model):
    """A session that only transcribes, and the settings that hold for it."""

    class ClientSecret:
        expires_at: int
        """Unix seconds."""
        value: str
        """The key itself."""

    class InputAudioTranscription:
        language: str = ...
        """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""
        model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
        prompt: str = ...
        """A hint for the text: keywords for `whisper-1`, free text for the others."""

    class TurnDetection:
        prefix_padding_ms: int = ...
        """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""
        silence_duration_ms: int = ...
        """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""
        threshold: float = ...
        """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""
        type: str = ...
        """By loudness (`server_vad`), or by a model that judges whether the user has finished."""

    client_secret: ClientSecret
    """The short-lived key for the browser or app."""
    input_audio_format: str = ...
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """
    input_audio_transcription: InputAudioTranscription = ...
    """How the user's speech is turned into text; off unless set."""
    modalities: list[Literal["text", "audio"]] = ...
    """`["text"]` turns speech off."""
    turn_detection: TurnDetection = ...
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""


class TranscriptionSessionCreateParams(Params):
    class ClientSecret:
        class ExpiresAt:
            anchor: Literal["created_at"] = ...
            seconds: int = ...
            """Seconds after the creation."""

        expires_at: ExpiresAt = ...
        """When the key runs out."""

    class InputAudioNoiseReduction:
        type: Literal["near_field", "far_field"] = ...
        """`near_field` is for headsets, `far_field` for microphones in the room."""

    class InputAudioTranscription:
        language: str = ...
        """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""
        model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
        prompt: str = ...
        """A hint for the text: keywords for `whisper-1`, free text for the others."""

    class TurnDetection:
        create_response: bool = ...
        """Whether the end of a turn starts a response. The API's default is `True`."""
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        """For `semantic_vad`: how soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds
        at most. The API's default is `auto`, which is `medium`.
        """
        interrupt_response: bool = ...
        """Whether new speech cuts off a response. The API's default is `True`."""
        prefix_padding_ms: int = ...
        """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""
        silence_duration_ms: int = ...
        """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""
        threshold: float = ...
        """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""
        type: Literal["server_vad", "semantic_vad"] = ...
        """By loudness (`server_vad`), or by a model that judges whether the user has finished."""

    client_secret: ClientSecret = ...
    """How the short-lived key is made."""
    include: List[str] = ...
    """Parts of events that are left out unless named here, such as `item.input_audio_transcription.logprobs`."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
    """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a second,
    one channel.
    """
    input_audio_noise_reduction: InputAudioNoiseReduction = ...
    """Off unless set; it works before turn detection and the model."""
    input_audio_transcription: InputAudioTranscription = ...
    """How the user's speech is turned into text; off unless set."""
    modalities: list[Literal["text", "audio"]] = ...
    """`["text"]` turns speech off."""
    turn_detection: TurnDetection = ...
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""


class TranscriptionSessionUpdate(Model):
    """Change the settings of a session that only transcribes; `transcription_session.updated` answers."""

    class Session:
        class ClientSecret:
            class ExpiresAt:
                anchor: Literal["created_at"] = ...
                seconds: int = ...
                """Seconds after the creation."""

            expires_at: ExpiresAt = ...
            """When the key runs out."""

        class InputAudioNoiseReduction:
            type: Literal["near_field", "far_field"] = ...
            """`near_field` is for headsets, `far_field` for microphones in the room."""

        class InputAudioTranscription:
            language: str = ...
            """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""
            model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
            prompt: str = ...
            """A hint for the text: keywords for `whisper-1`, free text for the others."""

        class TurnDetection:
            create_response: bool = ...
            """Whether the end of a turn starts a response. The API's default is `True`."""
            eagerness: Literal["low", "medium", "high", "auto"] = ...
            """For `semantic_vad`: how soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2
            seconds at most. The API's default is `auto`, which is `medium`.
            """
            interrupt_response: bool = ...
            """Whether new speech cuts off a response. The API's default is `True`."""
            prefix_padding_ms: int = ...
            """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""
            silence_duration_ms: int = ...
            """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""
            threshold: float = ...
            """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""
            type: Literal["server_vad", "semantic_vad"] = ...
            """By loudness (`server_vad`), or by a model that judges whether the user has finished."""

        client_secret: ClientSecret = ...
        """How the short-lived key is made."""
        include: list[str] = ...
        """Parts of events that are left out unless named here, such as `item.input_audio_transcription.logprobs`."""
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a
        second, one channel.
        """
        input_audio_noise_reduction: InputAudioNoiseReduction = ...
        """Off unless set; it works before turn detection and the model."""
        input_audio_transcription: InputAudioTranscription = ...
        """How the user's speech is turned into text; off unless set."""
        modalities: list[Literal["text", "audio"]] = ...
        """`["text"]` turns speech off."""
        turn_detection: TurnDetection = ...
        """How the end of the user's turn is noticed; with null you ask for each response yourself."""

    session: Session
    type: Literal["transcription_session.update"]
    event_id: str = ...


class TranscriptionSessionUpdateParam(Input):
    """Change the settings of a session that only transcribes; `transcription_session.updated` answers."""

    class Session:
        class ClientSecret:
            class ExpiresAt:
                anchor: Literal["created_at"] = ...
                seconds: int = ...
                """Seconds after the creation."""

            expires_at: ExpiresAt = ...
            """When the key runs out."""

        class InputAudioNoiseReduction:
            type: Literal["near_field", "far_field"] = ...
            """`near_field` is for headsets, `far_field` for microphones in the room."""

        class InputAudioTranscription:
            language: str = ...
            """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""
            model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] = ...
            prompt: str = ...
            """A hint for the text: keywords for `whisper-1`, free text for the others."""

        class TurnDetection:
            create_response: bool = ...
            """Whether the end of a turn starts a response. The API's default is `True`."""
            eagerness: Literal["low", "medium", "high", "auto"] = ...
            """For `semantic_vad`: how soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2
            seconds at most. The API's default is `auto`, which is `medium`.
            """
            interrupt_response: bool = ...
            """Whether new speech cuts off a response. The API's default is `True`."""
            prefix_padding_ms: int = ...
            """For `server_vad`: milliseconds of audio taken along from before the speech. The API's default is 300."""
            silence_duration_ms: int = ...
            """For `server_vad`: milliseconds of silence that end a turn. The API's default is 500."""
            threshold: float = ...
            """For `server_vad`: how loud speech has to be, from 0 to 1. The API's default is 0.5."""
            type: Literal["server_vad", "semantic_vad"] = ...
            """By loudness (`server_vad`), or by a model that judges whether the user has finished."""

        client_secret: ClientSecret = ...
        """How the short-lived key is made."""
        include: List[str] = ...
        """Parts of events that are left out unless named here, such as `item.input_audio_transcription.logprobs`."""
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        """How the user's audio is encoded. The API's default is `pcm16`: 16 bits, little-endian, 24000 samples a
        second, one channel.
        """
        input_audio_noise_reduction: InputAudioNoiseReduction = ...
        """Off unless set; it works before turn detection and the model."""
        input_audio_transcription: InputAudioTranscription = ...
        """How the user's speech is turned into text; off unless set."""
        modalities: list[Literal["text", "audio"]] = ...
        """`["text"]` turns speech off."""
        turn_detection: TurnDetection = ...
        """How the end of the user's turn is noticed; with null you ask for each response yourself."""

    session: Session
    type: Literal["transcription_session.update"]
    event_id: str = ...


class TranscriptionSessionUpdatedEvent(Model):
    """The settings of the session have changed to these."""

    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]


class RealtimeConnection(Connection, module="beta.realtime.realtime", path="/realtime", beta="realtime=v1"):
    """A websocket to a model that speaks the beta protocol: events go both ways."""

    sends: RealtimeClientEvent
    receives: RealtimeServerEvent


class Realtime(Resource, module="beta.realtime.realtime"):
    """The realtime protocol as it was in beta; `client.realtime` is its successor."""

    sessions: Sessions
    transcription_sessions: TranscriptionSessions

    @helper("websockets:connect_beta_realtime", plain=True, options="connection")
    def connect(
        self, *, model: str, websocket_connection_options: SyncWebSocketConnectionOptions = ...
    ) -> RealtimeConnectionManager:
        """Open a websocket that speaks the beta protocol; it is not opened anew when it is lost."""


class Sessions(Resource, module="beta.realtime.sessions", beta="assistants=v2"):
    """Short-lived keys for browsers and apps, as they were in beta."""

    @post("/realtime/sessions")
    def create(self, params: SessionCreateParams) -> SessionCreateResponse:
        """Set up a session and make a short-lived key with which a browser or app opens it."""


class TranscriptionSessions(Resource, module="beta.realtime.transcription_sessions", beta="assistants=v2"):
    """Short-lived keys for browsers and apps that transcribe, as they were in beta."""

    @post("/realtime/transcription_sessions")
    def create(self, params: TranscriptionSessionCreateParams) -> TranscriptionSession:
        """Set up a session that only transcribes, and make a short-lived key with which a browser or app opens it."""
