"""Files cut in passages that can be searched."""

from typing import Iterable, Literal

from .shared import ComparisonFilter, CompoundFilter, Metadata
from .vocabulary import Input, Model, Params, Resource, Shape, delete, get, helper, post, tagged

package = "openai.types"


class AutoFileChunkingStrategyParam(Input):
    """Passages of 800 tokens that overlap by 400."""

    type: Literal["auto"]


FileChunkingStrategy = tagged("type", StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject)
"""How files are cut in passages."""


FileChunkingStrategyParam = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObject
"""How files are to be cut in passages."""


class OtherFileChunkingStrategyObject(Model):
    """It is not known how the file was cut; so with old files."""

    type: Literal["other"]


class StaticFileChunkingStrategy(Shape):
    """Size and overlap of passages."""

    chunk_overlap_tokens: int
    """Tokens two passages share; at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """Tokens in a passage, 100 to 4096."""


class StaticFileChunkingStrategyObject(Shape):
    """Passages of a size of your choice."""

    static: StaticFileChunkingStrategy
    type: Literal["static"]


class VectorStore(Model):
    """Files cut in passages that can be searched."""

    class FileCounts:
        cancelled: int
        completed: int
        failed: int
        in_progress: int
        total: int

    class ExpiresAfter:
        anchor: Literal["last_active_at"]
        """The moment that `days` counts from."""
        days: int
        """From 1 to 365."""

    id: str
    created_at: int
    """Unix seconds."""
    file_counts: FileCounts
    last_active_at: int = ...
    """Unix seconds."""
    metadata: Metadata = ...
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    """`completed` means that it can be searched."""
    usage_bytes: int
    """Bytes its files take."""
    expires_after: ExpiresAfter = ...
    """When it expires, counted from its last use."""
    expires_at: int = ...
    """Unix seconds."""


class VectorStoreCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["last_active_at"]
        """The moment that `days` counts from."""
        days: int
        """From 1 to 365."""

    chunking_strategy: FileChunkingStrategy = ...
    """How files are cut in passages; only with `file_ids`. The API's default is `auto`."""
    description: str = ...
    expires_after: ExpiresAfter = ...
    """When it expires, counted from its last use."""
    file_ids: list[str] = ...
    """Uploaded files to begin with, at most 500."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    name: str = ...


class VectorStoreDeleted(Model):
    """That a vector store is gone."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


class VectorStoreListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    before: str = ...
    """Id of the item the page ends before."""
    limit: int = ...
    """Items per page, 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""


class VectorStoreSearchParams(Params):
    class RankingOptions:
        ranker: Literal["none", "auto", "default-2024-11-15"] = ...
        """Puts results in a better order; `none` is faster. The API's default is `auto`."""
        score_threshold: float = ...
        """Only results with at least this score, 0 to 1. The API's default is 0."""

    Filters = ComparisonFilter | CompoundFilter

    query: str | list[str]
    """What to look for; several questions may be given."""
    filters: Filters = ...
    """Only files whose attributes fit."""
    max_num_results: int = ...
    """At most this many results, 1 to 50. The API's default is 10."""
    limit: int = ...
    """Another name for `max_num_results`."""
    filter: Filters = ...
    """Another name for `filters`."""
    ranking_options: RankingOptions = ...
    rewrite_query: bool = ...
    """Whether the API may put the question in words that search better. The API's default is false."""


class VectorStoreSearchResponse(Model):
    """A file that fits, with the passages that do."""

    class Content:
        text: str
        type: Literal["text"]

    attributes: dict[str, str | float | bool] = ...
    """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""
    content: list[Content]
    file_id: str
    filename: str
    score: float
    """How well it fits, from 0 to 1."""


class VectorStoreUpdateParams(Params):
    class ExpiresAfter:
        anchor: Literal["last_active_at"]
        """The moment that `days` counts from."""
        days: int
        """From 1 to 365."""

    expires_after: ExpiresAfter | None = ...
    """When it expires, counted from its last use."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    name: str | None = ...


package = "openai.types.vector_stores"


