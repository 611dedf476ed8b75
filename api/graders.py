"""Ways to score an output of a model."""

from typing import Literal

from .responses import ResponseInputAudio, ResponseInputText
from .shared import ReasoningEffort
from .vocabulary import OneOf, Shape

package = "openai.types.graders"


class GraderInputs(OneOf):
    class GraderInputItem(OneOf):
        class OutputText:
            text: str
            type: Literal["output_text"]

        class InputImage:
            image_url: str
            type: Literal["input_image"]
            detail: str = ...

        members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio

    members = list[GraderInputItem]


class GraderInputsParam(OneOf):
    class GraderInputsParamItem(OneOf):
        class OutputText:
            text: str
            type: Literal["output_text"]

        class InputImage:
            image_url: str
            type: Literal["input_image"]
            detail: str = ...

        members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio

    members = list[GraderInputsParamItem]


class LabelModelGrader(Shape):
    class Input:
        class Content(OneOf):
            class OutputText:
                text: str
                type: Literal["output_text"]

            class InputImage:
                image_url: str
                type: Literal["input_image"]
                detail: str = ...

            members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio | GraderInputs

        content: Content
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...

    input: list[Input]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: Literal["label_model"]


class MultiGrader(Shape):
    Graders = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader

    calculate_output: str
    graders: Graders
    name: str
    type: Literal["multi"]


class PythonGrader(Shape):
    name: str
    source: str
    type: Literal["python"]
    image_tag: str = ...


class ScoreModelGrader(Shape):
    class Input:
        class Content(OneOf):
            class OutputText:
                text: str
                type: Literal["output_text"]

            class InputImage:
                image_url: str
                type: Literal["input_image"]
                detail: str = ...

            members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio | GraderInputs

        content: Content
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...

    class SamplingParams:
        max_completions_tokens: int | None = ...
        reasoning_effort: ReasoningEffort | None = ...
        seed: int | None = ...
        temperature: float | None = ...
        top_p: float | None = ...

    input: list[Input]
    model: str
    name: str
    type: Literal["score_model"]
    range: list[float] = ...
    sampling_params: SamplingParams = ...


class StringCheckGrader(Shape):
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]


class TextSimilarityGrader(Shape):
    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]
