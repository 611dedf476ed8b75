# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.beta.beta_response_input_file_param import BetaResponseInputFileParam
from openai.types.beta.beta_response_input_image_param import BetaResponseInputImageParam
from openai.types.beta.beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["BetaResponseInputContentParam"]


BetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]
"""A part of an input message."""
