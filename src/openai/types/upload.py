# Made from api/uploads.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.file_object import FileObject

__all__ = ["Upload"]


class Upload(BaseModel):
    id: str

    bytes: int

    created_at: int

    expires_at: int

    filename: str

    object: Literal["upload"]

    purpose: str

    status: Literal["pending", "completed", "cancelled", "expired"]

    file: Optional["FileObject"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"FileObject": "openai.types.file_object"})
