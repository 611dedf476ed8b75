# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["ChatSessionFileUpload"]


class ChatSessionFileUpload(BaseModel):
    enabled: bool

    max_file_size: Optional[int] = None

    max_files: Optional[int] = None
