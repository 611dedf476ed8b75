# Made from api/realtime_translations.py by `make generate`. Do not edit.
"""Live translation over the realtime protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.types.realtime.realtime_translation_client_secret_create_response import RealtimeTranslationClientSecretCreateResponse
    from openai.types.realtime.realtime_translation_session_create_request_param import RealtimeTranslationSessionCreateRequestParam
    from openai.types.realtime.translations import client_secret_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "RealtimeTranslationClientSecretCreateResponse": "openai.types.realtime.realtime_translation_client_secret_create_response",
            "RealtimeTranslationSessionCreateRequestParam": "openai.types.realtime.realtime_translation_session_create_request_param",
        },
    )

__all__ = [
    "ClientSecrets",
    "AsyncClientSecrets",
    "ClientSecretsWithRawResponse",
    "AsyncClientSecretsWithRawResponse",
    "ClientSecretsWithStreamingResponse",
    "AsyncClientSecretsWithStreamingResponse",
]


class ClientSecrets(SyncAPIResource):
    """Short-lived keys for browsers and apps that translate."""

    @cached_property
    def with_raw_response(self) -> ClientSecretsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ClientSecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ClientSecretsWithStreamingResponse(self)

    @endpoint.post("/realtime/translations/client_secrets", "RealtimeTranslationClientSecretCreateResponse")
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = omit,
        **options: Unpack[Options],
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Make a short-lived key with which a browser or app opens a translation session.

        `POST /realtime/translations/client_secrets`

        Args:
            session: How sessions opened with the key are set up.
            expires_after: How long the key can open sessions; those already open go on.
        """
        ...


class AsyncClientSecrets(AsyncAPIResource):
    """Short-lived keys for browsers and apps that translate."""

    @cached_property
    def with_raw_response(self) -> AsyncClientSecretsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncClientSecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncClientSecretsWithStreamingResponse(self)

    @endpoint.post("/realtime/translations/client_secrets", "RealtimeTranslationClientSecretCreateResponse")
    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = omit,
        **options: Unpack[Options],
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Make a short-lived key with which a browser or app opens a translation session.

        `POST /realtime/translations/client_secrets`

        Args:
            session: How sessions opened with the key are set up.
            expires_after: How long the key can open sessions; those already open go on.
        """
        ...


class ClientSecretsWithRawResponse(RawView):
    """The calls of `ClientSecrets`, answered with the HTTP response around it."""

    def __init__(self, client_secrets: ClientSecrets) -> None:
        self._client_secrets = self._resource = client_secrets

    create = raw(ClientSecrets.create)


class AsyncClientSecretsWithRawResponse(RawView):
    """The calls of `AsyncClientSecrets`, answered with the HTTP response around it."""

    def __init__(self, client_secrets: AsyncClientSecrets) -> None:
        self._client_secrets = self._resource = client_secrets

    create = raw(AsyncClientSecrets.create)


class ClientSecretsWithStreamingResponse(StreamingView):
    """The calls of `ClientSecrets`, answered while the body is still to be read."""

    def __init__(self, client_secrets: ClientSecrets) -> None:
        self._client_secrets = self._resource = client_secrets

    create = streaming(ClientSecrets.create)


class AsyncClientSecretsWithStreamingResponse(StreamingView):
    """The calls of `AsyncClientSecrets`, answered while the body is still to be read."""

    def __init__(self, client_secrets: AsyncClientSecrets) -> None:
        self._client_secrets = self._resource = client_secrets

    create = streaming(AsyncClientSecrets.create)
