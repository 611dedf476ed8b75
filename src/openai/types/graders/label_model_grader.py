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

    type: Literal["input_image"]

    detail: Optional[str] = None


class InputContentOutputText(BaseModel):
    text: str

    type: Literal["output_text"]


class Input(BaseModel):
    content: "InputContent"

    role: Literal["user", "assistant", "system", "developer"]

    type: Optional[Literal["message"]] = None


class LabelModelGrader(BaseModel):
    input: List[Input]

    labels: List[str]

    model: str

    name: str

    passing_labels: List[str]

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
