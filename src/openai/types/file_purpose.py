# Made from api/files.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["FilePurpose"]


FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
"""What an uploaded file will be used for."""
