# Made from api/skills.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypedDict

from openai._types import FileTypes
from openai._types import SequenceNotStr

__all__ = ["SkillCreateParams"]


class SkillCreateParams(TypedDict, total=False):
    files: Union[SequenceNotStr[FileTypes], FileTypes]
    """The files of a directory, at most 500, or one zip file."""
