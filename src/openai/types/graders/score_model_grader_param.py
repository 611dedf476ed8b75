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


class SamplingParams(TypedDict, total=False):
    max_completions_tokens: Optional[int]
    """At most this many tokens are written."""

    reasoning_effort: Optional[ReasoningEffort]

    seed: Optional[int]
    """Makes equal results likely."""

    temperature: Optional[float]
    """The higher, the more random."""

    top_p: Optional[float]
    """Chooses only among the likeliest tokens whose probabilities add up to this. The API's default is 1."""


class ScoreModelGraderParam(TypedDict, total=False):
    """Has a model give the output a score."""

    input: Required[Iterable[Input]]
    """What the model is told."""

    model: Required[str]

    name: Required[str]

    type: Required[Literal["score_model"]]

    range: Iterable[float]
    """Lowest and highest score. The API's default is `[0, 1]`."""

    sampling_params: SamplingParams
