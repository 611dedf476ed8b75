# Made from api/uploads.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.file_purpose import FilePurpose

__all__ = ["UploadCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """The moment that `seconds` counts from."""

    seconds: Required[int]
    """From 3600 (an hour) to 2592000 (30 days)."""


class UploadCreateParams(TypedDict, total=False):
    bytes: Required[int]
    """Size of the whole file in bytes."""

    filename: Required[str]
    """The name the finished file gets."""

    mime_type: Required[str]
    """Must be one that the purpose allows."""

    purpose: Required[FilePurpose]
    """What the finished file will be used for."""

    expires_after: ExpiresAfter
    """When the finished file is deleted. The API's default is 30 days for batch files and never for others."""
