# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.beta.beta_response_input_file_content_param import BetaResponseInputFileContentParam
from openai.types.beta.beta_response_input_image_content_param import BetaResponseInputImageContentParam
from openai.types.beta.beta_response_input_text_content_param import BetaResponseInputTextContentParam

__all__ = ["BetaResponseFunctionCallOutputItemParam"]


BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputFileContentParam,
]
"""A part of the result of a function."""
