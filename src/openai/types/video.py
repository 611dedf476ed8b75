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
    id: str

    completed_at: Optional[int] = None

    created_at: int

    error: Optional["VideoCreateError"] = None

    expires_at: Optional[int] = None

    model: "VideoModel"

    object: Literal["video"]

    progress: int

    prompt: Optional[str] = None

    remixed_from_video_id: Optional[str] = None

    seconds: Union[str, "VideoSeconds"]

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
