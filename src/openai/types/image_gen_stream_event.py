# Made from api/images.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.image_gen_completed_event import ImageGenCompletedEvent
    from openai.types.image_gen_partial_image_event import ImageGenPartialImageEvent

__all__ = ["ImageGenStreamEvent"]


if TYPE_CHECKING:
    ImageGenStreamEvent: TypeAlias = Annotated[
        Union[ImageGenPartialImageEvent, ImageGenCompletedEvent],
        PropertyInfo(discriminator="type"),
    ]
    """An event of a stream that makes an image."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ImageGenCompletedEvent": "openai.types.image_gen_completed_event",
            "ImageGenPartialImageEvent": "openai.types.image_gen_partial_image_event",
        },
        {
            "ImageGenStreamEvent": lazy.tagged(
                "type",
                {
                    "image_generation.partial_image": "ImageGenPartialImageEvent",
                    "image_generation.completed": "ImageGenCompletedEvent",
                },
            ),
        },
    )
