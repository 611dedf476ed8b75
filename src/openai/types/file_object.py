# Made from api/files.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["FileObject"]


class FileObject(BaseModel):
    id: str

    bytes: int

    created_at: int

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
    ]

    status: Literal["uploaded", "processed", "error"]

    expires_at: Optional[int] = None

    status_details: Optional[str] = None
