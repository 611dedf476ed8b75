# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.threads.image_file_delta_block import ImageFileDeltaBlock
    from openai.types.beta.threads.image_url_delta_block import ImageURLDeltaBlock
    from openai.types.beta.threads.refusal_delta_block import RefusalDeltaBlock
    from openai.types.beta.threads.text_delta_block import TextDeltaBlock

__all__ = ["MessageContentDelta"]


if TYPE_CHECKING:
    MessageContentDelta: TypeAlias = Annotated[
        Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock],
        PropertyInfo(discriminator="type"),
    ]
    """A piece of a part of a message."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ImageFileDeltaBlock": "openai.types.beta.threads.image_file_delta_block",
            "ImageURLDeltaBlock": "openai.types.beta.threads.image_url_delta_block",
            "RefusalDeltaBlock": "openai.types.beta.threads.refusal_delta_block",
            "TextDeltaBlock": "openai.types.beta.threads.text_delta_block",
        },
        {
            "MessageContentDelta": lazy.tagged(
                "type",
                {
                    "image_file": "ImageFileDeltaBlock",
                    "text": "TextDeltaBlock",
                    "refusal": "RefusalDeltaBlock",
                    "image_url": "ImageURLDeltaBlock",
                },
            ),
        },
    )
