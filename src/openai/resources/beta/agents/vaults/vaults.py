# Made from api/agents.py by `make generate`. Do not edit.
"""Agents: models with instructions, tools and an environment, kept by the API and run in sessions (beta)."""

from __future__ import annotations

from typing import Dict, Optional, TYPE_CHECKING
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
    from openai.resources.beta.agents.vaults.credentials import AsyncCredentials
    from openai.resources.beta.agents.vaults.credentials import AsyncCredentialsWithRawResponse
    from openai.resources.beta.agents.vaults.credentials import AsyncCredentialsWithStreamingResponse
    from openai.resources.beta.agents.vaults.credentials import Credentials
    from openai.resources.beta.agents.vaults.credentials import CredentialsWithRawResponse
    from openai.resources.beta.agents.vaults.credentials import CredentialsWithStreamingResponse
    from openai.types.beta.agents.vault import Vault
    from openai.types.beta.agents.vault_deleted import VaultDeleted
    from openai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncCredentials": "openai.resources.beta.agents.vaults.credentials",
            "AsyncCredentialsWithRawResponse": "openai.resources.beta.agents.vaults.credentials",
            "AsyncCredentialsWithStreamingResponse": "openai.resources.beta.agents.vaults.credentials",
            "Credentials": "openai.resources.beta.agents.vaults.credentials",
            "CredentialsWithRawResponse": "openai.resources.beta.agents.vaults.credentials",
            "CredentialsWithStreamingResponse": "openai.resources.beta.agents.vaults.credentials",
            "Vault": "openai.types.beta.agents.vault",
            "VaultDeleted": "openai.types.beta.agents.vault_deleted",
            "VaultStatusFilterParam": "openai.types.beta.agents.vault_status_filter_param",
        },
    )

__all__ = [
    "Vaults",
    "AsyncVaults",
    "VaultsWithRawResponse",
    "AsyncVaultsWithRawResponse",
    "VaultsWithStreamingResponse",
    "AsyncVaultsWithStreamingResponse",
]


