# Made from api/skills.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypedDict

from openai._types import FileTypes
from openai._types import SequenceNotStr

__all__ = ["VersionCreateParams"]


class VersionCreateParams(TypedDict, total=False):
    default: bool
    """Whether to use it by default from now on."""

    files: Union[SequenceNotStr[FileTypes], FileTypes]
    """The files of a directory, at most 500, or one zip file."""
