"""Many requests in one file, answered within a day."""

from typing import Literal

from .shared import Metadata
from .vocabulary import Model, Params, Resource, get, post

package = "openai.types"


class Batch(Model):
    """A batch and how far it has come."""

    class Errors:
        data: list[BatchError] = ...
        object: str = ...

    id: str
    completion_window: str
    """The time a batch may take, `24h`."""
    created_at: int
    """Unix seconds."""
    endpoint: str
    """The path all requests go to."""
    input_file_id: str
    object: Literal["batch"]
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    """`finalizing` means that the result files are being written, `expired` that the time ran out."""
    cancelled_at: int = ...
    """Unix seconds."""
    cancelling_at: int = ...
    """Unix seconds."""
    completed_at: int = ...
    """Unix seconds."""
    error_file_id: str = ...
    """File with the requests that failed."""
    errors: Errors = ...
    """What is wrong with the input file."""
    expired_at: int = ...
    """Unix seconds."""
    expires_at: int = ...
    """Unix seconds; requests not answered by then are dropped."""
    failed_at: int = ...
    """Unix seconds."""
    finalizing_at: int = ...
    """Unix seconds."""
    in_progress_at: int = ...
    """Unix seconds."""
    metadata: Metadata = ...
    model: str = ...
    output_file_id: str = ...
    """File with the answers of requests that succeeded."""
    request_counts: BatchRequestCounts = ...
    usage: BatchUsage = ...
    """Tokens of all requests; not set on batches from before 7 September 2025."""


class BatchCreateParams(Params):
    class OutputExpiresAfter:
        anchor: Literal["created_at"]
        """The moment that `seconds` counts from: when the file was made, not the batch."""
        seconds: int
        """From 3600 (an hour) to 2592000 (30 days)."""

    completion_window: Literal["24h"]
    """Only `24h`."""
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
    """The path all requests go to. With `/v1/embeddings`, a batch holds at most 50,000 inputs."""
    input_file_id: str
    """A JSONL file with purpose `batch`; at most 50,000 requests and 200 MB."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    output_expires_after: OutputExpiresAfter = ...
    """When the result files are deleted."""


class BatchError(Model):
    """A fault in the input file."""

    code: str = ...
    line: int = ...
    """The line of the file, if it can be told."""
    message: str = ...
    param: str = ...


class BatchListParams(Params):
    after: str = ...
    """Id of the batch the page starts behind."""
    limit: int = ...
    """Batches per page, 1 to 100. The API's default is 20."""


class BatchRequestCounts(Model):
    """How many requests of a batch are done."""

    completed: int
    failed: int
    total: int


class BatchUsage(Model):
    """Tokens used by a batch."""

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
    def create(self, params: BatchCreateParams) -> Batch:
        """Start a batch: run the requests of an uploaded file within 24 hours."""

    @get("/batches/{batch_id}")
    def retrieve(self, batch_id: str) -> Batch:
        """Fetch the state of a batch."""

    @get("/batches")
    def list(self, params: BatchListParams) -> CursorPage[Batch]:
        """List the batches of the organization."""

    @post("/batches/{batch_id}/cancel")
    def cancel(self, batch_id: str) -> Batch:
        """Cancel a batch. This can take 10 minutes, in which it is `cancelling`; what is done by then can be found in
        the output file.
        """
