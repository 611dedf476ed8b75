# Made from api/videos.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

from openai.types.video_seconds import VideoSeconds

__all__ = ["VideoRemixParams"]


class VideoRemixParams(TypedDict, total=False):
    prompt: Required[str]
    """What to show; at most 32,000 characters."""

    seconds: VideoSeconds
