# Made from api/files.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai._types import FileTypes
from openai.types.file_purpose import FilePurpose

__all__ = ["FileCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """The moment that `seconds` counts from."""

    seconds: Required[int]
    """From 3600 (an hour) to 2592000 (30 days)."""


class FileCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    """Bytes, an open binary file, a path object, or a tuple of filename and content. A plain string is not taken as a
    path.
    """

    purpose: Required[FilePurpose]
    """What the file will be used for: `user_data` fits any use, `vision` is images for fine-tuning, `evals` data for
    evaluations.
    """

    expires_after: ExpiresAfter
    """When the file is deleted. The API's default is 30 days for batch files and never for others."""
