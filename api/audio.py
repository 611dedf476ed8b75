"""Speech to text, translation to English, and text to speech."""

from typing import Literal

from .vocabulary import Model, OneOf, Params, Resource, delete, get, post, tagged

package = "openai.types"


AudioModel = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]
"""The models for speech to text known by name."""


AudioResponseFormat = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
"""The forms a transcript can have; `srt` and `vtt` are subtitles."""


package = "openai.types.audio"


class SpeechCreateParams(Params):
    class Voice(OneOf):
        class ID:
            id: str

        members = (
            str
            | Literal[
                "alloy",
                "ash",
                "ballad",
                "coral",
                "echo",
                "sage",
                "shimmer",
                "verse",
                "marin",
                "cedar",
                "fable",
                "onyx",
                "nova",
            ]
            | ID
        )

    input: str
    """The text, at most 4096 characters."""
    model: str | SpeechModel
    """Such as `gpt-4o-mini-tts`."""
    voice: Voice
    """A built-in voice, or the id of a custom one."""
    instructions: str = ...
    """How to speak, at most 4096 characters; not for `tts-1` and `tts-1-hd`."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = ...
    """The API's default is `mp3`."""
    speed: float = ...
    """From 0.25 to 4. The API's default is 1."""
    stream_format: Literal["sse", "audio"] = ...
    """`audio` sends the plain sound, `sse` events, which `tts-1` and `tts-1-hd` cannot. The API's default is `audio`.
    """


SpeechModel = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
"""The models for text to speech known by name."""


class Transcription(Model):
    """A transcript."""

    class Logprob:
        token: str = ...
        bytes: list[float] = ...
        logprob: float = ...

    class Usage(OneOf, tag="type"):
        class Tokens:
            class InputTokenDetails:
                audio_tokens: int = ...
                text_tokens: int = ...

            input_tokens: int
            output_tokens: int
            total_tokens: int
            type: Literal["tokens"]
            input_token_details: InputTokenDetails = ...

        class Duration:
            seconds: float
            """Length of the sound that is charged, in seconds."""
            type: Literal["duration"]

        members = Tokens | Duration

    text: str
    languages: list[TranscriptionLanguage] = ...
    """Languages heard, from `gpt-transcribe`; empty if unsure."""
    logprobs: list[Logprob] = ...
    """How likely each token was; set only if `include` asks for it."""
    usage: Usage = ...


class TranscriptionCreateParams(Params, streaming=True):
    class ChunkingStrategy(OneOf):
        class VadConfig:
            type: Literal["server_vad"]
            prefix_padding_ms: int = ...
            """Sound kept before speech begins, in milliseconds. The API's default is 300."""
            silence_duration_ms: int = ...
            """Silence that ends speech, in milliseconds. The API's default is 200."""
            threshold: float = ...
            """From 0 to 1; the higher, the louder speech has to be. The API's default is 0.5."""

        members = Literal["auto"] | VadConfig

    file: FileTypes
    """FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM. It needs a name with the right extension or a content type."""
    model: str | AudioModel
    """Such as `gpt-4o-transcribe`."""
    chunking_strategy: ChunkingStrategy | None = ...
    """How the sound is cut: by the server at pauses (`auto`), or with settings of your own. If left out it stays whole;
    `gpt-4o-transcribe-diarize` needs it beyond 30 seconds.
    """
    include: list[TranscriptionInclude] = ...
    """`logprobs` adds how likely each token was; for `json` from `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` only.
    """
    keywords: list[str] = ...
    """Words to expect; for `gpt-transcribe`."""
    known_speaker_names: list[str] = ...
    """Names for the speakers in `known_speaker_references`, at most 4."""
    known_speaker_references: list[str] = ...
    """A sample of each speaker as a data URL, 2 to 10 seconds long; at most 4."""
    language: str = ...
    """Two letters of ISO 639-1, such as `en`; telling it makes the result better and faster."""
    languages: list[str] = ...
    """Languages to expect, in ISO 639-1; for `gpt-transcribe`."""
    prompt: str = ...
    """Text that sets the style or comes before, in the language spoken; not for `gpt-4o-transcribe-diarize`."""
    response_format: AudioResponseFormat = ...
    """The API's default is `json`. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` know only that; speakers are named
    in `diarized_json`.
    """
    temperature: float = ...
    """From 0 (focused) to 1 (random). The API's default is 0, which rises by itself where needed."""
    timestamp_granularities: list[Literal["word", "segment"]] = ...
    """What gets times in `verbose_json`; words take longer to do. The API's default is `["segment"]`."""


