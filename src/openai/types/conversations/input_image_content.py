# Made from api/conversations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.response_input_image import ResponseInputImage

__all__ = ["InputImageContent"]


if TYPE_CHECKING:
    InputImageContent: TypeAlias = ResponseInputImage
    """An image for the model."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "PromptCacheBreakpoint": "openai.types.responses.response_input_image",
            "ResponseInputImage": "openai.types.responses.response_input_image",
        },
        {"InputImageContent": 'ResponseInputImage'},
    )
