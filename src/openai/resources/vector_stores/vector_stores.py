# Made from api/vector_stores.py by `make generate`. Do not edit.
"""Files cut in passages that can be searched."""

from __future__ import annotations

from typing import Optional, TYPE_CHECKING, Union
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
    from openai.pagination import AsyncPage
    from openai.pagination import SyncCursorPage
    from openai.pagination import SyncPage
    from openai.resources.vector_stores.file_batches import AsyncFileBatches
    from openai.resources.vector_stores.file_batches import AsyncFileBatchesWithRawResponse
    from openai.resources.vector_stores.file_batches import AsyncFileBatchesWithStreamingResponse
    from openai.resources.vector_stores.file_batches import FileBatches
    from openai.resources.vector_stores.file_batches import FileBatchesWithRawResponse
    from openai.resources.vector_stores.file_batches import FileBatchesWithStreamingResponse
    from openai.resources.vector_stores.files import AsyncFiles
    from openai.resources.vector_stores.files import AsyncFilesWithRawResponse
    from openai.resources.vector_stores.files import AsyncFilesWithStreamingResponse
    from openai.resources.vector_stores.files import Files
    from openai.resources.vector_stores.files import FilesWithRawResponse
    from openai.resources.vector_stores.files import FilesWithStreamingResponse
    from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam
    from openai.types.shared_params.metadata import Metadata
    from openai.types.vector_store import VectorStore
    from openai.types.vector_store_deleted import VectorStoreDeleted
    from openai.types.vector_store_search_response import VectorStoreSearchResponse
    from openai.types import vector_store_create_params
    from openai.types import vector_store_search_params
    from openai.types import vector_store_update_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "SequenceNotStr": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "AsyncPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "SyncPage": "openai.pagination",
            "AsyncFileBatches": "openai.resources.vector_stores.file_batches",
            "AsyncFileBatchesWithRawResponse": "openai.resources.vector_stores.file_batches",
            "AsyncFileBatchesWithStreamingResponse": "openai.resources.vector_stores.file_batches",
            "FileBatches": "openai.resources.vector_stores.file_batches",
            "FileBatchesWithRawResponse": "openai.resources.vector_stores.file_batches",
            "FileBatchesWithStreamingResponse": "openai.resources.vector_stores.file_batches",
            "AsyncFiles": "openai.resources.vector_stores.files",
            "AsyncFilesWithRawResponse": "openai.resources.vector_stores.files",
            "AsyncFilesWithStreamingResponse": "openai.resources.vector_stores.files",
            "Files": "openai.resources.vector_stores.files",
            "FilesWithRawResponse": "openai.resources.vector_stores.files",
            "FilesWithStreamingResponse": "openai.resources.vector_stores.files",
            "FileChunkingStrategyParam": "openai.types.file_chunking_strategy_param",
            "Metadata": "openai.types.shared_params.metadata",
            "VectorStore": "openai.types.vector_store",
            "VectorStoreDeleted": "openai.types.vector_store_deleted",
            "VectorStoreSearchResponse": "openai.types.vector_store_search_response",
        },
    )

__all__ = [
    "VectorStores",
    "AsyncVectorStores",
    "VectorStoresWithRawResponse",
    "AsyncVectorStoresWithRawResponse",
    "VectorStoresWithStreamingResponse",
    "AsyncVectorStoresWithStreamingResponse",
]


