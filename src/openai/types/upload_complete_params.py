# Made from api/uploads.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

from openai._types import SequenceNotStr

__all__ = ["UploadCompleteParams"]


class UploadCompleteParams(TypedDict, total=False):
    part_ids: Required[SequenceNotStr[str]]
    """The parts, in the order of the file."""

    md5: str
    """Checksum of the whole file, to be compared with what arrived."""
