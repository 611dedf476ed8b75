# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.beta.beta_response_input_content_param import BetaResponseInputContentParam

from openai.types.beta.beta_response_input_file_param import BetaResponseInputFileParam as BetaResponseInputFileParam
from openai.types.beta.beta_response_input_image_param import BetaResponseInputImageParam as BetaResponseInputImageParam
from openai.types.beta.beta_response_input_text_param import BetaResponseInputTextParam as BetaResponseInputTextParam

__all__ = ["BetaResponseInputMessageContentListParam"]


BetaResponseInputMessageContentListParam: TypeAlias = List[BetaResponseInputContentParam]
"""The parts of an input message."""
