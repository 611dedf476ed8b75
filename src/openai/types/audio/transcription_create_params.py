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

    silence_duration_ms: int

    threshold: float


ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]


class TranscriptionCreateParamsBase(TypedDict, total=False):
    file: Required[FileTypes]

    model: Required[Union[str, AudioModel]]

    chunking_strategy: Optional[ChunkingStrategy]

    include: List[TranscriptionInclude]

    keywords: SequenceNotStr[str]

    known_speaker_names: SequenceNotStr[str]

    known_speaker_references: SequenceNotStr[str]

    language: str

    languages: SequenceNotStr[str]

    prompt: str

    response_format: AudioResponseFormat

    temperature: float

    timestamp_granularities: List[Literal["word", "segment"]]


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


TranscriptionCreateParams = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]
