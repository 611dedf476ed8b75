# Made from api/files.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai._types import FileTypes
from openai.types.file_purpose import FilePurpose

__all__ = ["FileCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]

    seconds: Required[int]


class FileCreateParams(TypedDict, total=False):
    file: Required[FileTypes]

    purpose: Required[FilePurpose]

    expires_after: ExpiresAfter
