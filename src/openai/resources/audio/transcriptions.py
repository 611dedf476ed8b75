# Made from api/audio.py by `make generate`. Do not edit.
"""Speech to text, translation to English, and text to speech."""

from __future__ import annotations

from typing import List, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai._types import FileTypes
    from openai._types import SequenceNotStr
    from openai.types.audio.transcription import Transcription
    from openai.types.audio.transcription_diarized import TranscriptionDiarized
    from openai.types.audio.transcription_include import TranscriptionInclude
    from openai.types.audio.transcription_stream_event import TranscriptionStreamEvent
    from openai.types.audio.transcription_verbose import TranscriptionVerbose
    from openai.types.audio_model import AudioModel
    from openai.types.audio_response_format import AudioResponseFormat
    from openai.types.audio import transcription_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "FileTypes": "openai._types",
            "SequenceNotStr": "openai._types",
            "Transcription": "openai.types.audio.transcription",
            "TranscriptionDiarized": "openai.types.audio.transcription_diarized",
            "TranscriptionInclude": "openai.types.audio.transcription_include",
            "TranscriptionStreamEvent": "openai.types.audio.transcription_stream_event",
            "TranscriptionVerbose": "openai.types.audio.transcription_verbose",
            "AudioModel": "openai.types.audio_model",
            "AudioResponseFormat": "openai.types.audio_response_format",
        },
    )

__all__ = [
    "Transcriptions",
    "AsyncTranscriptions",
    "TranscriptionsWithRawResponse",
    "AsyncTranscriptionsWithRawResponse",
    "TranscriptionsWithStreamingResponse",
    "AsyncTranscriptionsWithStreamingResponse",
]


class Transcriptions(SyncAPIResource):
    """Speech to text."""

    @cached_property
    def with_raw_response(self) -> TranscriptionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return TranscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return TranscriptionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Transcription: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["verbose_json"],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> TranscriptionVerbose: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["diarized_json"],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> TranscriptionDiarized: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["text", "srt", "vtt"],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        stream: Literal[True],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[TranscriptionStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        stream: bool,
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]: ...

    @endpoint.post(
        "/audio/transcriptions",
        "Transcription",
        kinds={
            "json": "Transcription",
            "verbose_json": "TranscriptionVerbose",
            "diarized_json": "TranscriptionDiarized",
            "text": "str",
            "srt": "str",
            "vtt": "str",
        },
        stream="TranscriptionStreamEvent",
        require=[("file", "model"), ("file", "model", "stream")],
        files=[("file",)],
    )
    def create(
        self,
        *,
        file: FileTypes | Omit = omit,
        model: Union[str, AudioModel] | Omit = omit,
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]:
        """Write down speech. What comes back depends on `response_format`: a plain string for `text`, `srt` and `vtt`,
        else an object; with `stream=True` a stream of events.

        `POST /audio/transcriptions`

        Args:
            file: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM. It needs a name with the right extension or a
                content type.
            model: Such as `gpt-4o-transcribe`.
            chunking_strategy: How the sound is cut: by the server at pauses (`auto`), or with settings of your own.
                If left out it stays whole; `gpt-4o-transcribe-diarize` needs it beyond 30 seconds.
            include: `logprobs` adds how likely each token was; for `json` from `gpt-4o-transcribe` and
                `gpt-4o-mini-transcribe` only.
            keywords: Words to expect; for `gpt-transcribe`.
            known_speaker_names: Names for the speakers in `known_speaker_references`, at most 4.
            known_speaker_references: A sample of each speaker as a data URL, 2 to 10 seconds long; at most 4.
            language: Two letters of ISO 639-1, such as `en`; telling it makes the result better and faster.
            languages: Languages to expect, in ISO 639-1; for `gpt-transcribe`.
            prompt: Text that sets the style or comes before, in the language spoken; not for
                `gpt-4o-transcribe-diarize`.
            response_format: The API's default is `json`. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` know only
                that; speakers are named in `diarized_json`.
            temperature: From 0 (focused) to 1 (random). The API's default is 0, which rises by itself where needed.
            timestamp_granularities: What gets times in `verbose_json`; words take longer to do. The API's default
                is `["segment"]`.
        """
        ...


