# Made from api/agents.py by `make generate`. Do not edit.
"""Agents: models with instructions, tools and an environment, kept by the API and run in sessions (beta)."""

from __future__ import annotations

from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._types import SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.resources.beta.agents.environments.files import AsyncFiles
    from openai.resources.beta.agents.environments.files import AsyncFilesWithRawResponse
    from openai.resources.beta.agents.environments.files import AsyncFilesWithStreamingResponse
    from openai.resources.beta.agents.environments.files import Files
    from openai.resources.beta.agents.environments.files import FilesWithRawResponse
    from openai.resources.beta.agents.environments.files import FilesWithStreamingResponse
    from openai.resources.beta.agents.environments.templates import AsyncTemplates
    from openai.resources.beta.agents.environments.templates import AsyncTemplatesWithRawResponse
    from openai.resources.beta.agents.environments.templates import AsyncTemplatesWithStreamingResponse
    from openai.resources.beta.agents.environments.templates import Templates
    from openai.resources.beta.agents.environments.templates import TemplatesWithRawResponse
    from openai.resources.beta.agents.environments.templates import TemplatesWithStreamingResponse
    from openai.types.beta.agents.environment_info import EnvironmentInfo
    from openai.types.beta.agents import environment_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "SequenceNotStr": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncFiles": "openai.resources.beta.agents.environments.files",
            "AsyncFilesWithRawResponse": "openai.resources.beta.agents.environments.files",
            "AsyncFilesWithStreamingResponse": "openai.resources.beta.agents.environments.files",
            "Files": "openai.resources.beta.agents.environments.files",
            "FilesWithRawResponse": "openai.resources.beta.agents.environments.files",
            "FilesWithStreamingResponse": "openai.resources.beta.agents.environments.files",
            "AsyncTemplates": "openai.resources.beta.agents.environments.templates",
            "AsyncTemplatesWithRawResponse": "openai.resources.beta.agents.environments.templates",
            "AsyncTemplatesWithStreamingResponse": "openai.resources.beta.agents.environments.templates",
            "Templates": "openai.resources.beta.agents.environments.templates",
            "TemplatesWithRawResponse": "openai.resources.beta.agents.environments.templates",
            "TemplatesWithStreamingResponse": "openai.resources.beta.agents.environments.templates",
            "EnvironmentInfo": "openai.types.beta.agents.environment_info",
        },
    )

__all__ = [
    "Environments",
    "AsyncEnvironments",
    "EnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
    "AsyncEnvironmentsWithStreamingResponse",
]