class VectorStores(SyncAPIResource):
    """Files cut in passages that can be searched."""

    @cached_property
    def files(self) -> Files:
        from openai.resources.vector_stores.files import Files

        return Files(self._client)

    @cached_property
    def file_batches(self) -> FileBatches:
        from openai.resources.vector_stores.file_batches import FileBatches

        return FileBatches(self._client)

    @cached_property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return VectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return VectorStoresWithStreamingResponse(self)

    @endpoint.post("/vector_stores", "VectorStore", headers={"OpenAI-Beta": "assistants=v2"})
    def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStore:
        """Make a vector store. (`POST /vector_stores`)

        Args:
            chunking_strategy: How files are cut in passages; only with `file_ids`. The API's default is `auto`.
            expires_after: When it expires, counted from its last use.
            file_ids: Uploaded files to begin with, at most 500.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get("/vector_stores/{vector_store_id}", "VectorStore", headers={"OpenAI-Beta": "assistants=v2"})
    def retrieve(self, vector_store_id: str, **options: Unpack[Options]) -> VectorStore:
        """Fetch a vector store. (`GET /vector_stores/{vector_store_id}`)"""
        ...

    @endpoint.post("/vector_stores/{vector_store_id}", "VectorStore", headers={"OpenAI-Beta": "assistants=v2"})
    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStore:
        """Change the name, the metadata or the expiry of a vector store.

        `POST /vector_stores/{vector_store_id}`

        Args:
            expires_after: When it expires, counted from its last use.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get("/vector_stores", "VectorStore", page="SyncCursorPage", headers={"OpenAI-Beta": "assistants=v2"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[VectorStore]:
        """List the vector stores. (`GET /vector_stores`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @endpoint.delete("/vector_stores/{vector_store_id}", "VectorStoreDeleted", headers={"OpenAI-Beta": "assistants=v2"})
    def delete(self, vector_store_id: str, **options: Unpack[Options]) -> VectorStoreDeleted:
        """Delete a vector store; its files are kept. (`DELETE /vector_stores/{vector_store_id}`)"""
        ...

    @endpoint.post(
        "/vector_stores/{vector_store_id}/search",
        "VectorStoreSearchResponse",
        page="SyncPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        before="search",
    )
    def search(
        self,
        vector_store_id: str,
        *,
        query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        limit: int | Omit = omit,
        filter: vector_store_search_params.Filters | Omit = omit,
        ranking_options: vector_store_search_params.RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncPage[VectorStoreSearchResponse]:
        """Search a vector store for the passages that fit a question. All results come in one page.

        `POST /vector_stores/{vector_store_id}/search`

        Args:
            query: What to look for; several questions may be given.
            filters: Only files whose attributes fit.
            max_num_results: At most this many results, 1 to 50. The API's default is 10.
            limit: Another name for `max_num_results`.
            filter: Another name for `filters`.
            rewrite_query: Whether the API may put the question in words that search better. The API's default is
                false.
        """
        ...


class AsyncVectorStores(AsyncAPIResource):
    """Files cut in passages that can be searched."""

    @cached_property
    def files(self) -> AsyncFiles:
        from openai.resources.vector_stores.files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        from openai.resources.vector_stores.file_batches import AsyncFileBatches

        return AsyncFileBatches(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncVectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncVectorStoresWithStreamingResponse(self)

    @endpoint.post("/vector_stores", "VectorStore", headers={"OpenAI-Beta": "assistants=v2"})
    async def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStore:
        """Make a vector store. (`POST /vector_stores`)

        Args:
            chunking_strategy: How files are cut in passages; only with `file_ids`. The API's default is `auto`.
            expires_after: When it expires, counted from its last use.
            file_ids: Uploaded files to begin with, at most 500.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get("/vector_stores/{vector_store_id}", "VectorStore", headers={"OpenAI-Beta": "assistants=v2"})
    async def retrieve(self, vector_store_id: str, **options: Unpack[Options]) -> VectorStore:
        """Fetch a vector store. (`GET /vector_stores/{vector_store_id}`)"""
        ...

    @endpoint.post("/vector_stores/{vector_store_id}", "VectorStore", headers={"OpenAI-Beta": "assistants=v2"})
    async def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> VectorStore:
        """Change the name, the metadata or the expiry of a vector store.

        `POST /vector_stores/{vector_store_id}`

        Args:
            expires_after: When it expires, counted from its last use.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get("/vector_stores", "VectorStore", page="AsyncCursorPage", headers={"OpenAI-Beta": "assistants=v2"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """List the vector stores. (`GET /vector_stores`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @endpoint.delete("/vector_stores/{vector_store_id}", "VectorStoreDeleted", headers={"OpenAI-Beta": "assistants=v2"})
    async def delete(self, vector_store_id: str, **options: Unpack[Options]) -> VectorStoreDeleted:
        """Delete a vector store; its files are kept. (`DELETE /vector_stores/{vector_store_id}`)"""
        ...

    @endpoint.post(
        "/vector_stores/{vector_store_id}/search",
        "VectorStoreSearchResponse",
        page="AsyncPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        before="search",
    )
    def search(
        self,
        vector_store_id: str,
        *,
        query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        limit: int | Omit = omit,
        filter: vector_store_search_params.Filters | Omit = omit,
        ranking_options: vector_store_search_params.RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]:
        """Search a vector store for the passages that fit a question. All results come in one page.

        `POST /vector_stores/{vector_store_id}/search`

        Args:
            query: What to look for; several questions may be given.
            filters: Only files whose attributes fit.
            max_num_results: At most this many results, 1 to 50. The API's default is 10.
            limit: Another name for `max_num_results`.
            filter: Another name for `filters`.
            rewrite_query: Whether the API may put the question in words that search better. The API's default is
                false.
        """
        ...


class VectorStoresWithRawResponse(RawView):
    """The calls of `VectorStores`, answered with the HTTP response around it."""

    def __init__(self, vector_stores: VectorStores) -> None:
        self._vector_stores = self._resource = vector_stores

    create = raw(VectorStores.create)
    retrieve = raw(VectorStores.retrieve)
    update = raw(VectorStores.update)
    list = raw(VectorStores.list)
    delete = raw(VectorStores.delete)
    search = raw(VectorStores.search)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from openai.resources.vector_stores.files import FilesWithRawResponse

        return FilesWithRawResponse(self._vector_stores.files)

    @cached_property
    def file_batches(self) -> FileBatchesWithRawResponse:
        from openai.resources.vector_stores.file_batches import FileBatchesWithRawResponse

        return FileBatchesWithRawResponse(self._vector_stores.file_batches)


class AsyncVectorStoresWithRawResponse(RawView):
    """The calls of `AsyncVectorStores`, answered with the HTTP response around it."""

    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self._vector_stores = self._resource = vector_stores

    create = raw(AsyncVectorStores.create)
    retrieve = raw(AsyncVectorStores.retrieve)
    update = raw(AsyncVectorStores.update)
    list = raw(AsyncVectorStores.list)
    delete = raw(AsyncVectorStores.delete)
    search = raw(AsyncVectorStores.search)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from openai.resources.vector_stores.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._vector_stores.files)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithRawResponse:
        from openai.resources.vector_stores.file_batches import AsyncFileBatchesWithRawResponse

        return AsyncFileBatchesWithRawResponse(self._vector_stores.file_batches)


class VectorStoresWithStreamingResponse(StreamingView):
    """The calls of `VectorStores`, answered while the body is still to be read."""

    def __init__(self, vector_stores: VectorStores) -> None:
        self._vector_stores = self._resource = vector_stores

    create = streaming(VectorStores.create)
    retrieve = streaming(VectorStores.retrieve)
    update = streaming(VectorStores.update)
    list = streaming(VectorStores.list)
    delete = streaming(VectorStores.delete)
    search = streaming(VectorStores.search)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from openai.resources.vector_stores.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._vector_stores.files)

    @cached_property
    def file_batches(self) -> FileBatchesWithStreamingResponse:
        from openai.resources.vector_stores.file_batches import FileBatchesWithStreamingResponse

        return FileBatchesWithStreamingResponse(self._vector_stores.file_batches)


class AsyncVectorStoresWithStreamingResponse(StreamingView):
    """The calls of `AsyncVectorStores`, answered while the body is still to be read."""

    def __init__(self, vector_stores: AsyncVectorStores) -> None:
        self._vector_stores = self._resource = vector_stores

    create = streaming(AsyncVectorStores.create)
    retrieve = streaming(AsyncVectorStores.retrieve)
    update = streaming(AsyncVectorStores.update)
    list = streaming(AsyncVectorStores.list)
    delete = streaming(AsyncVectorStores.delete)
    search = streaming(AsyncVectorStores.search)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from openai.resources.vector_stores.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._vector_stores.files)

    @cached_property
    def file_batches(self) -> AsyncFileBatchesWithStreamingResponse:
        from openai.resources.vector_stores.file_batches import AsyncFileBatchesWithStreamingResponse

        return AsyncFileBatchesWithStreamingResponse(self._vector_stores.file_batches)
