# Made from api/containers.py by `make generate`. Do not edit.
"""Sandboxed machines for code, and their files."""

from __future__ import annotations

from typing import Iterable, TYPE_CHECKING
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
    from openai.resources.containers.files.files import AsyncFiles
    from openai.resources.containers.files.files import AsyncFilesWithRawResponse
    from openai.resources.containers.files.files import AsyncFilesWithStreamingResponse
    from openai.resources.containers.files.files import Files
    from openai.resources.containers.files.files import FilesWithRawResponse
    from openai.resources.containers.files.files import FilesWithStreamingResponse
    from openai.types.container_create_response import ContainerCreateResponse
    from openai.types.container_list_response import ContainerListResponse
    from openai.types.container_retrieve_response import ContainerRetrieveResponse
    from openai.types import container_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "SequenceNotStr": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncFiles": "openai.resources.containers.files.files",
            "AsyncFilesWithRawResponse": "openai.resources.containers.files.files",
            "AsyncFilesWithStreamingResponse": "openai.resources.containers.files.files",
            "Files": "openai.resources.containers.files.files",
            "FilesWithRawResponse": "openai.resources.containers.files.files",
            "FilesWithStreamingResponse": "openai.resources.containers.files.files",
            "ContainerCreateResponse": "openai.types.container_create_response",
            "ContainerListResponse": "openai.types.container_list_response",
            "ContainerRetrieveResponse": "openai.types.container_retrieve_response",
        },
    )

__all__ = [
    "Containers",
    "AsyncContainers",
    "ContainersWithRawResponse",
    "AsyncContainersWithRawResponse",
    "ContainersWithStreamingResponse",
    "AsyncContainersWithStreamingResponse",
]


class Containers(SyncAPIResource):
    """Sandboxed machines for code."""

    @cached_property
    def files(self) -> Files:
        from openai.resources.containers.files.files import Files

        return Files(self._client)

    @cached_property
    def with_raw_response(self) -> ContainersWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ContainersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContainersWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ContainersWithStreamingResponse(self)

    @endpoint.post("/containers", "ContainerCreateResponse")
    def create(
        self,
        *,
        name: str,
        expires_after: container_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: container_create_params.NetworkPolicy | Omit = omit,
        skills: Iterable[container_create_params.Skill] | Omit = omit,
        **options: Unpack[Options],
    ) -> ContainerCreateResponse:
        """Make a container. (`POST /containers`)

        Args:
            expires_after: When it expires, counted from its last use.
            file_ids: Uploaded files to copy into it.
            memory_limit: Memory in gigabytes. The API's default is `1g`.
            network_policy: Which hosts it may reach.
            skills: Skills to put into it, by id or as a whole.
        """
        ...

    @endpoint.get("/containers/{container_id}", "ContainerRetrieveResponse")
    def retrieve(self, container_id: str, **options: Unpack[Options]) -> ContainerRetrieveResponse:
        """Fetch the state of a container. (`GET /containers/{container_id}`)"""
        ...

    @endpoint.get("/containers", "ContainerListResponse", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        name: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[ContainerListResponse]:
        """List the containers. (`GET /containers`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page, 1 to 100. The API's default is 20.
            name: Only containers of this name.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @endpoint.delete("/containers/{container_id}", None, headers={"Accept": "*/*"})
    def delete(self, container_id: str, **options: Unpack[Options]) -> None:
        """Delete a container. (`DELETE /containers/{container_id}`)"""
        ...


class AsyncContainers(AsyncAPIResource):
    """Sandboxed machines for code."""

    @cached_property
    def files(self) -> AsyncFiles:
        from openai.resources.containers.files.files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncContainersWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncContainersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncContainersWithStreamingResponse(self)

    @endpoint.post("/containers", "ContainerCreateResponse")
    async def create(
        self,
        *,
        name: str,
        expires_after: container_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: container_create_params.NetworkPolicy | Omit = omit,
        skills: Iterable[container_create_params.Skill] | Omit = omit,
        **options: Unpack[Options],
    ) -> ContainerCreateResponse:
        """Make a container. (`POST /containers`)

        Args:
            expires_after: When it expires, counted from its last use.
            file_ids: Uploaded files to copy into it.
            memory_limit: Memory in gigabytes. The API's default is `1g`.
            network_policy: Which hosts it may reach.
            skills: Skills to put into it, by id or as a whole.
        """
        ...

    @endpoint.get("/containers/{container_id}", "ContainerRetrieveResponse")
    async def retrieve(self, container_id: str, **options: Unpack[Options]) -> ContainerRetrieveResponse:
        """Fetch the state of a container. (`GET /containers/{container_id}`)"""
        ...

    @endpoint.get("/containers", "ContainerListResponse", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        name: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]]:
        """List the containers. (`GET /containers`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page, 1 to 100. The API's default is 20.
            name: Only containers of this name.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @endpoint.delete("/containers/{container_id}", None, headers={"Accept": "*/*"})
    async def delete(self, container_id: str, **options: Unpack[Options]) -> None:
        """Delete a container. (`DELETE /containers/{container_id}`)"""
        ...


class ContainersWithRawResponse(RawView):
    """The calls of `Containers`, answered with the HTTP response around it."""

    def __init__(self, containers: Containers) -> None:
        self._containers = self._resource = containers

    create = raw(Containers.create)
    retrieve = raw(Containers.retrieve)
    list = raw(Containers.list)
    delete = raw(Containers.delete)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from openai.resources.containers.files.files import FilesWithRawResponse

        return FilesWithRawResponse(self._containers.files)


class AsyncContainersWithRawResponse(RawView):
    """The calls of `AsyncContainers`, answered with the HTTP response around it."""

    def __init__(self, containers: AsyncContainers) -> None:
        self._containers = self._resource = containers

    create = raw(AsyncContainers.create)
    retrieve = raw(AsyncContainers.retrieve)
    list = raw(AsyncContainers.list)
    delete = raw(AsyncContainers.delete)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from openai.resources.containers.files.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._containers.files)


class ContainersWithStreamingResponse(StreamingView):
    """The calls of `Containers`, answered while the body is still to be read."""

    def __init__(self, containers: Containers) -> None:
        self._containers = self._resource = containers

    create = streaming(Containers.create)
    retrieve = streaming(Containers.retrieve)
    list = streaming(Containers.list)
    delete = streaming(Containers.delete)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from openai.resources.containers.files.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._containers.files)


class AsyncContainersWithStreamingResponse(StreamingView):
    """The calls of `AsyncContainers`, answered while the body is still to be read."""

    def __init__(self, containers: AsyncContainers) -> None:
        self._containers = self._resource = containers

    create = streaming(AsyncContainers.create)
    retrieve = streaming(AsyncContainers.retrieve)
    list = streaming(AsyncContainers.list)
    delete = streaming(AsyncContainers.delete)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from openai.resources.containers.files.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._containers.files)
