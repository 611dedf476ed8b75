# Made from api/files.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FileObject"]


class FileObject(BaseModel):
    """A file kept by the API."""

    id: str

    bytes: int
    """Size in bytes."""

    created_at: int
    """Unix seconds."""

    filename: str

    object: Literal["file"]

    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
        "evals",
    ]
    """What it is used for; those ending in `output` or `results` were written by the API."""

    status: Literal["uploaded", "processed", "error"]
    """How far its check has come. Deprecated."""

    expires_at: Optional[int] = None
    """Unix seconds; None if it is kept until deleted."""

    status_details: Optional[str] = None
    """Why its check failed. Deprecated in favour of `error` of the fine-tuning job."""
