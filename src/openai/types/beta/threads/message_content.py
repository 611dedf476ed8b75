# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.threads.image_file_content_block import ImageFileContentBlock
    from openai.types.beta.threads.image_url_content_block import ImageURLContentBlock
    from openai.types.beta.threads.refusal_content_block import RefusalContentBlock
    from openai.types.beta.threads.text_content_block import TextContentBlock

__all__ = ["MessageContent"]


if TYPE_CHECKING:
    MessageContent: TypeAlias = Annotated[
        Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock],
        PropertyInfo(discriminator="type"),
    ]
    """A part of a message."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ImageFileContentBlock": "openai.types.beta.threads.image_file_content_block",
            "ImageURLContentBlock": "openai.types.beta.threads.image_url_content_block",
            "RefusalContentBlock": "openai.types.beta.threads.refusal_content_block",
            "TextContentBlock": "openai.types.beta.threads.text_content_block",
        },
        {
            "MessageContent": lazy.tagged(
                "type",
                {
                    "image_file": "ImageFileContentBlock",
                    "image_url": "ImageURLContentBlock",
                    "text": "TextContentBlock",
                    "refusal": "RefusalContentBlock",
                },
            ),
        },
    )
