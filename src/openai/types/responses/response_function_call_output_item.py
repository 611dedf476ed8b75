# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.responses.response_input_file_content import ResponseInputFileContent
    from openai.types.responses.response_input_image_content import ResponseInputImageContent
    from openai.types.responses.response_input_text_content import ResponseInputTextContent

__all__ = ["ResponseFunctionCallOutputItem"]


if TYPE_CHECKING:
    ResponseFunctionCallOutputItem: TypeAlias = Annotated[
        Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent],
        PropertyInfo(discriminator="type"),
    ]
    """A part of the result of a function."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseInputFileContent": "openai.types.responses.response_input_file_content",
            "ResponseInputImageContent": "openai.types.responses.response_input_image_content",
            "ResponseInputTextContent": "openai.types.responses.response_input_text_content",
        },
        {
            "ResponseFunctionCallOutputItem": lazy.tagged(
                "type",
                {
                    "input_text": "ResponseInputTextContent",
                    "input_image": "ResponseInputImageContent",
                    "input_file": "ResponseInputFileContent",
                },
            ),
        },
    )
