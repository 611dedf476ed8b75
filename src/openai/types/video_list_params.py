# Made from api/videos.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["VideoListParams"]


class VideoListParams(TypedDict, total=False):
    after: str

    limit: int

    order: Literal["asc", "desc"]
