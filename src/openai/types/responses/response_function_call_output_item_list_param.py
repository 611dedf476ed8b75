# Made from api/responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.responses.response_function_call_output_item_param import ResponseFunctionCallOutputItemParam

from openai.types.responses.response_input_file_content_param import ResponseInputFileContentParam as ResponseInputFileContentParam
from openai.types.responses.response_input_image_content_param import ResponseInputImageContentParam as ResponseInputImageContentParam
from openai.types.responses.response_input_text_content_param import ResponseInputTextContentParam as ResponseInputTextContentParam

__all__ = ["ResponseFunctionCallOutputItemListParam"]


ResponseFunctionCallOutputItemListParam: TypeAlias = List[ResponseFunctionCallOutputItemParam]
"""The result of a function, in parts."""
