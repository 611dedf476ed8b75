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
    id: str

    variables: Optional[Dict[str, "Variables"]] = None

    version: Optional[str] = None


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
