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
    """An address, or the image itself as a base64 data URL."""

    type: Required[Literal["input_image"]]

    detail: str
    """How closely the model looks: `auto`, `low` or `high`."""


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
    """Text or other parts; texts may be templates."""

    role: Required[Literal["user", "assistant", "system", "developer"]]

    type: Literal["message"]


class LabelModelGraderParam(TypedDict, total=False):
    """Has a model put a label on the output; some labels pass."""

    input: Required[Iterable[Input]]
    """What the model is told."""

    labels: Required[SequenceNotStr[str]]
    """The labels it may choose from."""

    model: Required[str]
    """Must support structured outputs."""

    name: Required[str]

    passing_labels: Required[SequenceNotStr[str]]
    """Those of `labels` that mean a pass."""

    type: Required[Literal["label_model"]]
