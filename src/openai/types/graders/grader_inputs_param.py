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

    type: Required[Literal["input_image"]]

    detail: str


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
