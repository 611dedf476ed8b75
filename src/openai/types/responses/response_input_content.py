# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.responses.response_input_file import ResponseInputFile
    from openai.types.responses.response_input_image import ResponseInputImage
    from openai.types.responses.response_input_text import ResponseInputText

__all__ = ["ResponseInputContent"]


if TYPE_CHECKING:
    ResponseInputContent: TypeAlias = Annotated[
        Union[ResponseInputText, ResponseInputImage, ResponseInputFile],
        PropertyInfo(discriminator="type"),
    ]
    """A part of an input message."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseInputFile": "openai.types.responses.response_input_file",
            "ResponseInputImage": "openai.types.responses.response_input_image",
            "ResponseInputText": "openai.types.responses.response_input_text",
        },
        {
            "ResponseInputContent": lazy.tagged(
                "type",
                {
                    "input_text": "ResponseInputText",
                    "input_image": "ResponseInputImage",
                    "input_file": "ResponseInputFile",
                },
            ),
        },
    )