class FileBatchCreateParams(Params):
    class File:
        file_id: str
        attributes: dict[str, str | float | bool] | None = ...
        """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""
        chunking_strategy: FileChunkingStrategy = ...
        """How files are cut in passages."""

    attributes: dict[str, str | float | bool] | None = ...
    """Set on all of `file_ids`: up to 16 pairs to filter by; keys to 64 characters, texts to 512."""
    chunking_strategy: FileChunkingStrategy = ...
    """How all of `file_ids` are cut. The API's default is `auto`."""
    file_ids: list[str] = ...
    """At most 2000 files. Give either this or `files`."""
    files: list[File] = ...
    """At most 2000 files with settings of their own; the settings beside are not used for them."""


class FileBatchListFilesParams(Params):
    vector_store_id: str
    after: str = ...
    """Id of the item the page starts behind."""
    before: str = ...
    """Id of the item the page ends before."""
    filter: Literal["in_progress", "completed", "failed", "cancelled"] = ...
    """Only files with this status."""
    limit: int = ...
    """Items per page, 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""


class FileContentResponse(Model):
    """A piece of the text of a file."""

    text: str = ...
    type: str = ...


class FileCreateParams(Params):
    file_id: str
    """An uploaded file."""
    attributes: dict[str, str | float | bool] | None = ...
    """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""
    chunking_strategy: FileChunkingStrategy = ...
    """How files are cut in passages. The API's default is `auto`."""


class FileListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    before: str = ...
    """Id of the item the page ends before."""
    filter: Literal["in_progress", "completed", "failed", "cancelled"] = ...
    """Only files with this status."""
    limit: int = ...
    """Items per page, 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""


class FileUpdateParams(Params):
    vector_store_id: str
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""


class VectorStoreFile(Model):
    """A file in a vector store."""

    class LastError:
        code: Literal["server_error", "unsupported_file", "invalid_file"]
        message: str

    id: str
    created_at: int
    """Unix seconds."""
    last_error: LastError = ...
    """Why it could not be processed."""
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`completed` means that it can be searched."""
    usage_bytes: int
    """Bytes it takes here, which may differ from its size."""
    vector_store_id: str
    attributes: dict[str, str | float | bool] = ...
    """Up to 16 pairs to filter by; keys to 64 characters, texts to 512."""
    chunking_strategy: FileChunkingStrategy = ...
    """How files are cut in passages."""


class VectorStoreFileBatch(Model):
    """Files that are added to a vector store together."""

    class FileCounts:
        cancelled: int
        completed: int
        failed: int
        in_progress: int
        total: int

    id: str
    created_at: int
    """Unix seconds."""
    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    vector_store_id: str


class VectorStoreFileDeleted(Model):
    """That a file is no longer in a vector store."""

    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]


class FileBatches(Resource, module="vector_stores.file_batches", beta="assistants=v2"):
    """Many files added to a vector store at once."""

    @post("/vector_stores/{vector_store_id}/file_batches")
    def create(self, vector_store_id: str, params: FileBatchCreateParams) -> VectorStoreFileBatch:
        """Add many uploaded files to a vector store; they are processed in the background."""

    @get("/vector_stores/{vector_store_id}/file_batches/{batch_id}")
    def retrieve(self, batch_id: str, vector_store_id: str) -> VectorStoreFileBatch:
        """Fetch the state of a batch of files."""

    @post("/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel")
    def cancel(self, batch_id: str, vector_store_id: str) -> VectorStoreFileBatch:
        """Stop a batch of files as soon as possible."""

    @get("/vector_stores/{vector_store_id}/file_batches/{batch_id}/files")
    def list_files(
        self, batch_id: str, vector_store_id: str, params: FileBatchListFilesParams
    ) -> CursorPage[VectorStoreFile]:
        """List the files of a batch."""

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
    ) -> VectorStoreFileBatch:
        """Add many uploaded files to a vector store and wait until all are processed. Failed files are only counted,
        not raised.
        """

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
    ) -> VectorStoreFileBatch:
        """Upload files, `max_concurrency` at a time, add them and `file_ids` to a vector store in one batch, and wait
        until all are processed. After an upload that fails no other is begun, and its error is raised, which says
        which file it was.
        """

    @helper("polling:poll_batch")
    def poll(self, batch_id: str, *, vector_store_id: str, poll_interval_ms: int = ...) -> VectorStoreFileBatch:
        """Wait until no file of a batch is in progress. Without `poll_interval_ms` the server's hint is followed, or
        else one second.
        """


