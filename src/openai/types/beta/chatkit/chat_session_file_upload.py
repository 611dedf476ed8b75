# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["ChatSessionFileUpload"]


class ChatSessionFileUpload(BaseModel):
    """Which files may be uploaded."""

    enabled: bool

    max_file_size: Optional[int] = None
    """Megabytes per file."""

    max_files: Optional[int] = None
    """Files per session."""
