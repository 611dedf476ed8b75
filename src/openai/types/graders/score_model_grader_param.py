# Made from api/graders.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.graders.grader_inputs_param import GraderInputsParam
from openai.types.responses.response_input_audio_param import ResponseInputAudioParam
from openai.types.responses.response_input_text_param import ResponseInputTextParam
from openai.types.shared_params.reasoning_effort import ReasoningEffort

__all__ = [
    "ScoreModelGraderParam",
    "Input",
    "InputContent",
    "InputContentOutputText",
    "InputContentInputImage",
    "SamplingParams",
]


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


class SamplingParams(TypedDict, total=False):
    max_completions_tokens: Optional[int]

    reasoning_effort: Optional[ReasoningEffort]

    seed: Optional[int]

    temperature: Optional[float]

    top_p: Optional[float]


class ScoreModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[Input]]

    model: Required[str]

    name: Required[str]

    type: Required[Literal["score_model"]]

    range: Iterable[float]

    sampling_params: SamplingParams
