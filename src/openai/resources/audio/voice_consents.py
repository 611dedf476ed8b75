# Made from api/audio.py by `make generate`. Do not edit.
"""Speech to text, translation to English, and text to speech."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._types import FileTypes
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.audio.voice_consent import VoiceConsent
    from openai.types.audio.voice_consent_deleted import VoiceConsentDeleted
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "FileTypes": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "VoiceConsent": "openai.types.audio.voice_consent",
            "VoiceConsentDeleted": "openai.types.audio.voice_consent_deleted",
        },
    )

__all__ = [
    "VoiceConsents",
    "AsyncVoiceConsents",
    "VoiceConsentsWithRawResponse",
    "AsyncVoiceConsentsWithRawResponse",
    "VoiceConsentsWithStreamingResponse",
    "AsyncVoiceConsentsWithStreamingResponse",
]


class VoiceConsents(SyncAPIResource):
    """Recorded agreements to the use of a voice."""

    @cached_property
    def with_raw_response(self) -> VoiceConsentsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return VoiceConsentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VoiceConsentsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return VoiceConsentsWithStreamingResponse(self)

    @endpoint.post("/audio/voice_consents", "VoiceConsent", files=[("recording",)])
    def create(self, *, language: str, name: str, recording: FileTypes, **options: Unpack[Options]) -> VoiceConsent:
        """Upload the recording in which a person agrees to the use of their voice.

        `POST /audio/voice_consents`

        Args:
            language: The language of the recording, such as `en-US`.
            recording: The person saying the words of consent.
        """
        ...

    @endpoint.get("/audio/voice_consents/{consent_id}", "VoiceConsent")
    def retrieve(self, consent_id: str, **options: Unpack[Options]) -> VoiceConsent:
        """Look up a consent. (`GET /audio/voice_consents/{consent_id}`)"""
        ...

    @endpoint.post("/audio/voice_consents/{consent_id}", "VoiceConsent")
    def update(self, consent_id: str, *, name: str, **options: Unpack[Options]) -> VoiceConsent:
        """Give a consent another name. (`POST /audio/voice_consents/{consent_id}`)"""
        ...

    @endpoint.get("/audio/voice_consents", "VoiceConsent", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[VoiceConsent]:
        """List the consents, page by page. (`GET /audio/voice_consents`)

        Args:
            after: The id of the consent after which the page begins.
            limit: How many consents a page has at most.
        """
        ...

    @endpoint.delete("/audio/voice_consents/{consent_id}", "VoiceConsentDeleted")
    def delete(self, consent_id: str, **options: Unpack[Options]) -> VoiceConsentDeleted:
        """Delete a consent. (`DELETE /audio/voice_consents/{consent_id}`)"""
        ...


class AsyncVoiceConsents(AsyncAPIResource):
    """Recorded agreements to the use of a voice."""

    @cached_property
    def with_raw_response(self) -> AsyncVoiceConsentsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncVoiceConsentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVoiceConsentsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncVoiceConsentsWithStreamingResponse(self)

    @endpoint.post("/audio/voice_consents", "VoiceConsent", files=[("recording",)])
    async def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        **options: Unpack[Options],
    ) -> VoiceConsent:
        """Upload the recording in which a person agrees to the use of their voice.

        `POST /audio/voice_consents`

        Args:
            language: The language of the recording, such as `en-US`.
            recording: The person saying the words of consent.
        """
        ...

    @endpoint.get("/audio/voice_consents/{consent_id}", "VoiceConsent")
    async def retrieve(self, consent_id: str, **options: Unpack[Options]) -> VoiceConsent:
        """Look up a consent. (`GET /audio/voice_consents/{consent_id}`)"""
        ...

    @endpoint.post("/audio/voice_consents/{consent_id}", "VoiceConsent")
    async def update(self, consent_id: str, *, name: str, **options: Unpack[Options]) -> VoiceConsent:
        """Give a consent another name. (`POST /audio/voice_consents/{consent_id}`)"""
        ...

    @endpoint.get("/audio/voice_consents", "VoiceConsent", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]]:
        """List the consents, page by page. (`GET /audio/voice_consents`)

        Args:
            after: The id of the consent after which the page begins.
            limit: How many consents a page has at most.
        """
        ...

    @endpoint.delete("/audio/voice_consents/{consent_id}", "VoiceConsentDeleted")
    async def delete(self, consent_id: str, **options: Unpack[Options]) -> VoiceConsentDeleted:
        """Delete a consent. (`DELETE /audio/voice_consents/{consent_id}`)"""
        ...


class VoiceConsentsWithRawResponse(RawView):
    """The calls of `VoiceConsents`, answered with the HTTP response around it."""

    def __init__(self, voice_consents: VoiceConsents) -> None:
        self._voice_consents = self._resource = voice_consents

    create = raw(VoiceConsents.create)
    retrieve = raw(VoiceConsents.retrieve)
    update = raw(VoiceConsents.update)
    list = raw(VoiceConsents.list)
    delete = raw(VoiceConsents.delete)


class AsyncVoiceConsentsWithRawResponse(RawView):
    """The calls of `AsyncVoiceConsents`, answered with the HTTP response around it."""

    def __init__(self, voice_consents: AsyncVoiceConsents) -> None:
        self._voice_consents = self._resource = voice_consents

    create = raw(AsyncVoiceConsents.create)
    retrieve = raw(AsyncVoiceConsents.retrieve)
    update = raw(AsyncVoiceConsents.update)
    list = raw(AsyncVoiceConsents.list)
    delete = raw(AsyncVoiceConsents.delete)


class VoiceConsentsWithStreamingResponse(StreamingView):
    """The calls of `VoiceConsents`, answered while the body is still to be read."""

    def __init__(self, voice_consents: VoiceConsents) -> None:
        self._voice_consents = self._resource = voice_consents

    create = streaming(VoiceConsents.create)
    retrieve = streaming(VoiceConsents.retrieve)
    update = streaming(VoiceConsents.update)
    list = streaming(VoiceConsents.list)
    delete = streaming(VoiceConsents.delete)


class AsyncVoiceConsentsWithStreamingResponse(StreamingView):
    """The calls of `AsyncVoiceConsents`, answered while the body is still to be read."""

    def __init__(self, voice_consents: AsyncVoiceConsents) -> None:
        self._voice_consents = self._resource = voice_consents

    create = streaming(AsyncVoiceConsents.create)
    retrieve = streaming(AsyncVoiceConsents.retrieve)
    update = streaming(AsyncVoiceConsents.update)
    list = streaming(AsyncVoiceConsents.list)
    delete = streaming(AsyncVoiceConsents.delete)
