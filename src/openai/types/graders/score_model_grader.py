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

    type: Literal["input_image"]

    detail: Optional[str] = None


class InputContentOutputText(BaseModel):
    text: str

    type: Literal["output_text"]


class Input(BaseModel):
    content: "InputContent"

    role: Literal["user", "assistant", "system", "developer"]

    type: Optional[Literal["message"]] = None


class SamplingParams(BaseModel):
    max_completions_tokens: Optional[int] = None

    reasoning_effort: Optional["ReasoningEffort"] = None

    seed: Optional[int] = None

    temperature: Optional[float] = None

    top_p: Optional[float] = None


class ScoreModelGrader(BaseModel):
    input: List[Input]

    model: str

    name: str

    type: Literal["score_model"]

    range: Optional[List[float]] = None

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
