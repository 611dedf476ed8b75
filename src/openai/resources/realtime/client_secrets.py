# Made from api/realtime.py by `make generate`. Do not edit.
"""Speech and text over a websocket or a call."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.types.realtime.client_secret_create_response import ClientSecretCreateResponse
    from openai.types.realtime import client_secret_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "ClientSecretCreateResponse": "openai.types.realtime.client_secret_create_response",
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
    """Short-lived keys for browsers and apps."""

    @cached_property
    def with_raw_response(self) -> ClientSecretsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ClientSecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ClientSecretsWithStreamingResponse(self)

    @endpoint.post("/realtime/client_secrets", "ClientSecretCreateResponse")
    def create(
        self,
        *,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = omit,
        session: client_secret_create_params.Session | Omit = omit,
        **options: Unpack[Options],
    ) -> ClientSecretCreateResponse:
        """Make a short-lived key with which a browser or app opens a session.

        `POST /realtime/client_secrets`

        Args:
            expires_after: How long the key can open sessions; those already open go on.
            session: How sessions opened with the key are set up.
        """
        ...


class AsyncClientSecrets(AsyncAPIResource):
    """Short-lived keys for browsers and apps."""

    @cached_property
    def with_raw_response(self) -> AsyncClientSecretsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncClientSecretsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncClientSecretsWithStreamingResponse(self)

    @endpoint.post("/realtime/client_secrets", "ClientSecretCreateResponse")
    async def create(
        self,
        *,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = omit,
        session: client_secret_create_params.Session | Omit = omit,
        **options: Unpack[Options],
    ) -> ClientSecretCreateResponse:
        """Make a short-lived key with which a browser or app opens a session.

        `POST /realtime/client_secrets`

        Args:
            expires_after: How long the key can open sessions; those already open go on.
            session: How sessions opened with the key are set up.
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
