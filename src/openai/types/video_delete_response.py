# Made from api/videos.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["VideoDeleteResponse"]


class VideoDeleteResponse(BaseModel):
    """That a video is gone."""

    id: str

    deleted: bool

    object: Literal["video.deleted"]
