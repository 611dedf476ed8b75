"""Live translation over the realtime protocol."""

from typing import Literal

from .realtime import NoiseReductionType, RealtimeErrorEvent
from .vocabulary import Input, Model, Params, Resource, Shape, door, helper, post, shape, tagged

package = "openai.types.realtime"

TranslationsConnectionManager = door("openai._async.realtime")


RealtimeTranslationClientEvent = shape(
    tagged(
        "type",
        RealtimeTranslationSessionUpdateEvent
        | RealtimeTranslationInputAudioBufferAppendEvent
        | RealtimeTranslationSessionCloseEvent,
    )
)


class RealtimeTranslationClientSecretCreateResponse(Model):
    expires_at: int
    session: RealtimeTranslationSession
    value: str


class RealtimeTranslationInputAudioBufferAppendEvent(Shape):
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: str = ...


class RealtimeTranslationInputTranscriptDeltaEvent(Model):
    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: int = ...


class RealtimeTranslationOutputAudioDeltaEvent(Model):
    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: int = ...
    elapsed_ms: int = ...
    format: Literal["pcm16"] = ...
    sample_rate: int = ...


class RealtimeTranslationOutputTranscriptDeltaEvent(Model):
    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: int = ...


RealtimeTranslationServerEvent = tagged(
    "type",
    RealtimeErrorEvent
    | RealtimeTranslationSessionCreatedEvent
    | RealtimeTranslationSessionUpdatedEvent
    | RealtimeTranslationSessionClosedEvent
    | RealtimeTranslationInputTranscriptDeltaEvent
    | RealtimeTranslationOutputTranscriptDeltaEvent
    | RealtimeTranslationOutputAudioDeltaEvent,
)


class RealtimeTranslationSession(Model):
    class Audio:
        class Input:
            class NoiseReduction:
                type: NoiseReductionType
                strength: float = ...

            class Transcription:
                model: str

            noise_reduction: NoiseReduction = ...
            transcription: Transcription = ...

        class Output:
            language: str = ...

        input: Input = ...
        output: Output = ...

    id: str
    audio: Audio
    expires_at: int
    model: str
    type: Literal["translation"]


class RealtimeTranslationSessionCloseEvent(Shape):
    type: Literal["session.close"]
    event_id: str = ...


class RealtimeTranslationSessionClosedEvent(Model):
    event_id: str
    type: Literal["session.closed"]


class RealtimeTranslationSessionCreateRequestParam(Input):
    class Audio:
        class Input:
            class NoiseReduction:
                type: NoiseReductionType
                strength: float = ...

            class Transcription:
                model: str

            noise_reduction: NoiseReduction | None = ...
            transcription: Transcription | None = ...

        class Output:
            language: str = ...

        input: Input = ...
        output: Output = ...

    model: str
    audio: Audio = ...


class RealtimeTranslationSessionCreatedEvent(Model):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.created"]


class RealtimeTranslationSessionUpdateEvent(Shape):
    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: str = ...


class RealtimeTranslationSessionUpdateRequest(Shape):
    class Audio:
        class Input:
            class NoiseReduction:
                type: NoiseReductionType
                strength: float = ...

            class Transcription:
                model: str

            noise_reduction: NoiseReduction | None = ...
            transcription: Transcription | None = ...

        class Output:
            language: str = ...

        input: Input = ...
        output: Output = ...

    audio: Audio = ...


class RealtimeTranslationSessionUpdatedEvent(Model):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]


package = "openai.types.realtime.translations"


class ClientSecretCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["created_at"] = ...
        seconds: int = ...

    session: RealtimeTranslationSessionCreateRequestParam
    expires_after: ExpiresAfter = ...


class ClientSecrets(Resource, module="realtime.translations.client_secrets"):
    @post("/realtime/translations/client_secrets")
    def create(self, params: ClientSecretCreateParams) -> RealtimeTranslationClientSecretCreateResponse: ...


class Translations(Resource, module="realtime.translations.translations"):
    client_secrets: ClientSecrets

    @helper("websockets:connect_translations", plain=True, options="connection")
    def connect(
        self,
        *,
        model: str,
        websocket_connection_options: SyncWebSocketConnectionOptions = ...,
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> TranslationsConnectionManager: ...