TranscriptionCreateResponse = Transcription | TranscriptionDiarized | TranscriptionVerbose
"""A transcript in one of its forms."""


class TranscriptionDiarized(Model):
    """A transcript that tells speakers apart."""

    class Usage(OneOf, tag="type"):
        class Tokens:
            class InputTokenDetails:
                audio_tokens: int = ...
                text_tokens: int = ...

            input_tokens: int
            output_tokens: int
            total_tokens: int
            type: Literal["tokens"]
            input_token_details: InputTokenDetails = ...

        class Duration:
            seconds: float
            """Length of the sound that is charged, in seconds."""
            type: Literal["duration"]

        members = Tokens | Duration

    duration: float
    """Seconds."""
    segments: list[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Usage = ...


class TranscriptionDiarizedSegment(Model):
    """What one speaker said without a break."""

    id: str
    end: float
    """Seconds."""
    speaker: str
    """One of `known_speaker_names`, or else `A`, `B` and so on."""
    start: float
    """Seconds."""
    text: str
    type: Literal["transcript.text.segment"]


TranscriptionInclude = Literal["logprobs"]
"""What a transcript can have in addition."""


class TranscriptionLanguage(Model):
    """A language heard."""

    code: str


class TranscriptionSegment(Model):
    """A stretch of a transcript."""

    id: int
    avg_logprob: float
    """Mean log probability of the tokens; below -1 the text is doubtful."""
    compression_ratio: float
    """Above 2.4 the text is doubtful."""
    end: float
    """Seconds."""
    no_speech_prob: float
    """How likely nobody spoke."""
    seek: int
    start: float
    """Seconds."""
    temperature: float
    text: str
    tokens: list[int]
    """Token ids of the text."""


TranscriptionStreamEvent = tagged(
    "type", TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent
)
"""An event of a streamed transcript."""


class TranscriptionTextDeltaEvent(Model):
    """The next piece of a streamed transcript."""

    class Logprob:
        token: str = ...
        bytes: list[int] = ...
        logprob: float = ...

    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: list[Logprob] = ...
    segment_id: str = ...
    """The speaker's segment it belongs to, from `gpt-4o-transcribe-diarize`."""


class TranscriptionTextDoneEvent(Model):
    """The whole text, at the end of a streamed transcript."""

    class Logprob:
        token: str = ...
        bytes: list[int] = ...
        logprob: float = ...

    class Usage:
        class InputTokenDetails:
            audio_tokens: int = ...
            text_tokens: int = ...

        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]
        input_token_details: InputTokenDetails = ...

    text: str
    type: Literal["transcript.text.done"]
    languages: list[TranscriptionLanguage] = ...
    logprobs: list[Logprob] = ...
    usage: Usage = ...


class TranscriptionTextSegmentEvent(Model):
    """A finished segment of one speaker, with `diarized_json`."""

    id: str
    end: float
    """Seconds."""
    speaker: str
    start: float
    """Seconds."""
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionVerbose(Model):
    """A transcript with times."""

    class Usage:
        seconds: float
        """Length of the sound that is charged, in seconds."""
        type: Literal["duration"]

    duration: float
    """Seconds."""
    language: str
    text: str
    segments: list[TranscriptionSegment] = ...
    usage: Usage = ...
    words: list[TranscriptionWord] = ...
    """Set if `timestamp_granularities` has `word`."""


class TranscriptionWord(Model):
    """A word with its times."""

    end: float
    """Seconds."""
    start: float
    """Seconds."""
    word: str


class Translation(Model):
    """An English transcript."""

    text: str


class TranslationCreateParams(Params):
    file: FileTypes
    """FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM. It needs a name with the right extension or a content type."""
    model: str | AudioModel
    """Only `whisper-1`."""
    prompt: str = ...
    """English text that sets the style or comes before."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = ...
    """The API's default is `json`."""
    temperature: float = ...
    """From 0 (focused) to 1 (random). The API's default is 0, which rises by itself where needed."""


TranslationCreateResponse = Translation | TranslationVerbose
"""An English transcript in one of its forms."""


class TranslationVerbose(Model):
    """An English transcript with times."""

    duration: float
    """Seconds."""
    language: str
    """Language of the text, always `english`."""
    text: str
    segments: list[TranscriptionSegment] = ...


class Voice(Model):
    """A voice of one's own."""

    id: str
    created_at: int
    """Unix seconds."""
    name: str
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    """Whether it was made from a recording or from a description."""
    prompt: str | None = ...
    """The description it was made from, if it was."""


