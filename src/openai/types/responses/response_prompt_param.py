# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Required, TypeAlias, TypedDict

from openai.types.responses.response_input_file_param import ResponseInputFileParam
from openai.types.responses.response_input_image_param import ResponseInputImageParam
from openai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = ["ResponsePromptParam", "Variables"]


Variables: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]


class ResponsePromptParam(TypedDict, total=False):
    """A stored prompt template and the values for it."""

    id: Required[str]

    variables: Optional[Dict[str, Variables]]
    """What to put in for the template's variables: text, images or files."""

    version: Optional[str]
    """The template's default version if left out."""