class AsyncTranscriptions(AsyncAPIResource):
    """Speech to text."""

    @cached_property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncTranscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncTranscriptionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Transcription: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["verbose_json"],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> TranscriptionVerbose: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["diarized_json"],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> TranscriptionDiarized: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["text", "srt", "vtt"],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> str: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        stream: Literal[True],
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[TranscriptionStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        stream: bool,
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]: ...

    @endpoint.post(
        "/audio/transcriptions",
        "Transcription",
        kinds={
            "json": "Transcription",
            "verbose_json": "TranscriptionVerbose",
            "diarized_json": "TranscriptionDiarized",
            "text": "str",
            "srt": "str",
            "vtt": "str",
        },
        stream="TranscriptionStreamEvent",
        require=[("file", "model"), ("file", "model", "stream")],
        files=[("file",)],
    )
    async def create(
        self,
        *,
        file: FileTypes | Omit = omit,
        model: Union[str, AudioModel] | Omit = omit,
        chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] | Omit = omit,
        include: List[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: List[Literal["word", "segment"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]:
        """Write down speech. What comes back depends on `response_format`: a plain string for `text`, `srt` and `vtt`,
        else an object; with `stream=True` a stream of events.

        `POST /audio/transcriptions`

        Args:
            file: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM. It needs a name with the right extension or a
                content type.
            model: Such as `gpt-4o-transcribe`.
            chunking_strategy: How the sound is cut: by the server at pauses (`auto`), or with settings of your own.
                If left out it stays whole; `gpt-4o-transcribe-diarize` needs it beyond 30 seconds.
            include: `logprobs` adds how likely each token was; for `json` from `gpt-4o-transcribe` and
                `gpt-4o-mini-transcribe` only.
            keywords: Words to expect; for `gpt-transcribe`.
            known_speaker_names: Names for the speakers in `known_speaker_references`, at most 4.
            known_speaker_references: A sample of each speaker as a data URL, 2 to 10 seconds long; at most 4.
            language: Two letters of ISO 639-1, such as `en`; telling it makes the result better and faster.
            languages: Languages to expect, in ISO 639-1; for `gpt-transcribe`.
            prompt: Text that sets the style or comes before, in the language spoken; not for
                `gpt-4o-transcribe-diarize`.
            response_format: The API's default is `json`. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` know only
                that; speakers are named in `diarized_json`.
            temperature: From 0 (focused) to 1 (random). The API's default is 0, which rises by itself where needed.
            timestamp_granularities: What gets times in `verbose_json`; words take longer to do. The API's default
                is `["segment"]`.
        """
        ...


class TranscriptionsWithRawResponse(RawView):
    """The calls of `Transcriptions`, answered with the HTTP response around it."""

    def __init__(self, transcriptions: Transcriptions) -> None:
        self._transcriptions = self._resource = transcriptions

    create = raw(Transcriptions.create)


class AsyncTranscriptionsWithRawResponse(RawView):
    """The calls of `AsyncTranscriptions`, answered with the HTTP response around it."""

    def __init__(self, transcriptions: AsyncTranscriptions) -> None:
        self._transcriptions = self._resource = transcriptions

    create = raw(AsyncTranscriptions.create)


class TranscriptionsWithStreamingResponse(StreamingView):
    """The calls of `Transcriptions`, answered while the body is still to be read."""

    def __init__(self, transcriptions: Transcriptions) -> None:
        self._transcriptions = self._resource = transcriptions

    create = streaming(Transcriptions.create)


class AsyncTranscriptionsWithStreamingResponse(StreamingView):
    """The calls of `AsyncTranscriptions`, answered while the body is still to be read."""

    def __init__(self, transcriptions: AsyncTranscriptions) -> None:
        self._transcriptions = self._resource = transcriptions

    create = streaming(AsyncTranscriptions.create)
