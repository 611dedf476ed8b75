# Made from api/vector_stores.py by `make generate`. Do not edit.
"""Files cut in passages that can be searched."""

from __future__ import annotations

from typing import Dict, Optional, TYPE_CHECKING, Union, overload
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
    from openai.pagination import AsyncPage
    from openai.pagination import SyncCursorPage
    from openai.pagination import SyncPage
    from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from openai.types.vector_stores.file_content_response import FileContentResponse
    from openai.types.vector_stores.vector_store_file import VectorStoreFile
    from openai.types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "FileTypes": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "AsyncPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "SyncPage": "openai.pagination",
            "FileChunkingStrategyParam": "openai.types.file_chunking_strategy_param",
            "FileContentResponse": "openai.types.vector_stores.file_content_response",
            "VectorStoreFile": "openai.types.vector_stores.vector_store_file",
            "VectorStoreFileDeleted": "openai.types.vector_stores.vector_store_file_deleted",
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
    """The files of a vector store."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return FilesWithStreamingResponse(self)

    @endpoint.post("/vector_stores/{vector_store_id}/files", "VectorStoreFile", headers={"OpenAI-Beta": "assistants=v2"})
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store. It is processed in the background; for several files use
        `file_batches`.

        `POST /vector_stores/{vector_store_id}/files`

        Args:
            file_id: An uploaded file.
            attributes: Up to 16 pairs to filter by; keys to 64 characters, texts to 512.
            chunking_strategy: How files are cut in passages. The API's default is `auto`.
        """
        ...

    @overload
    def retrieve(self, file_id: str, *, vector_store_id: str, **options: Unpack[Options]) -> VectorStoreFile: ...

    @overload
    def retrieve(self, vector_store_id: str, file_id: str, /, **options: Unpack[Options]) -> VectorStoreFile: ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/files/{file_id}",
        "VectorStoreFile",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def retrieve(
        self,
        *ids: str,
        file_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Fetch the state of a file in a vector store. (`GET /vector_stores/{vector_store_id}/files/{file_id}`)"""
        ...

    @overload
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        **options: Unpack[Options],
    ) -> VectorStoreFile: ...

    @overload
    def update(
        self,
        vector_store_id: str,
        file_id: str,
        /,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        **options: Unpack[Options],
    ) -> VectorStoreFile: ...

    @endpoint.post(
        "/vector_stores/{vector_store_id}/files/{file_id}",
        "VectorStoreFile",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def update(
        self,
        *ids: str,
        file_id: str = "",
        vector_store_id: str = "",
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Change the attributes of a file in a vector store. (`POST /vector_stores/{vector_store_id}/files/{file_id}`)

        Args:
            attributes: Up to 16 pairs to filter by; keys to 64 characters, texts to 512.
        """
        ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/files",
        "VectorStoreFile",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def list(
        self,
        vector_store_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a vector store. (`GET /vector_stores/{vector_store_id}/files`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            filter: Only files with this status.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @overload
    def delete(self, file_id: str, *, vector_store_id: str, **options: Unpack[Options]) -> VectorStoreFileDeleted: ...

    @overload
    def delete(self, vector_store_id: str, file_id: str, /, **options: Unpack[Options]) -> VectorStoreFileDeleted: ...

    @endpoint.delete(
        "/vector_stores/{vector_store_id}/files/{file_id}",
        "VectorStoreFileDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def delete(
        self,
        *ids: str,
        file_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself is kept. (`DELETE
        /vector_stores/{vector_store_id}/files/{file_id}`)
        """
        ...

    @overload
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        **options: Unpack[Options],
    ) -> SyncPage[FileContentResponse]: ...

    @overload
    def content(
        self,
        vector_store_id: str,
        file_id: str,
        /,
        **options: Unpack[Options],
    ) -> SyncPage[FileContentResponse]: ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/files/{file_id}/content",
        "FileContentResponse",
        page="SyncPage",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def content(
        self,
        *ids: str,
        file_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> SyncPage[FileContentResponse]:
        """Fetch the text that was read from a file. (`GET /vector_stores/{vector_store_id}/files/{file_id}/content`)"""
        ...

    @endpoint.helper("polling:create_and_poll_file")
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store and wait until it is processed. A failed file is returned, not raised;
        `RuntimeError` is raised when it takes longer than `max_wait_seconds`. Without `poll_interval_ms` the server's
        hint is followed, or else one second.
        """
        ...

    @endpoint.helper("uploading:upload_file")
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store, without waiting until it is processed."""
        ...

    @endpoint.helper("uploading:upload_and_poll_file")
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Upload a file, add it to a vector store and wait until it is processed. A failed file is returned, not
        raised; `RuntimeError` is raised when processing takes longer than `max_wait_seconds`.
        """
        ...

    @endpoint.helper("polling:poll_file")
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Wait until a file is no longer `in_progress`. Without `poll_interval_ms` the server's hint is followed, or
        else one second; a failed file is returned, not raised. `RuntimeError` is raised when it takes longer than
        `max_wait_seconds`.
        """
        ...


class AsyncFiles(AsyncAPIResource):
    """The files of a vector store."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncFilesWithStreamingResponse(self)

    @endpoint.post("/vector_stores/{vector_store_id}/files", "VectorStoreFile", headers={"OpenAI-Beta": "assistants=v2"})
    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store. It is processed in the background; for several files use
        `file_batches`.

        `POST /vector_stores/{vector_store_id}/files`

        Args:
            file_id: An uploaded file.
            attributes: Up to 16 pairs to filter by; keys to 64 characters, texts to 512.
            chunking_strategy: How files are cut in passages. The API's default is `auto`.
        """
        ...

    @overload
    async def retrieve(self, file_id: str, *, vector_store_id: str, **options: Unpack[Options]) -> VectorStoreFile: ...

    @overload
    async def retrieve(self, vector_store_id: str, file_id: str, /, **options: Unpack[Options]) -> VectorStoreFile: ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/files/{file_id}",
        "VectorStoreFile",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    async def retrieve(
        self,
        *ids: str,
        file_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Fetch the state of a file in a vector store. (`GET /vector_stores/{vector_store_id}/files/{file_id}`)"""
        ...

    @overload
    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        **options: Unpack[Options],
    ) -> VectorStoreFile: ...

    @overload
    async def update(
        self,
        vector_store_id: str,
        file_id: str,
        /,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        **options: Unpack[Options],
    ) -> VectorStoreFile: ...

    @endpoint.post(
        "/vector_stores/{vector_store_id}/files/{file_id}",
        "VectorStoreFile",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    async def update(
        self,
        *ids: str,
        file_id: str = "",
        vector_store_id: str = "",
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Change the attributes of a file in a vector store. (`POST /vector_stores/{vector_store_id}/files/{file_id}`)

        Args:
            attributes: Up to 16 pairs to filter by; keys to 64 characters, texts to 512.
        """
        ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/files",
        "VectorStoreFile",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def list(
        self,
        vector_store_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of a vector store. (`GET /vector_stores/{vector_store_id}/files`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            filter: Only files with this status.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @overload
    async def delete(self, file_id: str, *, vector_store_id: str, **options: Unpack[Options]) -> VectorStoreFileDeleted: ...

    @overload
    async def delete(self, vector_store_id: str, file_id: str, /, **options: Unpack[Options]) -> VectorStoreFileDeleted: ...

    @endpoint.delete(
        "/vector_stores/{vector_store_id}/files/{file_id}",
        "VectorStoreFileDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    async def delete(
        self,
        *ids: str,
        file_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself is kept. (`DELETE
        /vector_stores/{vector_store_id}/files/{file_id}`)
        """
        ...

    @overload
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        **options: Unpack[Options],
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]: ...

    @overload
    def content(
        self,
        vector_store_id: str,
        file_id: str,
        /,
        **options: Unpack[Options],
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]: ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/files/{file_id}/content",
        "FileContentResponse",
        page="AsyncPage",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def content(
        self,
        *ids: str,
        file_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Fetch the text that was read from a file. (`GET /vector_stores/{vector_store_id}/files/{file_id}/content`)"""
        ...

    @endpoint.helper("polling:create_and_poll_file")
    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store and wait until it is processed. A failed file is returned, not raised;
        `RuntimeError` is raised when it takes longer than `max_wait_seconds`. Without `poll_interval_ms` the server's
        hint is followed, or else one second.
        """
        ...

    @endpoint.helper("uploading:upload_file")
    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store, without waiting until it is processed."""
        ...

    @endpoint.helper("uploading:upload_and_poll_file")
    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Upload a file, add it to a vector store and wait until it is processed. A failed file is returned, not
        raised; `RuntimeError` is raised when processing takes longer than `max_wait_seconds`.
        """
        ...

    @endpoint.helper("polling:poll_file")
    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFile:
        """Wait until a file is no longer `in_progress`. Without `poll_interval_ms` the server's hint is followed, or
        else one second; a failed file is returned, not raised. `RuntimeError` is raised when it takes longer than
        `max_wait_seconds`.
        """
        ...


class FilesWithRawResponse(RawView):
    """The calls of `Files`, answered with the HTTP response around it."""

    def __init__(self, files: Files) -> None:
        self._files = self._resource = files

    create = raw(Files.create)
    retrieve = raw(Files.retrieve)
    update = raw(Files.update)
    list = raw(Files.list)
    delete = raw(Files.delete)
    content = raw(Files.content)


class AsyncFilesWithRawResponse(RawView):
    """The calls of `AsyncFiles`, answered with the HTTP response around it."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = self._resource = files

    create = raw(AsyncFiles.create)
    retrieve = raw(AsyncFiles.retrieve)
    update = raw(AsyncFiles.update)
    list = raw(AsyncFiles.list)
    delete = raw(AsyncFiles.delete)
    content = raw(AsyncFiles.content)


class FilesWithStreamingResponse(StreamingView):
    """The calls of `Files`, answered while the body is still to be read."""

    def __init__(self, files: Files) -> None:
        self._files = self._resource = files

    create = streaming(Files.create)
    retrieve = streaming(Files.retrieve)
    update = streaming(Files.update)
    list = streaming(Files.list)
    delete = streaming(Files.delete)
    content = streaming(Files.content)


class AsyncFilesWithStreamingResponse(StreamingView):
    """The calls of `AsyncFiles`, answered while the body is still to be read."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = self._resource = files

    create = streaming(AsyncFiles.create)
    retrieve = streaming(AsyncFiles.retrieve)
    update = streaming(AsyncFiles.update)
    list = streaming(AsyncFiles.list)
    delete = streaming(AsyncFiles.delete)
    content = streaming(AsyncFiles.content)