class Vaults(SyncAPIResource):
    """Vaults: credentials that agents may use without seeing them."""

    @cached_property
    def credentials(self) -> Credentials:
        from openai.resources.beta.agents.vaults.credentials import Credentials

        return Credentials(self._client)

    @cached_property
    def with_raw_response(self) -> VaultsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return VaultsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VaultsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return VaultsWithStreamingResponse(self)

    @endpoint.post("/vaults", "Vault", headers={"OpenAI-Beta": "agents=v1"})
    def create(
        self,
        *,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Vault:
        """Make a vault, still empty. (`POST /vaults`)

        Args:
            metadata: Pairs of your own, kept with it.
        """
        ...

    @endpoint.get("/vaults/{vault_id}", "Vault", headers={"OpenAI-Beta": "agents=v1"})
    def retrieve(self, vault_id: str, **options: Unpack[Options]) -> Vault:
        """Look up a vault. (`GET /vaults/{vault_id}`)"""
        ...

    @endpoint.post("/vaults/{vault_id}", "Vault", headers={"OpenAI-Beta": "agents=v1"})
    def update(
        self,
        vault_id: str,
        *,
        metadata: Dict[str, str] | Omit = omit,
        name: Optional[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Vault:
        """Change the name or metadata of a vault. (`POST /vaults/{vault_id}`)

        Args:
            metadata: Pairs of your own, kept with it.
        """
        ...

    @endpoint.get("/vaults", "Vault", page="SyncCursorPage", headers={"OpenAI-Beta": "agents=v1"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Vault]:
        """List vaults. (`GET /vaults`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
            metadata: Only those that have these pairs.
            status: Only those with this status, or with one of several.
        """
        ...

    @endpoint.delete("/vaults/{vault_id}", "VaultDeleted", headers={"OpenAI-Beta": "agents=v1"})
    def delete(self, vault_id: str, **options: Unpack[Options]) -> VaultDeleted:
        """Delete a vault. (`DELETE /vaults/{vault_id}`)"""
        ...


class AsyncVaults(AsyncAPIResource):
    """Vaults: credentials that agents may use without seeing them."""

    @cached_property
    def credentials(self) -> AsyncCredentials:
        from openai.resources.beta.agents.vaults.credentials import AsyncCredentials

        return AsyncCredentials(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncVaultsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncVaultsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVaultsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncVaultsWithStreamingResponse(self)

    @endpoint.post("/vaults", "Vault", headers={"OpenAI-Beta": "agents=v1"})
    async def create(
        self,
        *,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Vault:
        """Make a vault, still empty. (`POST /vaults`)

        Args:
            metadata: Pairs of your own, kept with it.
        """
        ...

    @endpoint.get("/vaults/{vault_id}", "Vault", headers={"OpenAI-Beta": "agents=v1"})
    async def retrieve(self, vault_id: str, **options: Unpack[Options]) -> Vault:
        """Look up a vault. (`GET /vaults/{vault_id}`)"""
        ...

    @endpoint.post("/vaults/{vault_id}", "Vault", headers={"OpenAI-Beta": "agents=v1"})
    async def update(
        self,
        vault_id: str,
        *,
        metadata: Dict[str, str] | Omit = omit,
        name: Optional[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> Vault:
        """Change the name or metadata of a vault. (`POST /vaults/{vault_id}`)

        Args:
            metadata: Pairs of your own, kept with it.
        """
        ...

    @endpoint.get("/vaults", "Vault", page="AsyncCursorPage", headers={"OpenAI-Beta": "agents=v1"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]:
        """List vaults. (`GET /vaults`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
            metadata: Only those that have these pairs.
            status: Only those with this status, or with one of several.
        """
        ...

    @endpoint.delete("/vaults/{vault_id}", "VaultDeleted", headers={"OpenAI-Beta": "agents=v1"})
    async def delete(self, vault_id: str, **options: Unpack[Options]) -> VaultDeleted:
        """Delete a vault. (`DELETE /vaults/{vault_id}`)"""
        ...


class VaultsWithRawResponse(RawView):
    """The calls of `Vaults`, answered with the HTTP response around it."""

    def __init__(self, vaults: Vaults) -> None:
        self._vaults = self._resource = vaults

    create = raw(Vaults.create)
    retrieve = raw(Vaults.retrieve)
    update = raw(Vaults.update)
    list = raw(Vaults.list)
    delete = raw(Vaults.delete)

    @cached_property
    def credentials(self) -> CredentialsWithRawResponse:
        from openai.resources.beta.agents.vaults.credentials import CredentialsWithRawResponse

        return CredentialsWithRawResponse(self._vaults.credentials)


class AsyncVaultsWithRawResponse(RawView):
    """The calls of `AsyncVaults`, answered with the HTTP response around it."""

    def __init__(self, vaults: AsyncVaults) -> None:
        self._vaults = self._resource = vaults

    create = raw(AsyncVaults.create)
    retrieve = raw(AsyncVaults.retrieve)
    update = raw(AsyncVaults.update)
    list = raw(AsyncVaults.list)
    delete = raw(AsyncVaults.delete)

    @cached_property
    def credentials(self) -> AsyncCredentialsWithRawResponse:
        from openai.resources.beta.agents.vaults.credentials import AsyncCredentialsWithRawResponse

        return AsyncCredentialsWithRawResponse(self._vaults.credentials)


class VaultsWithStreamingResponse(StreamingView):
    """The calls of `Vaults`, answered while the body is still to be read."""

    def __init__(self, vaults: Vaults) -> None:
        self._vaults = self._resource = vaults

    create = streaming(Vaults.create)
    retrieve = streaming(Vaults.retrieve)
    update = streaming(Vaults.update)
    list = streaming(Vaults.list)
    delete = streaming(Vaults.delete)

    @cached_property
    def credentials(self) -> CredentialsWithStreamingResponse:
        from openai.resources.beta.agents.vaults.credentials import CredentialsWithStreamingResponse

        return CredentialsWithStreamingResponse(self._vaults.credentials)


class AsyncVaultsWithStreamingResponse(StreamingView):
    """The calls of `AsyncVaults`, answered while the body is still to be read."""

    def __init__(self, vaults: AsyncVaults) -> None:
        self._vaults = self._resource = vaults

    create = streaming(AsyncVaults.create)
    retrieve = streaming(AsyncVaults.retrieve)
    update = streaming(AsyncVaults.update)
    list = streaming(AsyncVaults.list)
    delete = streaming(AsyncVaults.delete)

    @cached_property
    def credentials(self) -> AsyncCredentialsWithStreamingResponse:
        from openai.resources.beta.agents.vaults.credentials import AsyncCredentialsWithStreamingResponse

        return AsyncCredentialsWithStreamingResponse(self._vaults.credentials)
