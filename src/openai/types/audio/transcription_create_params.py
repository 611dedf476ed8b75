# Made from api/audio.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import FileTypes
from openai._types import SequenceNotStr
from openai.types.audio.transcription_include import TranscriptionInclude
from openai.types.audio_model import AudioModel
from openai.types.audio_response_format import AudioResponseFormat

__all__ = [
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
    "TranscriptionCreateParams",
    "ChunkingStrategy",
    "ChunkingStrategyVadConfig",
]


class ChunkingStrategyVadConfig(TypedDict, total=False):
    type: Required[Literal["server_vad"]]

    prefix_padding_ms: int
    """Sound kept before speech begins, in milliseconds. The API's default is 300."""

    silence_duration_ms: int
    """Silence that ends speech, in milliseconds. The API's default is 200."""

    threshold: float
    """From 0 to 1; the higher, the louder speech has to be. The API's default is 0.5."""


ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]


class TranscriptionCreateParamsBase(TypedDict, total=False):
    file: Required[FileTypes]
    """FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM. It needs a name with the right extension or a content type."""

    model: Required[Union[str, AudioModel]]
    """Such as `gpt-4o-transcribe`."""

    chunking_strategy: Optional[ChunkingStrategy]
    """How the sound is cut: by the server at pauses (`auto`), or with settings of your own. If left out it stays whole;
    `gpt-4o-transcribe-diarize` needs it beyond 30 seconds.
    """

    include: List[TranscriptionInclude]
    """`logprobs` adds how likely each token was; for `json` from `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` only.
    """

    keywords: SequenceNotStr[str]
    """Words to expect; for `gpt-transcribe`."""

    known_speaker_names: SequenceNotStr[str]
    """Names for the speakers in `known_speaker_references`, at most 4."""

    known_speaker_references: SequenceNotStr[str]
    """A sample of each speaker as a data URL, 2 to 10 seconds long; at most 4."""

    language: str
    """Two letters of ISO 639-1, such as `en`; telling it makes the result better and faster."""

    languages: SequenceNotStr[str]
    """Languages to expect, in ISO 639-1; for `gpt-transcribe`."""

    prompt: str
    """Text that sets the style or comes before, in the language spoken; not for `gpt-4o-transcribe-diarize`."""

    response_format: AudioResponseFormat
    """The API's default is `json`. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` know only that; speakers are named
    in `diarized_json`.
    """

    temperature: float
    """From 0 (focused) to 1 (random). The API's default is 0, which rises by itself where needed."""

    timestamp_granularities: List[Literal["word", "segment"]]
    """What gets times in `verbose_json`; words take longer to do. The API's default is `["segment"]`."""


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


TranscriptionCreateParams = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]
