# Made from api/graders.py by `make generate`. Do not edit.
from typing import List, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.responses.response_input_audio_param import ResponseInputAudioParam
from openai.types.responses.response_input_text_param import ResponseInputTextParam

__all__ = [
    "GraderInputsParam",
    "GraderInputsParamItem",
    "GraderInputsParamItemOutputText",
    "GraderInputsParamItemInputImage",
]


class GraderInputsParamItemInputImage(TypedDict, total=False):
    image_url: Required[str]
    """An address, or the image itself as a base64 data URL."""

    type: Required[Literal["input_image"]]

    detail: str
    """How closely the model looks: `auto`, `low` or `high`."""


class GraderInputsParamItemOutputText(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["output_text"]]


GraderInputsParamItem: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    GraderInputsParamItemOutputText,
    GraderInputsParamItemInputImage,
    ResponseInputAudioParam,
]


GraderInputsParam: TypeAlias = List[GraderInputsParamItem]
"""Parts of a message to a judging model; texts may be templates."""
