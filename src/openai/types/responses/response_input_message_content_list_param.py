# Made from api/responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.responses.response_input_content_param import ResponseInputContentParam

from openai.types.responses.response_input_file_param import ResponseInputFileParam as ResponseInputFileParam
from openai.types.responses.response_input_image_param import ResponseInputImageParam as ResponseInputImageParam
from openai.types.responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam

__all__ = ["ResponseInputMessageContentListParam"]


ResponseInputMessageContentListParam: TypeAlias = List[ResponseInputContentParam]
"""The parts of an input message."""
