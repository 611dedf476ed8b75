# Made from api/videos.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

from openai._types import FileTypes

__all__ = ["VideoCreateCharacterParams"]


class VideoCreateCharacterParams(TypedDict, total=False):
    name: Required[str]
    """At most 80 characters."""

    video: Required[FileTypes]
    """The video file that shows the character."""