class Environments(SyncAPIResource):
    """Machines in which agents run commands and keep files."""

    @cached_property
    def files(self) -> Files:
        from openai.resources.beta.agents.environments.files import Files

        return Files(self._client)

    @cached_property
    def templates(self) -> Templates:
        from openai.resources.beta.agents.environments.templates import Templates

        return Templates(self._client)

    @cached_property
    def with_raw_response(self) -> EnvironmentsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return EnvironmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EnvironmentsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return EnvironmentsWithStreamingResponse(self)

    @endpoint.post(
        "/agents/environments",
        "EnvironmentInfo",
        headers={"OpenAI-Beta": "agents=v1"},
        header={"idempotency_key": "Idempotency-Key"},
    )
    def create(
        self,
        *,
        environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[Options],
    ) -> EnvironmentInfo:
        """Make an environment. It may still be `pending` when the answer comes.

        `POST /agents/environments`

        Args:
            vault_ids: The vaults whose credentials may be used.
            idempotency_key: A text of your own; a call repeated with the same one is carried out once.
        """
        ...

    @endpoint.get("/agents/environments/{environment_id}", "EnvironmentInfo", headers={"OpenAI-Beta": "agents=v1"})
    def retrieve(self, environment_id: str, **options: Unpack[Options]) -> EnvironmentInfo:
        """Look up an environment and its status. (`GET /agents/environments/{environment_id}`)"""
        ...

    @endpoint.get("/agents/environments", "EnvironmentInfo", page="SyncCursorPage", headers={"OpenAI-Beta": "agents=v1"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        type: Literal["openai_hosted"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[EnvironmentInfo]:
        """List environments. (`GET /agents/environments`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
            type: Only environments of this kind.
        """
        ...


class AsyncEnvironments(AsyncAPIResource):
    """Machines in which agents run commands and keep files."""

    @cached_property
    def files(self) -> AsyncFiles:
        from openai.resources.beta.agents.environments.files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def templates(self) -> AsyncTemplates:
        from openai.resources.beta.agents.environments.templates import AsyncTemplates

        return AsyncTemplates(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncEnvironmentsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncEnvironmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEnvironmentsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncEnvironmentsWithStreamingResponse(self)

    @endpoint.post(
        "/agents/environments",
        "EnvironmentInfo",
        headers={"OpenAI-Beta": "agents=v1"},
        header={"idempotency_key": "Idempotency-Key"},
    )
    async def create(
        self,
        *,
        environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        idempotency_key: str | Omit = omit,
        **options: Unpack[Options],
    ) -> EnvironmentInfo:
        """Make an environment. It may still be `pending` when the answer comes.

        `POST /agents/environments`

        Args:
            vault_ids: The vaults whose credentials may be used.
            idempotency_key: A text of your own; a call repeated with the same one is carried out once.
        """
        ...

    @endpoint.get("/agents/environments/{environment_id}", "EnvironmentInfo", headers={"OpenAI-Beta": "agents=v1"})
    async def retrieve(self, environment_id: str, **options: Unpack[Options]) -> EnvironmentInfo:
        """Look up an environment and its status. (`GET /agents/environments/{environment_id}`)"""
        ...

    @endpoint.get(
        "/agents/environments",
        "EnvironmentInfo",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        type: Literal["openai_hosted"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]:
        """List environments. (`GET /agents/environments`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
            type: Only environments of this kind.
        """
        ...


class EnvironmentsWithRawResponse(RawView):
    """The calls of `Environments`, answered with the HTTP response around it."""

    def __init__(self, environments: Environments) -> None:
        self._environments = self._resource = environments

    create = raw(Environments.create)
    retrieve = raw(Environments.retrieve)
    list = raw(Environments.list)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from openai.resources.beta.agents.environments.files import FilesWithRawResponse

        return FilesWithRawResponse(self._environments.files)

    @cached_property
    def templates(self) -> TemplatesWithRawResponse:
        from openai.resources.beta.agents.environments.templates import TemplatesWithRawResponse

        return TemplatesWithRawResponse(self._environments.templates)


class AsyncEnvironmentsWithRawResponse(RawView):
    """The calls of `AsyncEnvironments`, answered with the HTTP response around it."""

    def __init__(self, environments: AsyncEnvironments) -> None:
        self._environments = self._resource = environments

    create = raw(AsyncEnvironments.create)
    retrieve = raw(AsyncEnvironments.retrieve)
    list = raw(AsyncEnvironments.list)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from openai.resources.beta.agents.environments.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._environments.files)

    @cached_property
    def templates(self) -> AsyncTemplatesWithRawResponse:
        from openai.resources.beta.agents.environments.templates import AsyncTemplatesWithRawResponse

        return AsyncTemplatesWithRawResponse(self._environments.templates)


class EnvironmentsWithStreamingResponse(StreamingView):
    """The calls of `Environments`, answered while the body is still to be read."""

    def __init__(self, environments: Environments) -> None:
        self._environments = self._resource = environments

    create = streaming(Environments.create)
    retrieve = streaming(Environments.retrieve)
    list = streaming(Environments.list)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from openai.resources.beta.agents.environments.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._environments.files)

    @cached_property
    def templates(self) -> TemplatesWithStreamingResponse:
        from openai.resources.beta.agents.environments.templates import TemplatesWithStreamingResponse

        return TemplatesWithStreamingResponse(self._environments.templates)


class AsyncEnvironmentsWithStreamingResponse(StreamingView):
    """The calls of `AsyncEnvironments`, answered while the body is still to be read."""

    def __init__(self, environments: AsyncEnvironments) -> None:
        self._environments = self._resource = environments

    create = streaming(AsyncEnvironments.create)
    retrieve = streaming(AsyncEnvironments.retrieve)
    list = streaming(AsyncEnvironments.list)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from openai.resources.beta.agents.environments.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._environments.files)

    @cached_property
    def templates(self) -> AsyncTemplatesWithStreamingResponse:
        from openai.resources.beta.agents.environments.templates import AsyncTemplatesWithStreamingResponse

        return AsyncTemplatesWithStreamingResponse(self._environments.templates)
