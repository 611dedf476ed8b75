"""Ways to score an output of a model."""

from typing import Literal

from .responses import ResponseInputAudio, ResponseInputText
from .shared import ReasoningEffort
from .vocabulary import OneOf, Shape

package = "openai.types.graders"


class GraderInputs(OneOf):
    """Parts of a message to a judging model; texts may be templates."""

    class GraderInputItem(OneOf):
        class OutputText:
            text: str
            type: Literal["output_text"]

        class InputImage:
            image_url: str
            """An address, or the image itself as a base64 data URL."""
            type: Literal["input_image"]
            detail: str = ...
            """How closely the model looks: `auto`, `low` or `high`."""

        members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio

    members = list[GraderInputItem]


class GraderInputsParam(OneOf):
    """Parts of a message to a judging model; texts may be templates."""

    class GraderInputsParamItem(OneOf):
        class OutputText:
            text: str
            type: Literal["output_text"]

        class InputImage:
            image_url: str
            """An address, or the image itself as a base64 data URL."""
            type: Literal["input_image"]
            detail: str = ...
            """How closely the model looks: `auto`, `low` or `high`."""

        members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio

    members = list[GraderInputsParamItem]


class LabelModelGrader(Shape):
    """Has a model put a label on the output; some labels pass."""

    class Input:
        class Content(OneOf):
            class OutputText:
                text: str
                type: Literal["output_text"]

            class InputImage:
                image_url: str
                """An address, or the image itself as a base64 data URL."""
                type: Literal["input_image"]
                detail: str = ...
                """How closely the model looks: `auto`, `low` or `high`."""

            members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio | GraderInputs

        content: Content
        """Text or other parts; texts may be templates."""
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...

    input: list[Input]
    """What the model is told."""
    labels: list[str]
    """The labels it may choose from."""
    model: str
    """Must support structured outputs."""
    name: str
    passing_labels: list[str]
    """Those of `labels` that mean a pass."""
    type: Literal["label_model"]


class MultiGrader(Shape):
    """Makes one score of those of several graders."""

    Graders = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader

    calculate_output: str
    """A formula over the scores."""
    graders: Graders
    name: str
    type: Literal["multi"]


class PythonGrader(Shape):
    """Scores with a Python script."""

    name: str
    source: str
    """The script."""
    type: Literal["python"]
    image_tag: str = ...
    """The image the script runs in."""


class ScoreModelGrader(Shape):
    """Has a model give the output a score."""

    class Input:
        class Content(OneOf):
            class OutputText:
                text: str
                type: Literal["output_text"]

            class InputImage:
                image_url: str
                """An address, or the image itself as a base64 data URL."""
                type: Literal["input_image"]
                detail: str = ...
                """How closely the model looks: `auto`, `low` or `high`."""

            members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio | GraderInputs

        content: Content
        """Text or other parts; texts may be templates."""
        role: Literal["user", "assistant", "system", "developer"]
        type: Literal["message"] = ...

    class SamplingParams:
        max_completions_tokens: int | None = ...
        """At most this many tokens are written."""
        reasoning_effort: ReasoningEffort | None = ...
        seed: int | None = ...
        """Makes equal results likely."""
        temperature: float | None = ...
        """The higher, the more random."""
        top_p: float | None = ...
        """Chooses only among the likeliest tokens whose probabilities add up to this. The API's default is 1."""

    input: list[Input]
    """What the model is told."""
    model: str
    name: str
    type: Literal["score_model"]
    range: list[float] = ...
    """Lowest and highest score. The API's default is `[0, 1]`."""
    sampling_params: SamplingParams = ...


class StringCheckGrader(Shape):
    """Compares two texts: equal or not, or one contained in the other."""

    input: str
    """The text to judge; may be a template."""
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    """`eq` equal, `ne` not equal, `like` contains, `ilike` contains whatever the case."""
    reference: str
    """The text to compare with; may be a template."""
    type: Literal["string_check"]


class TextSimilarityGrader(Shape):
    """Scores how alike two texts are."""

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
    """How likeness is measured."""
    input: str
    """The text to judge."""
    name: str
    reference: str
    """The text to compare with."""
    type: Literal["text_similarity"]
