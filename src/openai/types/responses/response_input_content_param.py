# Made from api/responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.responses.response_input_file_param import ResponseInputFileParam
from openai.types.responses.response_input_image_param import ResponseInputImageParam
from openai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = ["ResponseInputContentParam"]


ResponseInputContentParam: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]
"""A part of an input message."""
