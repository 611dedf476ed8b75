"""Live translation over the realtime protocol."""

from typing import Literal

from .realtime import NoiseReductionType, RealtimeErrorEvent
from .shared import ReconnectingHandler, SyncWebSocketConnectionOptions
from .vocabulary import Connection, Input, Model, Params, Resource, Shape, helper, post, shape, tagged

package = "openai.types.realtime"


RealtimeTranslationClientEvent = shape(
    tagged(
        "type",
        RealtimeTranslationSessionUpdateEvent
        | RealtimeTranslationInputAudioBufferAppendEvent
        | RealtimeTranslationSessionCloseEvent,
    )
)
"""An event that you send."""


class RealtimeTranslationClientSecretCreateResponse(Model):
    """A short-lived key and the session it opens."""

    expires_at: int
    """Unix seconds."""
    session: RealtimeTranslationSession
    value: str
    """The key itself."""


class RealtimeTranslationInputAudioBufferAppendEvent(Shape):
    """Send speech to translate."""

    audio: str
    """Base64-encoded PCM of 16 bits, little-endian, 24000 samples a second, one channel."""
    type: Literal["session.input_audio_buffer.append"]
    event_id: str = ...


class RealtimeTranslationInputTranscriptDeltaEvent(Model):
    """More text of the speech as it was spoken; only if `audio.input.transcription` is set."""

    delta: str
    """Text to append as it is, without a space."""
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: int = ...
    """Milliseconds of speech, to line events up by; several may have the same."""


class RealtimeTranslationOutputAudioDeltaEvent(Model):
    """More translated speech, of any length."""

    delta: str
    """Audio, base64-encoded."""
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: int = ...
    """The API's default is 1."""
    elapsed_ms: int = ...
    """Milliseconds of speech, to line events up by; several may have the same."""
    format: Literal["pcm16"] = ...
    sample_rate: int = ...
    """Samples a second. The API's default is 24000."""


class RealtimeTranslationOutputTranscriptDeltaEvent(Model):
    """More text of the translation."""

    delta: str
    """Text to append as it is, without a space."""
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: int = ...
    """Milliseconds of speech, to line events up by; several may have the same."""


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
"""An event that the server sends."""


class RealtimeTranslationSession(Model):
    """A translation session and the settings that hold for it."""

    class Audio:
        class Input:
            class NoiseReduction:
                type: NoiseReductionType
                strength: float = ...

            class Transcription:
                model: str

            noise_reduction: NoiseReduction = ...
            """Off unless set."""
            transcription: Transcription = ...
            """Set it to get the text of the speech as it was spoken, too."""

        class Output:
            language: str = ...
            """The language to translate into."""

        input: Input = ...
        output: Output = ...

    id: str
    audio: Audio
    expires_at: int
    """Unix seconds."""
    model: str
    """Cannot be changed later."""
    type: Literal["translation"]


class RealtimeTranslationSessionCloseEvent(Shape):
    """End the session; what is still to be translated is sent first."""

    type: Literal["session.close"]
    event_id: str = ...


class RealtimeTranslationSessionClosedEvent(Model):
    """The session has ended."""

    event_id: str
    type: Literal["session.closed"]


class RealtimeTranslationSessionCreateRequestParam(Input):
    """How a translation session is set up."""

    class Audio:
        class Input:
            class NoiseReduction:
                type: NoiseReductionType
                strength: float = ...

            class Transcription:
                model: str

            noise_reduction: NoiseReduction | None = ...
            """Off unless set."""
            transcription: Transcription | None = ...
            """Set it to get the text of the speech as it was spoken, too."""

        class Output:
            language: str = ...
            """The language to translate into."""

        input: Input = ...
        output: Output = ...

    model: str
    """Cannot be changed later."""
    audio: Audio = ...


class RealtimeTranslationSessionCreatedEvent(Model):
    """The first event: the session exists, with these settings."""

    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.created"]


class RealtimeTranslationSessionUpdateEvent(Shape):
    """Change the settings of the session; `session.updated` answers."""

    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: str = ...


class RealtimeTranslationSessionUpdateRequest(Shape):
    """The settings to change."""

    class Audio:
        class Input:
            class NoiseReduction:
                type: NoiseReductionType
                strength: float = ...

            class Transcription:
                model: str

            noise_reduction: NoiseReduction | None = ...
            """Off unless set."""
            transcription: Transcription | None = ...
            """Set it to get the text of the speech as it was spoken, too."""

        class Output:
            language: str = ...
            """The language to translate into."""

        input: Input = ...
        output: Output = ...

    audio: Audio = ...


class RealtimeTranslationSessionUpdatedEvent(Model):
    """The settings of the session have changed to these."""

    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]


package = "openai.types.realtime.translations"


class ClientSecretCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["created_at"] = ...
        seconds: int = ...
        """From 10 to 7200, counted from the creation. The API's default is 600."""

    session: RealtimeTranslationSessionCreateRequestParam
    """How sessions opened with the key are set up."""
    expires_after: ExpiresAfter = ...
    """How long the key can open sessions; those already open go on."""


class ClientSecrets(Resource, module="realtime.translations.client_secrets"):
    """Short-lived keys for browsers and apps that translate."""

    @post("/realtime/translations/client_secrets")
    def create(self, params: ClientSecretCreateParams) -> RealtimeTranslationClientSecretCreateResponse:
        """Make a short-lived key with which a browser or app opens a translation session."""


class TranslationsConnection(Connection, module="realtime.translations.translations", path="/realtime/translations"):
    """A websocket that takes speech and gives its translation."""

    sends: RealtimeTranslationClientEvent
    receives: RealtimeTranslationServerEvent


class Translations(Resource, module="realtime.translations.translations"):
    """Speech translated while it is spoken."""

    client_secrets: ClientSecrets

    @helper("websockets:connect_translations", plain=True, options="connection")
    def connect(
        self,
        model: str,
        *,
        websocket_connection_options: SyncWebSocketConnectionOptions = ...,
        on_reconnecting: ReconnectingHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> TranslationsConnectionManager:
        """Open a websocket that translates speech.

        With `on_reconnecting` a lost connection is opened anew, up to `max_retries` times with waits from
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile.
        """
