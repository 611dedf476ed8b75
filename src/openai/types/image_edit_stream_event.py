# Made from api/images.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.image_edit_completed_event import ImageEditCompletedEvent
    from openai.types.image_edit_partial_image_event import ImageEditPartialImageEvent

__all__ = ["ImageEditStreamEvent"]


if TYPE_CHECKING:
    ImageEditStreamEvent: TypeAlias = Annotated[
        Union[ImageEditPartialImageEvent, ImageEditCompletedEvent],
        PropertyInfo(discriminator="type"),
    ]
    """An event of a stream that edits an image."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ImageEditCompletedEvent": "openai.types.image_edit_completed_event",
            "ImageEditPartialImageEvent": "openai.types.image_edit_partial_image_event",
        },
        {
            "ImageEditStreamEvent": lazy.tagged(
                "type",
                {
                    "image_edit.partial_image": "ImageEditPartialImageEvent",
                    "image_edit.completed": "ImageEditCompletedEvent",
                },
            ),
        },
    )
