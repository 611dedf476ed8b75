# Made from api/uploads.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.file_object import FileObject

__all__ = ["Upload"]


class Upload(BaseModel):
    """A large file that is being sent in parts."""

    id: str

    bytes: int
    """The announced size in bytes."""

    created_at: int
    """Unix seconds."""

    expires_at: int
    """Unix seconds."""

    filename: str

    object: Literal["upload"]

    purpose: str

    status: Literal["pending", "completed", "cancelled", "expired"]
    """`pending` as long as it takes parts."""

    file: Optional["FileObject"] = None
    """The finished file, once the upload is completed."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"FileObject": "openai.types.file_object"})
