# Made from api/videos.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["VideoDownloadContentParams"]


class VideoDownloadContentParams(TypedDict, total=False):
    variant: Literal["video", "thumbnail", "spritesheet"]
    """The video, a preview image or a sheet of frames. The API's default is `video`, an MP4 file."""