class Files(Resource, module="vector_stores.files", beta="assistants=v2"):
    """The files of a vector store."""

    @post("/vector_stores/{vector_store_id}/files")
    def create(self, vector_store_id: str, params: FileCreateParams) -> VectorStoreFile:
        """Add an uploaded file to a vector store. It is processed in the background; for several files use
        `file_batches`.
        """

    @get("/vector_stores/{vector_store_id}/files/{file_id}")
    def retrieve(self, file_id: str, vector_store_id: str) -> VectorStoreFile:
        """Fetch the state of a file in a vector store."""

    @post("/vector_stores/{vector_store_id}/files/{file_id}")
    def update(self, file_id: str, vector_store_id: str, params: FileUpdateParams) -> VectorStoreFile:
        """Change the attributes of a file in a vector store."""

    @get("/vector_stores/{vector_store_id}/files")
    def list(self, vector_store_id: str, params: FileListParams) -> CursorPage[VectorStoreFile]:
        """List the files of a vector store."""

    @delete("/vector_stores/{vector_store_id}/files/{file_id}")
    def delete(self, file_id: str, vector_store_id: str) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself is kept."""

    @get("/vector_stores/{vector_store_id}/files/{file_id}/content")
    def content(self, file_id: str, vector_store_id: str) -> Page[FileContentResponse]:
        """Fetch the text that was read from a file."""

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
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store and wait until it is processed. A failed file is returned, not raised;
        `RuntimeError` is raised when it takes longer than `max_wait_seconds`. Without `poll_interval_ms` the server's
        hint is followed, or else one second.
        """

    @helper("uploading:upload_file")
    def upload(
        self, *, vector_store_id: str, file: FileTypes, chunking_strategy: FileChunkingStrategy = ...
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store, without waiting until it is processed."""

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
    ) -> VectorStoreFile:
        """Upload a file, add it to a vector store and wait until it is processed. A failed file is returned, not
        raised; `RuntimeError` is raised when processing takes longer than `max_wait_seconds`.
        """

    @helper("polling:poll_file")
    def poll(
        self, file_id: str, *, vector_store_id: str, poll_interval_ms: int = ..., max_wait_seconds: float = ...
    ) -> VectorStoreFile:
        """Wait until a file is no longer `in_progress`. Without `poll_interval_ms` the server's hint is followed, or
        else one second; a failed file is returned, not raised. `RuntimeError` is raised when it takes longer than
        `max_wait_seconds`.
        """


class VectorStores(Resource, module="vector_stores.vector_stores", beta="assistants=v2"):
    """Files cut in passages that can be searched."""

    files: Files
    file_batches: FileBatches

    @post("/vector_stores")
    def create(self, params: VectorStoreCreateParams) -> VectorStore:
        """Make a vector store."""

    @get("/vector_stores/{vector_store_id}")
    def retrieve(self, vector_store_id: str) -> VectorStore:
        """Fetch a vector store."""

    @post("/vector_stores/{vector_store_id}")
    def update(self, vector_store_id: str, params: VectorStoreUpdateParams) -> VectorStore:
        """Change the name, the metadata or the expiry of a vector store."""

    @get("/vector_stores")
    def list(self, params: VectorStoreListParams) -> CursorPage[VectorStore]:
        """List the vector stores."""

    @delete("/vector_stores/{vector_store_id}")
    def delete(self, vector_store_id: str) -> VectorStoreDeleted:
        """Delete a vector store; its files are kept."""

    @post("/vector_stores/{vector_store_id}/search", before="search")
    def search(self, vector_store_id: str, params: VectorStoreSearchParams) -> Page[VectorStoreSearchResponse]:
        """Search a vector store for the passages that fit a question. All results come in one page."""
