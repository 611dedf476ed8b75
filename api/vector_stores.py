"""Files cut in passages that can be searched."""

from typing import Iterable, Literal

from .shared import ComparisonFilter, CompoundFilter, Metadata
from .vocabulary import Input, Model, Params, Resource, Shape, delete, get, helper, post, tagged

package = "openai.types"


class AutoFileChunkingStrategyParam(Input):
    type: Literal["auto"]


FileChunkingStrategy = tagged("type", StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject)


FileChunkingStrategyParam = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObject


class OtherFileChunkingStrategyObject(Model):
    type: Literal["other"]


class StaticFileChunkingStrategy(Shape):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int


class StaticFileChunkingStrategyObject(Shape):
    static: StaticFileChunkingStrategy
    type: Literal["static"]


class VectorStore(Model):
    class FileCounts:
        cancelled: int
        completed: int
        failed: int
        in_progress: int
        total: int

    class ExpiresAfter:
        anchor: Literal["last_active_at"]
        days: int

    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: int = ...
    metadata: Metadata = ...
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    expires_after: ExpiresAfter = ...
    expires_at: int = ...


class VectorStoreCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["last_active_at"]
        days: int

    chunking_strategy: FileChunkingStrategy = ...
    description: str = ...
    expires_after: ExpiresAfter = ...
    file_ids: list[str] = ...
    metadata: Metadata | None = ...
    name: str = ...


class VectorStoreDeleted(Model):
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


class VectorStoreListParams(Params):
    after: str = ...
    before: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class VectorStoreSearchParams(Params):
    class RankingOptions:
        ranker: Literal["none", "auto", "default-2024-11-15"] = ...
        score_threshold: float = ...

    Filters = ComparisonFilter | CompoundFilter

    query: str | list[str]
    filters: Filters = ...
    max_num_results: int = ...
    limit: int = ...
    """Another name for `max_num_results`."""
    filter: Filters = ...
    """Another name for `filters`."""
    ranking_options: RankingOptions = ...
    rewrite_query: bool = ...


class VectorStoreSearchResponse(Model):
    class Content:
        text: str
        type: Literal["text"]

    attributes: dict[str, str | float | bool] = ...
    content: list[Content]
    file_id: str
    filename: str
    score: float


class VectorStoreUpdateParams(Params):
    class ExpiresAfter:
        anchor: Literal["last_active_at"]
        days: int

    expires_after: ExpiresAfter | None = ...
    metadata: Metadata | None = ...
    name: str | None = ...


package = "openai.types.vector_stores"


class FileBatchCreateParams(Params):
    class File:
        file_id: str
        attributes: dict[str, str | float | bool] | None = ...
        chunking_strategy: FileChunkingStrategy = ...

    attributes: dict[str, str | float | bool] | None = ...
    chunking_strategy: FileChunkingStrategy = ...
    file_ids: list[str] = ...
    files: list[File] = ...


class FileBatchListFilesParams(Params):
    vector_store_id: str
    after: str = ...
    before: str = ...
    filter: Literal["in_progress", "completed", "failed", "cancelled"] = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class FileContentResponse(Model):
    text: str = ...
    type: str = ...


class FileCreateParams(Params):
    file_id: str
    attributes: dict[str, str | float | bool] | None = ...
    chunking_strategy: FileChunkingStrategy = ...


class FileListParams(Params):
    after: str = ...
    before: str = ...
    filter: Literal["in_progress", "completed", "failed", "cancelled"] = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class FileUpdateParams(Params):
    vector_store_id: str
    attributes: dict[str, str | float | bool] | None


class VectorStoreFile(Model):
    class LastError:
        code: Literal["server_error", "unsupported_file", "invalid_file"]
        message: str

    id: str
    created_at: int
    last_error: LastError = ...
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    vector_store_id: str
    attributes: dict[str, str | float | bool] = ...
    chunking_strategy: FileChunkingStrategy = ...


class VectorStoreFileBatch(Model):
    class FileCounts:
        cancelled: int
        completed: int
        failed: int
        in_progress: int
        total: int

    id: str
    created_at: int
    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str


class VectorStoreFileDeleted(Model):
    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]


