# Made from api/containers.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

from openai._types import FileTypes

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    file: FileTypes
    """The content to upload."""

    file_id: str
    """A file uploaded before."""

    purpose: str
    """What the file is for; sent only if given."""
