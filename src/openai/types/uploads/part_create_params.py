# Made from api/uploads.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

from openai._types import FileTypes

__all__ = ["PartCreateParams"]


class PartCreateParams(TypedDict, total=False):
    data: Required[FileTypes]
    """The bytes of the part."""