class FileBatches(Resource, module="vector_stores.file_batches", beta="assistants=v2"):
    @post("/vector_stores/{vector_store_id}/file_batches")
    def create(self, vector_store_id: str, params: FileBatchCreateParams) -> VectorStoreFileBatch: ...

    @get("/vector_stores/{vector_store_id}/file_batches/{batch_id}")
    def retrieve(self, batch_id: str, vector_store_id: str) -> VectorStoreFileBatch: ...

    @post("/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel")
    def cancel(self, batch_id: str, vector_store_id: str) -> VectorStoreFileBatch: ...

    @get("/vector_stores/{vector_store_id}/file_batches/{batch_id}/files")
    def list_files(
        self, batch_id: str, vector_store_id: str, params: FileBatchListFilesParams
    ) -> CursorPage[VectorStoreFile]: ...

    @helper("polling:create_and_poll_batch")
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategy = ...,
        file_ids: list[str] = ...,
        files: list[FileBatchCreateParams.File] = ...,
        poll_interval_ms: int = ...,
    ) -> VectorStoreFileBatch: ...

    @helper("uploading:upload_and_poll_batch")
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: list[str] = ...,
        poll_interval_ms: int = ...,
        chunking_strategy: FileChunkingStrategy = ...,
    ) -> VectorStoreFileBatch: ...

    @helper("polling:poll_batch")
    def poll(self, batch_id: str, *, vector_store_id: str, poll_interval_ms: int = ...) -> VectorStoreFileBatch: ...


class Files(Resource, module="vector_stores.files", beta="assistants=v2"):
    @post("/vector_stores/{vector_store_id}/files")
    def create(self, vector_store_id: str, params: FileCreateParams) -> VectorStoreFile: ...

    @get("/vector_stores/{vector_store_id}/files/{file_id}")
    def retrieve(self, file_id: str, vector_store_id: str) -> VectorStoreFile: ...

    @post("/vector_stores/{vector_store_id}/files/{file_id}")
    def update(self, file_id: str, vector_store_id: str, params: FileUpdateParams) -> VectorStoreFile: ...

    @get("/vector_stores/{vector_store_id}/files")
    def list(self, vector_store_id: str, params: FileListParams) -> CursorPage[VectorStoreFile]: ...

    @delete("/vector_stores/{vector_store_id}/files/{file_id}")
    def delete(self, file_id: str, vector_store_id: str) -> VectorStoreFileDeleted: ...

    @get("/vector_stores/{vector_store_id}/files/{file_id}/content")
    def content(self, file_id: str, vector_store_id: str) -> Page[FileContentResponse]: ...

    @helper("polling:create_and_poll_file")
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None = ...,
        poll_interval_ms: int = ...,
        max_wait_seconds: float = ...,
        chunking_strategy: FileChunkingStrategy = ...,
    ) -> VectorStoreFile: ...

    @helper("uploading:upload_file")
    def upload(
        self, *, vector_store_id: str, file: FileTypes, chunking_strategy: FileChunkingStrategy = ...
    ) -> VectorStoreFile: ...

    @helper("uploading:upload_and_poll_file")
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: dict[str, str | float | bool] | None = ...,
        poll_interval_ms: int = ...,
        max_wait_seconds: float = ...,
        chunking_strategy: FileChunkingStrategy = ...,
    ) -> VectorStoreFile: ...

    @helper("polling:poll_file")
    def poll(
        self, file_id: str, *, vector_store_id: str, poll_interval_ms: int = ..., max_wait_seconds: float = ...
    ) -> VectorStoreFile: ...


class VectorStores(Resource, module="vector_stores.vector_stores", beta="assistants=v2"):
    files: Files
    file_batches: FileBatches

    @post("/vector_stores")
    def create(self, params: VectorStoreCreateParams) -> VectorStore: ...

    @get("/vector_stores/{vector_store_id}")
    def retrieve(self, vector_store_id: str) -> VectorStore: ...

    @post("/vector_stores/{vector_store_id}")
    def update(self, vector_store_id: str, params: VectorStoreUpdateParams) -> VectorStore: ...

    @get("/vector_stores")
    def list(self, params: VectorStoreListParams) -> CursorPage[VectorStore]: ...

    @delete("/vector_stores/{vector_store_id}")
    def delete(self, vector_store_id: str) -> VectorStoreDeleted: ...

    @post("/vector_stores/{vector_store_id}/search", before="search")
    def search(self, vector_store_id: str, params: VectorStoreSearchParams) -> Page[VectorStoreSearchResponse]: ...
