# Made from api/audio.py by `make generate`. Do not edit.
"""Speech to text, translation to English, and text to speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._types import FileTypes
    from openai.types.audio.translation import Translation
    from openai.types.audio.translation_verbose import TranslationVerbose
    from openai.types.audio_model import AudioModel
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "FileTypes": "openai._types",
            "Translation": "openai.types.audio.translation",
            "TranslationVerbose": "openai.types.audio.translation_verbose",
            "AudioModel": "openai.types.audio_model",
        },
    )

__all__ = [
    "Translations",
    "AsyncTranslations",
    "TranslationsWithRawResponse",
    "AsyncTranslationsWithRawResponse",
    "TranslationsWithStreamingResponse",
    "AsyncTranslationsWithStreamingResponse",
]


class Translations(SyncAPIResource):
    """Speech of any language to English text."""

    @cached_property
    def with_raw_response(self) -> TranslationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return TranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return TranslationsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> Translation: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["verbose_json"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> TranslationVerbose: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["text", "srt", "vtt"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> Translation | TranslationVerbose | str: ...

    @endpoint.post(
        "/audio/translations",
        "Translation",
        kinds={"json": "Translation", "verbose_json": "TranslationVerbose", "text": "str", "srt": "str", "vtt": "str"},
        files=[("file",)],
    )
    def create(
        self,
        *,
        file: FileTypes | Omit = omit,
        model: Union[str, AudioModel] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> Translation | TranslationVerbose | str:
        """Write down speech in English. For `text`, `srt` and `vtt` a plain string comes back, else an object.

        `POST /audio/translations`

        Args:
            file: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM. It needs a name with the right extension or a
                content type.
            model: Only `whisper-1`.
            prompt: English text that sets the style or comes before.
            response_format: The API's default is `json`.
            temperature: From 0 (focused) to 1 (random). The API's default is 0, which rises by itself where needed.
        """
        ...


class AsyncTranslations(AsyncAPIResource):
    """Speech of any language to English text."""

    @cached_property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncTranslationsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json"] | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> Translation: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["verbose_json"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> TranslationVerbose: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        response_format: Literal["text", "srt", "vtt"],
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> str: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        model: Union[str, AudioModel],
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> Translation | TranslationVerbose | str: ...

    @endpoint.post(
        "/audio/translations",
        "Translation",
        kinds={"json": "Translation", "verbose_json": "TranslationVerbose", "text": "str", "srt": "str", "vtt": "str"},
        files=[("file",)],
    )
    async def create(
        self,
        *,
        file: FileTypes | Omit = omit,
        model: Union[str, AudioModel] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit = omit,
        temperature: float | Omit = omit,
        **options: Unpack[Options],
    ) -> Translation | TranslationVerbose | str:
        """Write down speech in English. For `text`, `srt` and `vtt` a plain string comes back, else an object.

        `POST /audio/translations`

        Args:
            file: FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM. It needs a name with the right extension or a
                content type.
            model: Only `whisper-1`.
            prompt: English text that sets the style or comes before.
            response_format: The API's default is `json`.
            temperature: From 0 (focused) to 1 (random). The API's default is 0, which rises by itself where needed.
        """
        ...


class TranslationsWithRawResponse(RawView):
    """The calls of `Translations`, answered with the HTTP response around it."""

    def __init__(self, translations: Translations) -> None:
        self._translations = self._resource = translations

    create = raw(Translations.create)


class AsyncTranslationsWithRawResponse(RawView):
    """The calls of `AsyncTranslations`, answered with the HTTP response around it."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = self._resource = translations

    create = raw(AsyncTranslations.create)


class TranslationsWithStreamingResponse(StreamingView):
    """The calls of `Translations`, answered while the body is still to be read."""

    def __init__(self, translations: Translations) -> None:
        self._translations = self._resource = translations

    create = streaming(Translations.create)


class AsyncTranslationsWithStreamingResponse(StreamingView):
    """The calls of `AsyncTranslations`, answered while the body is still to be read."""

    def __init__(self, translations: AsyncTranslations) -> None:
        self._translations = self._resource = translations

    create = streaming(AsyncTranslations.create)
