# Made from api/videos.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict

from openai._types import FileTypes
from openai.types.video_seconds import VideoSeconds

__all__ = ["VideoExtendParams", "Video", "VideoVideoReferenceInputParam"]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]


class VideoExtendParams(TypedDict, total=False):
    prompt: Required[str]
    """How it goes on; at most 32,000 characters."""

    seconds: Required[VideoSeconds]
    """Length of the new part in seconds."""

    video: Required[Video]
    """The video to continue: a file, or the id of a finished one."""
