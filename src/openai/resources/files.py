# Made from api/files.py by `make generate`. Do not edit.
"""Files kept by the API for other calls."""

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
    from openai._legacy_response import HttpxBinaryResponseContent
    from openai._types import FileTypes
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.file_deleted import FileDeleted
    from openai.types.file_object import FileObject
    from openai.types.file_purpose import FilePurpose
    from openai.types import file_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "HttpxBinaryResponseContent": "openai._legacy_response",
            "FileTypes": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "FileDeleted": "openai.types.file_deleted",
            "FileObject": "openai.types.file_object",
            "FilePurpose": "openai.types.file_purpose",
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
    """Files kept by the API for other calls."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return FilesWithStreamingResponse(self)

    @endpoint.post("/files", "FileObject", files=[("file",)])
    def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter | Omit = omit,
        **options: Unpack[Options],
    ) -> FileObject:
        """Upload a file of up to 512 MB. For larger ones use `uploads`.

        `POST /files`

        Args:
            file: Bytes, an open binary file, a path object, or a tuple of filename and content. A plain string is
                not taken as a path.
            purpose: What the file will be used for: `user_data` fits any use, `vision` is images for fine-tuning,
                `evals` data for evaluations.
            expires_after: When the file is deleted. The API's default is 30 days for batch files and never for
                others.
        """
        ...

    @endpoint.get("/files/{file_id}", "FileObject")
    def retrieve(self, file_id: str, **options: Unpack[Options]) -> FileObject:
        """Fetch what is known about a file, without its content. (`GET /files/{file_id}`)"""
        ...

    @endpoint.get("/files", "FileObject", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[FileObject]:
        """List the uploaded files. (`GET /files`)

        Args:
            after: Id of the file the page starts behind.
            limit: Files per page, 1 to 10,000. The API's default is 10,000.
            order: By creation time. The API's default is `desc`, newest first.
            purpose: Only files with this purpose.
        """
        ...

    @endpoint.delete("/files/{file_id}", "FileDeleted")
    def delete(self, file_id: str, **options: Unpack[Options]) -> FileDeleted:
        """Delete a file; it also goes from all vector stores. (`DELETE /files/{file_id}`)"""
        ...

    @endpoint.get("/files/{file_id}/content", "HttpxBinaryResponseContent", headers={"Accept": "application/binary"})
    def content(self, file_id: str, **options: Unpack[Options]) -> HttpxBinaryResponseContent:
        """Download the content of a file. (`GET /files/{file_id}/content`)"""
        ...

    @endpoint.get(
        "/files/{file_id}/content",
        "HttpxBinaryResponseContent",
        deprecated="deprecated in favour of `files.content`",
    )
    def retrieve_content(self, file_id: str, **options: Unpack[Options]) -> HttpxBinaryResponseContent:
        """Download the content of a file. (`GET /files/{file_id}/content`)"""
        ...

    @endpoint.helper("polling:wait_for_processing")
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: Optional[float] = None,
        max_wait: float = 3600,
    ) -> FileObject:
        """Fetch a file every `poll_interval` seconds until its status is `processed`, `error` or `deleted`. When that
        takes longer than `max_wait` seconds (`max_wait_seconds` is another name for it, give one of them) it raises
        `RuntimeError`.
        """
        ...


class AsyncFiles(AsyncAPIResource):
    """Files kept by the API for other calls."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncFilesWithStreamingResponse(self)

    @endpoint.post("/files", "FileObject", files=[("file",)])
    async def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter | Omit = omit,
        **options: Unpack[Options],
    ) -> FileObject:
        """Upload a file of up to 512 MB. For larger ones use `uploads`.

        `POST /files`

        Args:
            file: Bytes, an open binary file, a path object, or a tuple of filename and content. A plain string is
                not taken as a path.
            purpose: What the file will be used for: `user_data` fits any use, `vision` is images for fine-tuning,
                `evals` data for evaluations.
            expires_after: When the file is deleted. The API's default is 30 days for batch files and never for
                others.
        """
        ...

    @endpoint.get("/files/{file_id}", "FileObject")
    async def retrieve(self, file_id: str, **options: Unpack[Options]) -> FileObject:
        """Fetch what is known about a file, without its content. (`GET /files/{file_id}`)"""
        ...

    @endpoint.get("/files", "FileObject", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """List the uploaded files. (`GET /files`)

        Args:
            after: Id of the file the page starts behind.
            limit: Files per page, 1 to 10,000. The API's default is 10,000.
            order: By creation time. The API's default is `desc`, newest first.
            purpose: Only files with this purpose.
        """
        ...

    @endpoint.delete("/files/{file_id}", "FileDeleted")
    async def delete(self, file_id: str, **options: Unpack[Options]) -> FileDeleted:
        """Delete a file; it also goes from all vector stores. (`DELETE /files/{file_id}`)"""
        ...

    @endpoint.get("/files/{file_id}/content", "HttpxBinaryResponseContent", headers={"Accept": "application/binary"})
    async def content(self, file_id: str, **options: Unpack[Options]) -> HttpxBinaryResponseContent:
        """Download the content of a file. (`GET /files/{file_id}/content`)"""
        ...

    @endpoint.get(
        "/files/{file_id}/content",
        "HttpxBinaryResponseContent",
        deprecated="deprecated in favour of `files.content`",
    )
    async def retrieve_content(self, file_id: str, **options: Unpack[Options]) -> HttpxBinaryResponseContent:
        """Download the content of a file. (`GET /files/{file_id}/content`)"""
        ...

    @endpoint.helper("polling:wait_for_processing")
    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: Optional[float] = None,
        max_wait: float = 3600,
    ) -> FileObject:
        """Fetch a file every `poll_interval` seconds until its status is `processed`, `error` or `deleted`. When that
        takes longer than `max_wait` seconds (`max_wait_seconds` is another name for it, give one of them) it raises
        `RuntimeError`.
        """
        ...


class FilesWithRawResponse(RawView):
    """The calls of `Files`, answered with the HTTP response around it."""

    def __init__(self, files: Files) -> None:
        self._files = self._resource = files

    create = raw(Files.create)
    retrieve = raw(Files.retrieve)
    list = raw(Files.list)
    delete = raw(Files.delete)
    content = raw(Files.content)
    retrieve_content = raw(Files.retrieve_content)


class AsyncFilesWithRawResponse(RawView):
    """The calls of `AsyncFiles`, answered with the HTTP response around it."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = self._resource = files

    create = raw(AsyncFiles.create)
    retrieve = raw(AsyncFiles.retrieve)
    list = raw(AsyncFiles.list)
    delete = raw(AsyncFiles.delete)
    content = raw(AsyncFiles.content)
    retrieve_content = raw(AsyncFiles.retrieve_content)


class FilesWithStreamingResponse(StreamingView):
    """The calls of `Files`, answered while the body is still to be read."""

    def __init__(self, files: Files) -> None:
        self._files = self._resource = files

    create = streaming(Files.create)
    retrieve = streaming(Files.retrieve)
    list = streaming(Files.list)
    delete = streaming(Files.delete)
    content = streaming(Files.content)
    retrieve_content = streaming(Files.retrieve_content)


class AsyncFilesWithStreamingResponse(StreamingView):
    """The calls of `AsyncFiles`, answered while the body is still to be read."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = self._resource = files

    create = streaming(AsyncFiles.create)
    retrieve = streaming(AsyncFiles.retrieve)
    list = streaming(AsyncFiles.list)
    delete = streaming(AsyncFiles.delete)
    content = streaming(AsyncFiles.content)
    retrieve_content = streaming(AsyncFiles.retrieve_content)
