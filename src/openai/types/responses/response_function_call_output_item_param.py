# Made from api/responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.responses.response_input_file_content_param import ResponseInputFileContentParam
from openai.types.responses.response_input_image_content_param import ResponseInputImageContentParam
from openai.types.responses.response_input_text_content_param import ResponseInputTextContentParam

__all__ = ["ResponseFunctionCallOutputItemParam"]


ResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextContentParam,
    ResponseInputImageContentParam,
    ResponseInputFileContentParam,
]
"""A part of the result of a function."""
