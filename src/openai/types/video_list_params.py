# Made from api/videos.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["VideoListParams"]


class VideoListParams(TypedDict, total=False):
    after: str
    """Id of the video the page starts behind."""

    limit: int
    """Videos per page, at most 100."""

    order: Literal["asc", "desc"]
    """By creation time; `asc` is oldest first."""
