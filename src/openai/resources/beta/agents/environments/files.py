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
    from openai.pagination import AsyncPage
    from openai.pagination import SyncPage
    from openai.types.beta.agents.environments.environment_file import EnvironmentFile
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncPage": "openai.pagination",
            "SyncPage": "openai.pagination",
            "EnvironmentFile": "openai.types.beta.agents.environments.environment_file",
        },
    )

__all__ = [
    "Files",
    "AsyncFiles",
    "FilesWithRawResponse",
    "AsyncFilesWithRawResponse",
    "FilesWithStreamingResponse",
    "AsyncFilesWithStreamingResponse",
]


class Files(SyncAPIResource):
    """The files in an environment."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return FilesWithStreamingResponse(self)

    @endpoint.post(
        "/agents/environments/{environment_id}/files",
        "EnvironmentFile",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def create(
        self,
        environment_id: str,
        *,
        type: Literal["file_id", "inline"],
        path: str,
        file_id: str | Omit = omit,
        data: str | Omit = omit,
        **options: Unpack[Options],
    ) -> EnvironmentFile:
        """Put a file at `path` in an environment: with `type="file_id"` an uploaded one, with `type="inline"` one whose
        content is `data`.

        `POST /agents/environments/{environment_id}/files`
        """
        ...

    @endpoint.get(
        "/agents/environments/{environment_id}/files",
        "EnvironmentFile",
        page="SyncPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        environment_id: str,
        *,
        limit: Optional[int] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: Optional[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncPage[EnvironmentFile]:
        """List files in an environment. One page comes back, and iterating does not fetch another; ask for it with
        `page`.

        `GET /agents/environments/{environment_id}/files`

        Args:
            limit: Entries per page.
            page: The mark of the page to fetch, from the page before it.
            path: The path to list.
        """
        ...


class AsyncFiles(AsyncAPIResource):
    """The files in an environment."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncFilesWithStreamingResponse(self)

    @endpoint.post(
        "/agents/environments/{environment_id}/files",
        "EnvironmentFile",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def create(
        self,
        environment_id: str,
        *,
        type: Literal["file_id", "inline"],
        path: str,
        file_id: str | Omit = omit,
        data: str | Omit = omit,
        **options: Unpack[Options],
    ) -> EnvironmentFile:
        """Put a file at `path` in an environment: with `type="file_id"` an uploaded one, with `type="inline"` one whose
        content is `data`.

        `POST /agents/environments/{environment_id}/files`
        """
        ...

    @endpoint.get(
        "/agents/environments/{environment_id}/files",
        "EnvironmentFile",
        page="AsyncPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        environment_id: str,
        *,
        limit: Optional[int] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: Optional[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[EnvironmentFile, AsyncPage[EnvironmentFile]]:
        """List files in an environment. One page comes back, and iterating does not fetch another; ask for it with
        `page`.

        `GET /agents/environments/{environment_id}/files`

        Args:
            limit: Entries per page.
            page: The mark of the page to fetch, from the page before it.
            path: The path to list.
        """
        ...


class FilesWithRawResponse(RawView):
    """The calls of `Files`, answered with the HTTP response around it."""

    def __init__(self, files: Files) -> None:
        self._files = self._resource = files

    create = raw(Files.create)
    list = raw(Files.list)


class AsyncFilesWithRawResponse(RawView):
    """The calls of `AsyncFiles`, answered with the HTTP response around it."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = self._resource = files

    create = raw(AsyncFiles.create)
    list = raw(AsyncFiles.list)


class FilesWithStreamingResponse(StreamingView):
    """The calls of `Files`, answered while the body is still to be read."""

    def __init__(self, files: Files) -> None:
        self._files = self._resource = files

    create = streaming(Files.create)
    list = streaming(Files.list)


class AsyncFilesWithStreamingResponse(StreamingView):
    """The calls of `AsyncFiles`, answered while the body is still to be read."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = self._resource = files

    create = streaming(AsyncFiles.create)
    list = streaming(AsyncFiles.list)
