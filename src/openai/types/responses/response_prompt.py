# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, Optional, TYPE_CHECKING, Union
from typing_extensions import TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_input_file import ResponseInputFile
    from openai.types.responses.response_input_image import ResponseInputImage
    from openai.types.responses.response_input_text import ResponseInputText

__all__ = ["ResponsePrompt", "Variables"]


class ResponsePrompt(BaseModel):
    """A stored prompt template and the values for it."""

    id: str

    variables: Optional[Dict[str, "Variables"]] = None
    """What to put in for the template's variables: text, images or files."""

    version: Optional[str] = None
    """The template's default version if left out."""


if TYPE_CHECKING:
    Variables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseInputFile": "openai.types.responses.response_input_file",
            "ResponseInputImage": "openai.types.responses.response_input_image",
            "ResponseInputText": "openai.types.responses.response_input_text",
        },
        {"Variables": 'Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]'},
    )
