# Made from api/batches.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.batch_error import BatchError
    from openai.types.batch_request_counts import BatchRequestCounts
    from openai.types.batch_usage import BatchUsage
    from openai.types.shared.metadata import Metadata

__all__ = ["Batch", "Errors"]


class Errors(BaseModel):
    data: Optional[List["BatchError"]] = None

    object: Optional[str] = None


class Batch(BaseModel):
    """A batch and how far it has come."""

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
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    """`finalizing` means that the result files are being written, `expired` that the time ran out."""

    cancelled_at: Optional[int] = None
    """Unix seconds."""

    cancelling_at: Optional[int] = None
    """Unix seconds."""

    completed_at: Optional[int] = None
    """Unix seconds."""

    error_file_id: Optional[str] = None
    """File with the requests that failed."""

    errors: Optional[Errors] = None
    """What is wrong with the input file."""

    expired_at: Optional[int] = None
    """Unix seconds."""

    expires_at: Optional[int] = None
    """Unix seconds; requests not answered by then are dropped."""

    failed_at: Optional[int] = None
    """Unix seconds."""

    finalizing_at: Optional[int] = None
    """Unix seconds."""

    in_progress_at: Optional[int] = None
    """Unix seconds."""

    metadata: Optional["Metadata"] = None

    model: Optional[str] = None

    output_file_id: Optional[str] = None
    """File with the answers of requests that succeeded."""

    request_counts: Optional["BatchRequestCounts"] = None

    usage: Optional["BatchUsage"] = None
    """Tokens of all requests; not set on batches from before 7 September 2025."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "BatchError": "openai.types.batch_error",
            "BatchRequestCounts": "openai.types.batch_request_counts",
            "BatchUsage": "openai.types.batch_usage",
            "Metadata": "openai.types.shared.metadata",
        },
    )
