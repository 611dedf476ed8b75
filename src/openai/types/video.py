# Made from api/videos.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.video_create_error import VideoCreateError
    from openai.types.video_model import VideoModel
    from openai.types.video_seconds import VideoSeconds
    from openai.types.video_size import VideoSize

__all__ = ["Video"]


class Video(BaseModel):
    """A video and how far it has come."""

    id: str

    completed_at: Optional[int] = None
    """Unix seconds."""

    created_at: int
    """Unix seconds."""

    error: Optional["VideoCreateError"] = None
    """Why it failed."""

    expires_at: Optional[int] = None
    """Unix seconds; from then on it cannot be downloaded."""

    model: "VideoModel"

    object: Literal["video"]

    progress: int
    """About how much is done, in percent."""

    prompt: Optional[str] = None

    remixed_from_video_id: Optional[str] = None

    seconds: Union[str, "VideoSeconds"]
    """Length in seconds; of an extended video the whole."""

    size: "VideoSize"

    status: Literal["queued", "in_progress", "completed", "failed"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "VideoCreateError": "openai.types.video_create_error",
            "VideoModel": "openai.types.video_model",
            "VideoSeconds": "openai.types.video_seconds",
            "VideoSize": "openai.types.video_size",
        },
    )
