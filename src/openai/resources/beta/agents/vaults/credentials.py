# Made from api/agents.py by `make generate`. Do not edit.
"""Agents: models with instructions, tools and an environment, kept by the API and run in sessions (beta)."""

from __future__ import annotations

from typing import Dict, TYPE_CHECKING, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam
    from openai.types.beta.agents.vaults.credential import Credential
    from openai.types.beta.agents.vaults.credential_auth_create_param import CredentialAuthCreateParam
    from openai.types.beta.agents.vaults.credential_auth_rotate_param import CredentialAuthRotateParam
    from openai.types.beta.agents.vaults.credential_deleted import CredentialDeleted
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "VaultStatusFilterParam": "openai.types.beta.agents.vault_status_filter_param",
            "Credential": "openai.types.beta.agents.vaults.credential",
            "CredentialAuthCreateParam": "openai.types.beta.agents.vaults.credential_auth_create_param",
            "CredentialAuthRotateParam": "openai.types.beta.agents.vaults.credential_auth_rotate_param",
            "CredentialDeleted": "openai.types.beta.agents.vaults.credential_deleted",
        },
    )

__all__ = [
    "Credentials",
    "AsyncCredentials",
    "CredentialsWithRawResponse",
    "AsyncCredentialsWithRawResponse",
    "CredentialsWithStreamingResponse",
    "AsyncCredentialsWithStreamingResponse",
]


