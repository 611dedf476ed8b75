# Made from api/vector_stores.py by `make generate`. Do not edit.
"""Files cut in passages that can be searched."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._types import FileTypes
    from openai._types import SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from openai.types.vector_stores.vector_store_file import VectorStoreFile
    from openai.types.vector_stores.vector_store_file_batch import VectorStoreFileBatch
    from openai.types.vector_stores import file_batch_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "FileTypes": "openai._types",
            "SequenceNotStr": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "FileChunkingStrategyParam": "openai.types.file_chunking_strategy_param",
            "VectorStoreFile": "openai.types.vector_stores.vector_store_file",
            "VectorStoreFileBatch": "openai.types.vector_stores.vector_store_file_batch",
        },
    )

__all__ = [
    "FileBatches",
    "AsyncFileBatches",
    "FileBatchesWithRawResponse",
    "AsyncFileBatchesWithRawResponse",
    "FileBatchesWithStreamingResponse",
    "AsyncFileBatchesWithStreamingResponse",
]


class FileBatches(SyncAPIResource):
    """Many files added to a vector store at once."""

    @cached_property
    def with_raw_response(self) -> FileBatchesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return FileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return FileBatchesWithStreamingResponse(self)

    @endpoint.post(
        "/vector_stores/{vector_store_id}/file_batches",
        "VectorStoreFileBatch",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Add many uploaded files to a vector store; they are processed in the background.

        `POST /vector_stores/{vector_store_id}/file_batches`

        Args:
            attributes: Set on all of `file_ids`: up to 16 pairs to filter by; keys to 64 characters, texts to 512.
            chunking_strategy: How all of `file_ids` are cut. The API's default is `auto`.
            file_ids: At most 2000 files. Give either this or `files`.
            files: At most 2000 files with settings of their own; the settings beside are not used for them.
        """
        ...

    @overload
    def retrieve(self, batch_id: str, *, vector_store_id: str, **options: Unpack[Options]) -> VectorStoreFileBatch: ...

    @overload
    def retrieve(self, vector_store_id: str, batch_id: str, /, **options: Unpack[Options]) -> VectorStoreFileBatch: ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
        "VectorStoreFileBatch",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def retrieve(
        self,
        *ids: str,
        batch_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Fetch the state of a batch of files. (`GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`)"""
        ...

    @overload
    def cancel(self, batch_id: str, *, vector_store_id: str, **options: Unpack[Options]) -> VectorStoreFileBatch: ...

    @overload
    def cancel(self, vector_store_id: str, batch_id: str, /, **options: Unpack[Options]) -> VectorStoreFileBatch: ...

    @endpoint.post(
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
        "VectorStoreFileBatch",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def cancel(
        self,
        *ids: str,
        batch_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Stop a batch of files as soon as possible. (`POST
        /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`)
        """
        ...

    @overload
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[VectorStoreFile]: ...

    @overload
    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        /,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[VectorStoreFile]: ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
        "VectorStoreFile",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def list_files(
        self,
        *ids: str,
        batch_id: str = "",
        vector_store_id: str = "",
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a batch. (`GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            filter: Only files with this status.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @endpoint.helper("polling:create_and_poll_batch")
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Add many uploaded files to a vector store and wait until all are processed. Failed files are only counted,
        not raised.
        """
        ...

    @endpoint.helper("uploading:upload_and_poll_batch")
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Upload files, `max_concurrency` at a time, add them and `file_ids` to a vector store in one batch, and wait
        until all are processed. After an upload that fails no other is begun, and its error is raised, which says
        which file it was.
        """
        ...

    @endpoint.helper("polling:poll_batch")
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is in progress. Without `poll_interval_ms` the server's hint is followed, or
        else one second.
        """
        ...


class AsyncFileBatches(AsyncAPIResource):
    """Many files added to a vector store at once."""

    @cached_property
    def with_raw_response(self) -> AsyncFileBatchesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncFileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncFileBatchesWithStreamingResponse(self)

    @endpoint.post(
        "/vector_stores/{vector_store_id}/file_batches",
        "VectorStoreFileBatch",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Add many uploaded files to a vector store; they are processed in the background.

        `POST /vector_stores/{vector_store_id}/file_batches`

        Args:
            attributes: Set on all of `file_ids`: up to 16 pairs to filter by; keys to 64 characters, texts to 512.
            chunking_strategy: How all of `file_ids` are cut. The API's default is `auto`.
            file_ids: At most 2000 files. Give either this or `files`.
            files: At most 2000 files with settings of their own; the settings beside are not used for them.
        """
        ...

    @overload
    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch: ...

    @overload
    async def retrieve(
        self,
        vector_store_id: str,
        batch_id: str,
        /,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch: ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
        "VectorStoreFileBatch",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    async def retrieve(
        self,
        *ids: str,
        batch_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Fetch the state of a batch of files. (`GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`)"""
        ...

    @overload
    async def cancel(self, batch_id: str, *, vector_store_id: str, **options: Unpack[Options]) -> VectorStoreFileBatch: ...

    @overload
    async def cancel(self, vector_store_id: str, batch_id: str, /, **options: Unpack[Options]) -> VectorStoreFileBatch: ...

    @endpoint.post(
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
        "VectorStoreFileBatch",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    async def cancel(
        self,
        *ids: str,
        batch_id: str = "",
        vector_store_id: str = "",
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Stop a batch of files as soon as possible. (`POST
        /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`)
        """
        ...

    @overload
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]: ...

    @overload
    def list_files(
        self,
        vector_store_id: str,
        batch_id: str,
        /,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]: ...

    @endpoint.get(
        "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
        "VectorStoreFile",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
    )
    def list_files(
        self,
        *ids: str,
        batch_id: str = "",
        vector_store_id: str = "",
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of a batch. (`GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            filter: Only files with this status.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @endpoint.helper("polling:create_and_poll_batch")
    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Add many uploaded files to a vector store and wait until all are processed. Failed files are only counted,
        not raised.
        """
        ...

    @endpoint.helper("uploading:upload_and_poll_batch")
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Upload files, `max_concurrency` at a time, add them and `file_ids` to a vector store in one batch, and wait
        until all are processed. After an upload that fails no other is begun, and its error is raised, which says
        which file it was.
        """
        ...

    @endpoint.helper("polling:poll_batch")
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is in progress. Without `poll_interval_ms` the server's hint is followed, or
        else one second.
        """
        ...


class FileBatchesWithRawResponse(RawView):
    """The calls of `FileBatches`, answered with the HTTP response around it."""

    def __init__(self, file_batches: FileBatches) -> None:
        self._file_batches = self._resource = file_batches

    create = raw(FileBatches.create)
    retrieve = raw(FileBatches.retrieve)
    cancel = raw(FileBatches.cancel)
    list_files = raw(FileBatches.list_files)


class AsyncFileBatchesWithRawResponse(RawView):
    """The calls of `AsyncFileBatches`, answered with the HTTP response around it."""

    def __init__(self, file_batches: AsyncFileBatches) -> None:
        self._file_batches = self._resource = file_batches

    create = raw(AsyncFileBatches.create)
    retrieve = raw(AsyncFileBatches.retrieve)
    cancel = raw(AsyncFileBatches.cancel)
    list_files = raw(AsyncFileBatches.list_files)


class FileBatchesWithStreamingResponse(StreamingView):
    """The calls of `FileBatches`, answered while the body is still to be read."""

    def __init__(self, file_batches: FileBatches) -> None:
        self._file_batches = self._resource = file_batches

    create = streaming(FileBatches.create)
    retrieve = streaming(FileBatches.retrieve)
    cancel = streaming(FileBatches.cancel)
    list_files = streaming(FileBatches.list_files)


class AsyncFileBatchesWithStreamingResponse(StreamingView):
    """The calls of `AsyncFileBatches`, answered while the body is still to be read."""

    def __init__(self, file_batches: AsyncFileBatches) -> None:
        self._file_batches = self._resource = file_batches

    create = streaming(AsyncFileBatches.create)
    retrieve = streaming(AsyncFileBatches.retrieve)
    cancel = streaming(AsyncFileBatches.cancel)
    list_files = streaming(AsyncFileBatches.list_files)
