# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.beta.beta_response_function_call_output_item_param import BetaResponseFunctionCallOutputItemParam

from openai.types.beta.beta_response_input_file_content_param import BetaResponseInputFileContentParam as BetaResponseInputFileContentParam
from openai.types.beta.beta_response_input_image_content_param import BetaResponseInputImageContentParam as BetaResponseInputImageContentParam
from openai.types.beta.beta_response_input_text_content_param import BetaResponseInputTextContentParam as BetaResponseInputTextContentParam

__all__ = ["BetaResponseFunctionCallOutputItemListParam"]


BetaResponseFunctionCallOutputItemListParam: TypeAlias = List[BetaResponseFunctionCallOutputItemParam]
"""The result of a function, in parts."""
