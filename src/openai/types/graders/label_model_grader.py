# Made from api/graders.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.graders.grader_inputs import GraderInputs
    from openai.types.responses.response_input_audio import ResponseInputAudio
    from openai.types.responses.response_input_text import ResponseInputText

__all__ = ["LabelModelGrader", "Input", "InputContent", "InputContentOutputText", "InputContentInputImage"]


class InputContentInputImage(BaseModel):
    image_url: str
    """An address, or the image itself as a base64 data URL."""

    type: Literal["input_image"]

    detail: Optional[str] = None
    """How closely the model looks: `auto`, `low` or `high`."""


class InputContentOutputText(BaseModel):
    text: str

    type: Literal["output_text"]


class Input(BaseModel):
    content: "InputContent"
    """Text or other parts; texts may be templates."""

    role: Literal["user", "assistant", "system", "developer"]

    type: Optional[Literal["message"]] = None


class LabelModelGrader(BaseModel):
    """Has a model put a label on the output; some labels pass."""

    input: List[Input]
    """What the model is told."""

    labels: List[str]
    """The labels it may choose from."""

    model: str
    """Must support structured outputs."""

    name: str

    passing_labels: List[str]
    """Those of `labels` that mean a pass."""

    type: Literal["label_model"]


if TYPE_CHECKING:
    InputContent: TypeAlias = Union[
        str,
        ResponseInputText,
        InputContentOutputText,
        InputContentInputImage,
        ResponseInputAudio,
        GraderInputs,
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "GraderInputs": "openai.types.graders.grader_inputs",
            "ResponseInputAudio": "openai.types.responses.response_input_audio",
            "ResponseInputText": "openai.types.responses.response_input_text",
        },
        {
            "InputContent": 'Union[str, ResponseInputText, InputContentOutputText, InputContentInputImage, ResponseInputAudio, GraderInputs]',
        },
    )
