# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, Optional, TYPE_CHECKING, Union
from typing_extensions import TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_file import BetaResponseInputFile
    from openai.types.beta.beta_response_input_image import BetaResponseInputImage
    from openai.types.beta.beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponsePrompt", "Variables"]


class BetaResponsePrompt(BaseModel):
    """A stored prompt template and the values for it."""

    id: str

    variables: Optional[Dict[str, "Variables"]] = None
    """What to put in for the template's variables: text, images or files."""

    version: Optional[str] = None
    """The template's default version if left out."""


if TYPE_CHECKING:
    Variables: TypeAlias = Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseInputFile": "openai.types.beta.beta_response_input_file",
            "BetaResponseInputImage": "openai.types.beta.beta_response_input_image",
            "BetaResponseInputText": "openai.types.beta.beta_response_input_text",
        },
        {"Variables": 'Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]'},
    )
