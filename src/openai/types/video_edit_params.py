# Made from api/videos.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict

from openai._types import FileTypes

__all__ = ["VideoEditParams", "Video", "VideoVideoReferenceInputParam"]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]


class VideoEditParams(TypedDict, total=False):
    prompt: Required[str]
    """How to change it; at most 32,000 characters."""

    video: Required[Video]
    """The video to change: a file, or the id of a finished one."""
