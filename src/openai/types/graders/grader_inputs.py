# Made from api/graders.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response_input_audio import ResponseInputAudio
    from openai.types.responses.response_input_text import ResponseInputText

__all__ = ["GraderInputs", "GraderInputItem", "GraderInputItemOutputText", "GraderInputItemInputImage"]


class GraderInputItemInputImage(BaseModel):
    image_url: str
    """An address, or the image itself as a base64 data URL."""

    type: Literal["input_image"]

    detail: Optional[str] = None
    """How closely the model looks: `auto`, `low` or `high`."""


class GraderInputItemOutputText(BaseModel):
    text: str

    type: Literal["output_text"]


if TYPE_CHECKING:
    GraderInputItem: TypeAlias = Union[
        str,
        ResponseInputText,
        GraderInputItemOutputText,
        GraderInputItemInputImage,
        ResponseInputAudio,
    ]
    GraderInputs: TypeAlias = List[GraderInputItem]
    """Parts of a message to a judging model; texts may be templates."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ResponseInputAudio": "openai.types.responses.response_input_audio",
            "ResponseInputText": "openai.types.responses.response_input_text",
        },
        {
            "GraderInputItem": 'Union[str, ResponseInputText, GraderInputItemOutputText, GraderInputItemInputImage, ResponseInputAudio]',
            "GraderInputs": 'List[GraderInputItem]',
        },
    )
