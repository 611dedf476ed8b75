# Made from api/containers.py by `make generate`. Do not edit.
"""Sandboxed machines for code, and their files."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from typing_extensions import Literal, Unpack

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
    from openai.resources.containers.files.content import AsyncContent
    from openai.resources.containers.files.content import AsyncContentWithRawResponse
    from openai.resources.containers.files.content import AsyncContentWithStreamingResponse
    from openai.resources.containers.files.content import Content
    from openai.resources.containers.files.content import ContentWithRawResponse
    from openai.resources.containers.files.content import ContentWithStreamingResponse
    from openai.types.containers.container_file_deleted import ContainerFileDeleted
    from openai.types.containers.file_create_response import FileCreateResponse
    from openai.types.containers.file_list_response import FileListResponse
    from openai.types.containers.file_retrieve_response import FileRetrieveResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "FileTypes": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncContent": "openai.resources.containers.files.content",
            "AsyncContentWithRawResponse": "openai.resources.containers.files.content",
            "AsyncContentWithStreamingResponse": "openai.resources.containers.files.content",
            "Content": "openai.resources.containers.files.content",
            "ContentWithRawResponse": "openai.resources.containers.files.content",
            "ContentWithStreamingResponse": "openai.resources.containers.files.content",
            "ContainerFileDeleted": "openai.types.containers.container_file_deleted",
            "FileCreateResponse": "openai.types.containers.file_create_response",
            "FileListResponse": "openai.types.containers.file_list_response",
            "FileRetrieveResponse": "openai.types.containers.file_retrieve_response",
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
    """The files of a container."""

    @cached_property
    def content(self) -> Content:
        from openai.resources.containers.files.content import Content

        return Content(self._client)

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return FilesWithStreamingResponse(self)

    @endpoint.post("/containers/{container_id}/files", "FileCreateResponse", files=[("file",)], multipart="with_file")
    def create(
        self,
        container_id: str,
        *,
        file: FileTypes | Omit = omit,
        file_id: str | Omit = omit,
        purpose: str | Omit = omit,
        **options: Unpack[Options],
    ) -> FileCreateResponse:
        """Put a file into a container: `file` uploads one, `file_id` copies one uploaded before.

        `POST /containers/{container_id}/files`

        Args:
            file: The content to upload.
            file_id: A file uploaded before.
            purpose: What the file is for; sent only if given.
        """
        ...

    @overload
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[Options]) -> FileRetrieveResponse: ...

    @overload
    def retrieve(self, container_id: str, file_id: str, /, **options: Unpack[Options]) -> FileRetrieveResponse: ...

    @endpoint.get("/containers/{container_id}/files/{file_id}", "FileRetrieveResponse")
    def retrieve(
        self,
        *ids: str,
        file_id: str = "",
        container_id: str = "",
        **options: Unpack[Options],
    ) -> FileRetrieveResponse:
        """Fetch what is known about a file, without its content. (`GET /containers/{container_id}/files/{file_id}`)"""
        ...

    @endpoint.get("/containers/{container_id}/files", "FileListResponse", page="SyncCursorPage")
    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[FileListResponse]:
        """List the files of a container. (`GET /containers/{container_id}/files`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @overload
    def delete(self, file_id: str, *, container_id: str, **options: Unpack[Options]) -> ContainerFileDeleted: ...

    @overload
    def delete(self, container_id: str, file_id: str, /, **options: Unpack[Options]) -> ContainerFileDeleted: ...

    @endpoint.delete(
        "/containers/{container_id}/files/{file_id}",
        "ContainerFileDeleted",
        headers={"Accept": "*/*"},
        after="container_file_deleted",
    )
    def delete(
        self,
        *ids: str,
        file_id: str = "",
        container_id: str = "",
        **options: Unpack[Options],
    ) -> ContainerFileDeleted:
        """Delete a file of a container. (`DELETE /containers/{container_id}/files/{file_id}`)"""
        ...


class AsyncFiles(AsyncAPIResource):
    """The files of a container."""

    @cached_property
    def content(self) -> AsyncContent:
        from openai.resources.containers.files.content import AsyncContent

        return AsyncContent(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncFilesWithStreamingResponse(self)

    @endpoint.post("/containers/{container_id}/files", "FileCreateResponse", files=[("file",)], multipart="with_file")
    async def create(
        self,
        container_id: str,
        *,
        file: FileTypes | Omit = omit,
        file_id: str | Omit = omit,
        purpose: str | Omit = omit,
        **options: Unpack[Options],
    ) -> FileCreateResponse:
        """Put a file into a container: `file` uploads one, `file_id` copies one uploaded before.

        `POST /containers/{container_id}/files`

        Args:
            file: The content to upload.
            file_id: A file uploaded before.
            purpose: What the file is for; sent only if given.
        """
        ...

    @overload
    async def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[Options]) -> FileRetrieveResponse: ...

    @overload
    async def retrieve(self, container_id: str, file_id: str, /, **options: Unpack[Options]) -> FileRetrieveResponse: ...

    @endpoint.get("/containers/{container_id}/files/{file_id}", "FileRetrieveResponse")
    async def retrieve(
        self,
        *ids: str,
        file_id: str = "",
        container_id: str = "",
        **options: Unpack[Options],
    ) -> FileRetrieveResponse:
        """Fetch what is known about a file, without its content. (`GET /containers/{container_id}/files/{file_id}`)"""
        ...

    @endpoint.get("/containers/{container_id}/files", "FileListResponse", page="AsyncCursorPage")
    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]]:
        """List the files of a container. (`GET /containers/{container_id}/files`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @overload
    async def delete(self, file_id: str, *, container_id: str, **options: Unpack[Options]) -> ContainerFileDeleted: ...

    @overload
    async def delete(self, container_id: str, file_id: str, /, **options: Unpack[Options]) -> ContainerFileDeleted: ...

    @endpoint.delete(
        "/containers/{container_id}/files/{file_id}",
        "ContainerFileDeleted",
        headers={"Accept": "*/*"},
        after="container_file_deleted",
    )
    async def delete(
        self,
        *ids: str,
        file_id: str = "",
        container_id: str = "",
        **options: Unpack[Options],
    ) -> ContainerFileDeleted:
        """Delete a file of a container. (`DELETE /containers/{container_id}/files/{file_id}`)"""
        ...


class FilesWithRawResponse(RawView):
    """The calls of `Files`, answered with the HTTP response around it."""

    def __init__(self, files: Files) -> None:
        self._files = self._resource = files

    create = raw(Files.create)
    retrieve = raw(Files.retrieve)
    list = raw(Files.list)
    delete = raw(Files.delete)

    @cached_property
    def content(self) -> ContentWithRawResponse:
        from openai.resources.containers.files.content import ContentWithRawResponse

        return ContentWithRawResponse(self._files.content)


class AsyncFilesWithRawResponse(RawView):
    """The calls of `AsyncFiles`, answered with the HTTP response around it."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = self._resource = files

    create = raw(AsyncFiles.create)
    retrieve = raw(AsyncFiles.retrieve)
    list = raw(AsyncFiles.list)
    delete = raw(AsyncFiles.delete)

    @cached_property
    def content(self) -> AsyncContentWithRawResponse:
        from openai.resources.containers.files.content import AsyncContentWithRawResponse

        return AsyncContentWithRawResponse(self._files.content)


class FilesWithStreamingResponse(StreamingView):
    """The calls of `Files`, answered while the body is still to be read."""

    def __init__(self, files: Files) -> None:
        self._files = self._resource = files

    create = streaming(Files.create)
    retrieve = streaming(Files.retrieve)
    list = streaming(Files.list)
    delete = streaming(Files.delete)

    @cached_property
    def content(self) -> ContentWithStreamingResponse:
        from openai.resources.containers.files.content import ContentWithStreamingResponse

        return ContentWithStreamingResponse(self._files.content)


class AsyncFilesWithStreamingResponse(StreamingView):
    """The calls of `AsyncFiles`, answered while the body is still to be read."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = self._resource = files

    create = streaming(AsyncFiles.create)
    retrieve = streaming(AsyncFiles.retrieve)
    list = streaming(AsyncFiles.list)
    delete = streaming(AsyncFiles.delete)

    @cached_property
    def content(self) -> AsyncContentWithStreamingResponse:
        from openai.resources.containers.files.content import AsyncContentWithStreamingResponse

        return AsyncContentWithStreamingResponse(self._files.content)
