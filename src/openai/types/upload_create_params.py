# Made from api/uploads.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.file_purpose import FilePurpose

__all__ = ["UploadCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]

    seconds: Required[int]


class UploadCreateParams(TypedDict, total=False):
    bytes: Required[int]

    filename: Required[str]

    mime_type: Required[str]

    purpose: Required[FilePurpose]

    expires_after: ExpiresAfter
