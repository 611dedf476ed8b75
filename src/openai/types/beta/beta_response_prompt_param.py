# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Required, TypeAlias, TypedDict

from openai.types.beta.beta_response_input_file_param import BetaResponseInputFileParam
from openai.types.beta.beta_response_input_image_param import BetaResponseInputImageParam
from openai.types.beta.beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["BetaResponsePromptParam", "Variables"]


Variables: TypeAlias = Union[str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam]


class BetaResponsePromptParam(TypedDict, total=False):
    """A stored prompt template and the values for it."""

    id: Required[str]

    variables: Optional[Dict[str, Variables]]
    """What to put in for the template's variables: text, images or files."""

    version: Optional[str]
    """The template's default version if left out."""
