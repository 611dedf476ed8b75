# Made from api/graders.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.graders.grader_inputs import GraderInputs
    from openai.types.responses.response_input_audio import ResponseInputAudio
    from openai.types.responses.response_input_text import ResponseInputText
    from openai.types.shared.reasoning_effort import ReasoningEffort

__all__ = [
    "ScoreModelGrader",
    "Input",
    "InputContent",
    "InputContentOutputText",
    "InputContentInputImage",
    "SamplingParams",
]


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


class SamplingParams(BaseModel):
    max_completions_tokens: Optional[int] = None
    """At most this many tokens are written."""

    reasoning_effort: Optional["ReasoningEffort"] = None

    seed: Optional[int] = None
    """Makes equal results likely."""

    temperature: Optional[float] = None
    """The higher, the more random."""

    top_p: Optional[float] = None
    """Chooses only among the likeliest tokens whose probabilities add up to this. The API's default is 1."""


class ScoreModelGrader(BaseModel):
    """Has a model give the output a score."""

    input: List[Input]
    """What the model is told."""

    model: str

    name: str

    type: Literal["score_model"]

    range: Optional[List[float]] = None
    """Lowest and highest score. The API's default is `[0, 1]`."""

    sampling_params: Optional[SamplingParams] = None


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
            "ReasoningEffort": "openai.types.shared.reasoning_effort",
            "ResponseInputAudio": "openai.types.responses.response_input_audio",
            "ResponseInputText": "openai.types.responses.response_input_text",
        },
        {
            "InputContent": 'Union[str, ResponseInputText, InputContentOutputText, InputContentInputImage, ResponseInputAudio, GraderInputs]',
        },
    )
