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
    id: str

    completion_window: str

    created_at: int

    endpoint: str

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

    cancelled_at: Optional[int] = None

    cancelling_at: Optional[int] = None

    completed_at: Optional[int] = None

    error_file_id: Optional[str] = None

    errors: Optional[Errors] = None

    expired_at: Optional[int] = None

    expires_at: Optional[int] = None

    failed_at: Optional[int] = None

    finalizing_at: Optional[int] = None

    in_progress_at: Optional[int] = None

    metadata: Optional["Metadata"] = None

    model: Optional[str] = None

    output_file_id: Optional[str] = None

    request_counts: Optional["BatchRequestCounts"] = None

    usage: Optional["BatchUsage"] = None


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