class VoiceConsent(Model):
    """A recorded agreement of the person whose voice is to be used."""

    id: str
    created_at: int
    """Unix seconds."""
    language: str
    """The language of the recording, such as `en-US`."""
    name: str
    object: Literal["audio.voice_consent"]


class VoiceConsentCreateParams(Params):
    language: str
    """The language of the recording, such as `en-US`."""
    name: str
    recording: FileTypes
    """The person saying the words of consent."""


class VoiceConsentDeleted(Model):
    id: str
    deleted: bool
    object: Literal["audio.voice_consent"]


class VoiceConsentListParams(Params):
    after: str = ...
    """The id of the consent after which the page begins."""
    limit: int = ...
    """How many consents a page has at most."""


class VoiceConsentUpdateParams(Params):
    name: str


class VoiceCreateParams(Params):
    name: str
    audio_sample: FileTypes = ...
    """A recording to take the voice from; needs `consent`."""
    consent: str = ...
    """The id of the recorded consent of the person heard in `audio_sample`."""
    type: Literal["audio_sample", "prompt"] = ...
    """What the voice is made from."""
    prompt: str = ...
    """With `type="prompt"`: how the voice should sound."""
    model: str | Literal["auto", "2026-10-08"] = ...
    """With `prompt`: the model that makes the voice."""
    script_hint: str = ...
    """With `prompt`: words for the sample that is made."""


class VoiceDeleted(Model):
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]


class VoiceConsents(Resource, module="audio.voice_consents"):
    """Recorded agreements to the use of a voice."""

    @post("/audio/voice_consents", multipart=True)
    def create(self, params: VoiceConsentCreateParams) -> VoiceConsent:
        """Upload the recording in which a person agrees to the use of their voice."""

    @get("/audio/voice_consents/{consent_id}")
    def retrieve(self, consent_id: str) -> VoiceConsent:
        """Look up a consent."""

    @post("/audio/voice_consents/{consent_id}")
    def update(self, consent_id: str, params: VoiceConsentUpdateParams) -> VoiceConsent:
        """Give a consent another name."""

    @get("/audio/voice_consents")
    def list(self, params: VoiceConsentListParams) -> CursorPage[VoiceConsent]:
        """List the consents, page by page."""

    @delete("/audio/voice_consents/{consent_id}")
    def delete(self, consent_id: str) -> VoiceConsentDeleted:
        """Delete a consent."""


class Voices(Resource, module="audio.voices"):
    """Voices of one's own for speech."""

    @post("/audio/voices", multipart=True)
    def create(self, params: VoiceCreateParams) -> Voice:
        """Make a voice from a recording (with the consent of the person) or from a description."""

    @delete("/audio/voices/{voice_id}")
    def delete(self, voice_id: str) -> VoiceDeleted:
        """Delete a voice."""


class Audio(Resource, module="audio.audio"):
    """The audio calls."""

    transcriptions: Transcriptions
    translations: Translations
    speech: Speech
    voices: Voices
    voice_consents: VoiceConsents


class Speech(Resource, module="audio.speech"):
    """Text to speech."""

    @post("/audio/speech", accept="application/octet-stream")
    def create(self, params: SpeechCreateParams) -> HttpxBinaryResponseContent:
        """Read a text aloud. The sound comes back as binary content, to be saved with `write_to_file` or streamed by
        `with_streaming_response`.
        """


class Transcriptions(Resource, module="audio.transcriptions"):
    """Speech to text."""

    @post(
        "/audio/transcriptions",
        stream=TranscriptionStreamEvent,
        multipart=True,
        kinds={
            "json": Transcription,
            "verbose_json": TranscriptionVerbose,
            "diarized_json": TranscriptionDiarized,
            "text": str,
            "srt": str,
            "vtt": str,
        },
    )
    def create(
        self, params: TranscriptionCreateParams
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str:
        """Write down speech. What comes back depends on `response_format`: a plain string for `text`, `srt` and `vtt`,
        else an object; with `stream=True` a stream of events.
        """


class Translations(Resource, module="audio.translations"):
    """Speech of any language to English text."""

    @post(
        "/audio/translations",
        multipart=True,
        kinds={"json": Translation, "verbose_json": TranslationVerbose, "text": str, "srt": str, "vtt": str},
    )
    def create(self, params: TranslationCreateParams) -> Translation | TranslationVerbose | str:
        """Write down speech in English. For `text`, `srt` and `vtt` a plain string comes back, else an object."""
