# Made from api/videos.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict

from openai._types import FileTypes
from openai.types.image_input_reference_param import ImageInputReferenceParam
from openai.types.video_model_param import VideoModelParam
from openai.types.video_seconds import VideoSeconds
from openai.types.video_size import VideoSize

__all__ = ["VideoCreateParams", "InputReference"]


InputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]


class VideoCreateParams(TypedDict, total=False):
    prompt: Required[str]
    """What to show; at most 32,000 characters."""

    input_reference: InputReference
    """An image to go by: a file, or its id or address."""

    model: VideoModelParam
    """The API's default is `sora-2`."""

    seconds: VideoSeconds
    """Length in seconds. The API's default is `4`."""

    size: VideoSize
    """Width and height in pixels. The API's default is `720x1280`."""
