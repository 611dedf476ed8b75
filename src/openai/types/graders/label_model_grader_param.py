# Made from api/graders.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.graders.grader_inputs_param import GraderInputsParam
from openai.types.responses.response_input_audio_param import ResponseInputAudioParam
from openai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = ["LabelModelGraderParam", "Input", "InputContent", "InputContentOutputText", "InputContentInputImage"]


class InputContentInputImage(TypedDict, total=False):
    image_url: Required[str]

    type: Required[Literal["input_image"]]

    detail: str


class InputContentOutputText(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["output_text"]]


InputContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputContentOutputText,
    InputContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]


class Input(TypedDict, total=False):
    content: Required[InputContent]

    role: Required[Literal["user", "assistant", "system", "developer"]]

    type: Literal["message"]


class LabelModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[Input]]

    labels: Required[SequenceNotStr[str]]

    model: Required[str]

    name: Required[str]

    passing_labels: Required[SequenceNotStr[str]]

    type: Required[Literal["label_model"]]
