"""Speech to text, translation to English, and text to speech."""

from typing import Literal

from .vocabulary import Model, OneOf, Params, Resource, post, tagged

package = "openai.types"


AudioModel = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]


AudioResponseFormat = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]


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
    model: str | SpeechModel
    voice: Voice
    instructions: str = ...
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = ...
    speed: float = ...
    stream_format: Literal["sse", "audio"] = ...


SpeechModel = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]


class Transcription(Model):
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
            type: Literal["duration"]

        members = Tokens | Duration

    text: str
    languages: list[TranscriptionLanguage] = ...
    logprobs: list[Logprob] = ...
    usage: Usage = ...


class TranscriptionCreateParams(Params, streaming=True):
    class ChunkingStrategy(OneOf):
        class VadConfig:
            type: Literal["server_vad"]
            prefix_padding_ms: int = ...
            silence_duration_ms: int = ...
            threshold: float = ...

        members = Literal["auto"] | VadConfig

    file: FileTypes
    model: str | AudioModel
    chunking_strategy: ChunkingStrategy | None = ...
    include: list[TranscriptionInclude] = ...
    keywords: list[str] = ...
    known_speaker_names: list[str] = ...
    known_speaker_references: list[str] = ...
    language: str = ...
    languages: list[str] = ...
    prompt: str = ...
    response_format: AudioResponseFormat = ...
    temperature: float = ...
    timestamp_granularities: list[Literal["word", "segment"]] = ...


TranscriptionCreateResponse = Transcription | TranscriptionDiarized | TranscriptionVerbose


class TranscriptionDiarized(Model):
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
            type: Literal["duration"]

        members = Tokens | Duration

    duration: float
    segments: list[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: Usage = ...


class TranscriptionDiarizedSegment(Model):
    id: str
    end: float
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


TranscriptionInclude = Literal["logprobs"]


class TranscriptionLanguage(Model):
    code: str


class TranscriptionSegment(Model):
    id: int
    avg_logprob: float
    compression_ratio: float
    end: float
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: list[int]


TranscriptionStreamEvent = tagged(
    "type", TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent
)


class TranscriptionTextDeltaEvent(Model):
    class Logprob:
        token: str = ...
        bytes: list[int] = ...
        logprob: float = ...

    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: list[Logprob] = ...
    segment_id: str = ...


class TranscriptionTextDoneEvent(Model):
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
    id: str
    end: float
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionVerbose(Model):
    class Usage:
        seconds: float
        type: Literal["duration"]

    duration: float
    language: str
    text: str
    segments: list[TranscriptionSegment] = ...
    usage: Usage = ...
    words: list[TranscriptionWord] = ...


class TranscriptionWord(Model):
    end: float
    start: float
    word: str


class Translation(Model):
    text: str


class TranslationCreateParams(Params):
    file: FileTypes
    model: str | AudioModel
    prompt: str = ...
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = ...
    temperature: float = ...


TranslationCreateResponse = Translation | TranslationVerbose


class TranslationVerbose(Model):
    duration: float
    language: str
    text: str
    segments: list[TranscriptionSegment] = ...


class Audio(Resource, module="audio.audio"):
    transcriptions: Transcriptions
    translations: Translations
    speech: Speech


class Speech(Resource, module="audio.speech"):
    @post("/audio/speech", accept="application/octet-stream")
    def create(self, params: SpeechCreateParams) -> HttpxBinaryResponseContent: ...


class Transcriptions(Resource, module="audio.transcriptions"):
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
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str: ...


class Translations(Resource, module="audio.translations"):
    @post(
        "/audio/translations",
        multipart=True,
        kinds={"json": Translation, "verbose_json": TranslationVerbose, "text": str, "srt": str, "vtt": str},
    )
    def create(self, params: TranslationCreateParams) -> Translation | TranslationVerbose | str: ...