class Credentials(SyncAPIResource):
    """The credentials in a vault. Their secrets are never sent back."""

    @cached_property
    def with_raw_response(self) -> CredentialsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return CredentialsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CredentialsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return CredentialsWithStreamingResponse(self)

    @endpoint.post("/vaults/{vault_id}/credentials", "Credential", headers={"OpenAI-Beta": "agents=v1"})
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Dict[str, str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Credential:
        """Put a credential into a vault. (`POST /vaults/{vault_id}/credentials`)

        Args:
            metadata: Pairs of your own, kept with it.
        """
        ...

    @overload
    def retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[Options]) -> Credential: ...

    @overload
    def retrieve(self, vault_id: str, credential_id: str, /, **options: Unpack[Options]) -> Credential: ...

    @endpoint.get("/vaults/{vault_id}/credentials/{credential_id}", "Credential", headers={"OpenAI-Beta": "agents=v1"})
    def retrieve(
        self,
        *ids: str,
        credential_id: str = "",
        vault_id: str = "",
        **options: Unpack[Options],
    ) -> Credential:
        """Look up a credential, without its secret. (`GET /vaults/{vault_id}/credentials/{credential_id}`)"""
        ...

    @overload
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Credential: ...

    @overload
    def update(
        self,
        vault_id: str,
        credential_id: str,
        /,
        *,
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Credential: ...

    @endpoint.post("/vaults/{vault_id}/credentials/{credential_id}", "Credential", headers={"OpenAI-Beta": "agents=v1"})
    def update(
        self,
        *ids: str,
        credential_id: str = "",
        vault_id: str = "",
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Credential:
        """Give a credential new secrets or other metadata; what is left out stays as it is.

        `POST /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            metadata: Pairs of your own, kept with it.
        """
        ...

    @endpoint.get(
        "/vaults/{vault_id}/credentials",
        "Credential",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Credential]:
        """List the credentials in a vault, without their secrets. (`GET /vaults/{vault_id}/credentials`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
            metadata: Only those that have these pairs.
            status: Only those with this status, or with one of several.
        """
        ...

    @overload
    def delete(self, credential_id: str, *, vault_id: str, **options: Unpack[Options]) -> CredentialDeleted: ...

    @overload
    def delete(self, vault_id: str, credential_id: str, /, **options: Unpack[Options]) -> CredentialDeleted: ...

    @endpoint.delete(
        "/vaults/{vault_id}/credentials/{credential_id}",
        "CredentialDeleted",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def delete(
        self,
        *ids: str,
        credential_id: str = "",
        vault_id: str = "",
        **options: Unpack[Options],
    ) -> CredentialDeleted:
        """Delete a credential. (`DELETE /vaults/{vault_id}/credentials/{credential_id}`)"""
        ...


class AsyncCredentials(AsyncAPIResource):
    """The credentials in a vault. Their secrets are never sent back."""

    @cached_property
    def with_raw_response(self) -> AsyncCredentialsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncCredentialsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCredentialsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncCredentialsWithStreamingResponse(self)

    @endpoint.post("/vaults/{vault_id}/credentials", "Credential", headers={"OpenAI-Beta": "agents=v1"})
    async def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Dict[str, str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Credential:
        """Put a credential into a vault. (`POST /vaults/{vault_id}/credentials`)

        Args:
            metadata: Pairs of your own, kept with it.
        """
        ...

    @overload
    async def retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[Options]) -> Credential: ...

    @overload
    async def retrieve(self, vault_id: str, credential_id: str, /, **options: Unpack[Options]) -> Credential: ...

    @endpoint.get("/vaults/{vault_id}/credentials/{credential_id}", "Credential", headers={"OpenAI-Beta": "agents=v1"})
    async def retrieve(
        self,
        *ids: str,
        credential_id: str = "",
        vault_id: str = "",
        **options: Unpack[Options],
    ) -> Credential:
        """Look up a credential, without its secret. (`GET /vaults/{vault_id}/credentials/{credential_id}`)"""
        ...

    @overload
    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Credential: ...

    @overload
    async def update(
        self,
        vault_id: str,
        credential_id: str,
        /,
        *,
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Credential: ...

    @endpoint.post("/vaults/{vault_id}/credentials/{credential_id}", "Credential", headers={"OpenAI-Beta": "agents=v1"})
    async def update(
        self,
        *ids: str,
        credential_id: str = "",
        vault_id: str = "",
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Credential:
        """Give a credential new secrets or other metadata; what is left out stays as it is.

        `POST /vaults/{vault_id}/credentials/{credential_id}`

        Args:
            metadata: Pairs of your own, kept with it.
        """
        ...

    @endpoint.get(
        "/vaults/{vault_id}/credentials",
        "Credential",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Credential, AsyncCursorPage[Credential]]:
        """List the credentials in a vault, without their secrets. (`GET /vaults/{vault_id}/credentials`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
            metadata: Only those that have these pairs.
            status: Only those with this status, or with one of several.
        """
        ...

    @overload
    async def delete(self, credential_id: str, *, vault_id: str, **options: Unpack[Options]) -> CredentialDeleted: ...

    @overload
    async def delete(self, vault_id: str, credential_id: str, /, **options: Unpack[Options]) -> CredentialDeleted: ...

    @endpoint.delete(
        "/vaults/{vault_id}/credentials/{credential_id}",
        "CredentialDeleted",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def delete(
        self,
        *ids: str,
        credential_id: str = "",
        vault_id: str = "",
        **options: Unpack[Options],
    ) -> CredentialDeleted:
        """Delete a credential. (`DELETE /vaults/{vault_id}/credentials/{credential_id}`)"""
        ...


class CredentialsWithRawResponse(RawView):
    """The calls of `Credentials`, answered with the HTTP response around it."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = self._resource = credentials

    create = raw(Credentials.create)
    retrieve = raw(Credentials.retrieve)
    update = raw(Credentials.update)
    list = raw(Credentials.list)
    delete = raw(Credentials.delete)


class AsyncCredentialsWithRawResponse(RawView):
    """The calls of `AsyncCredentials`, answered with the HTTP response around it."""

    def __init__(self, credentials: AsyncCredentials) -> None:
        self._credentials = self._resource = credentials

    create = raw(AsyncCredentials.create)
    retrieve = raw(AsyncCredentials.retrieve)
    update = raw(AsyncCredentials.update)
    list = raw(AsyncCredentials.list)
    delete = raw(AsyncCredentials.delete)


class CredentialsWithStreamingResponse(StreamingView):
    """The calls of `Credentials`, answered while the body is still to be read."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = self._resource = credentials

    create = streaming(Credentials.create)
    retrieve = streaming(Credentials.retrieve)
    update = streaming(Credentials.update)
    list = streaming(Credentials.list)
    delete = streaming(Credentials.delete)


class AsyncCredentialsWithStreamingResponse(StreamingView):
    """The calls of `AsyncCredentials`, answered while the body is still to be read."""

    def __init__(self, credentials: AsyncCredentials) -> None:
        self._credentials = self._resource = credentials

    create = streaming(AsyncCredentials.create)
    retrieve = streaming(AsyncCredentials.retrieve)
    update = streaming(AsyncCredentials.update)
    list = streaming(AsyncCredentials.list)
    delete = streaming(AsyncCredentials.delete)
