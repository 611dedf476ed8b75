"""Many requests in one file, answered within a day."""

from typing import Literal

from .shared import Metadata
from .vocabulary import Model, Params, Resource, get, post

package = "openai.types"


class Batch(Model):
    class Errors:
        data: list[BatchError] = ...
        object: str = ...

    id: str
    completion_window: str
    created_at: int
    endpoint: str
    input_file_id: str
    object: Literal["batch"]
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    cancelled_at: int = ...
    cancelling_at: int = ...
    completed_at: int = ...
    error_file_id: str = ...
    errors: Errors = ...
    expired_at: int = ...
    expires_at: int = ...
    failed_at: int = ...
    finalizing_at: int = ...
    in_progress_at: int = ...
    metadata: Metadata = ...
    model: str = ...
    output_file_id: str = ...
    request_counts: BatchRequestCounts = ...
    usage: BatchUsage = ...


class BatchCreateParams(Params):
    class OutputExpiresAfter:
        anchor: Literal["created_at"]
        seconds: int

    completion_window: Literal["24h"]
    endpoint: Literal[
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/moderations",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos",
    ]
    input_file_id: str
    metadata: Metadata | None = ...
    output_expires_after: OutputExpiresAfter = ...


class BatchError(Model):
    code: str = ...
    line: int = ...
    message: str = ...
    param: str = ...


class BatchListParams(Params):
    after: str = ...
    limit: int = ...


class BatchRequestCounts(Model):
    completed: int
    failed: int
    total: int


class BatchUsage(Model):
    class InputTokensDetails:
        cached_tokens: int

    class OutputTokensDetails:
        reasoning_tokens: int

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class Batches(Resource, module="batches"):
    @post("/batches")
    def create(self, params: BatchCreateParams) -> Batch: ...

    @get("/batches/{batch_id}")
    def retrieve(self, batch_id: str) -> Batch: ...

    @get("/batches")
    def list(self, params: BatchListParams) -> CursorPage[Batch]: ...

    @post("/batches/{batch_id}/cancel")
    def cancel(self, batch_id: str) -> Batch: ...
