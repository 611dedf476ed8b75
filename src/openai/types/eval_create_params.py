# Made from api/evals.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.graders.grader_inputs_param import GraderInputsParam
from openai.types.graders.python_grader_param import PythonGraderParam
from openai.types.graders.score_model_grader_param import ScoreModelGraderParam
from openai.types.graders.string_check_grader_param import StringCheckGraderParam
from openai.types.graders.text_similarity_grader_param import TextSimilarityGraderParam
from openai.types.responses.response_input_audio_param import ResponseInputAudioParam
from openai.types.responses.response_input_text_param import ResponseInputTextParam
from openai.types.shared_params.metadata import Metadata

__all__ = [
    "EvalCreateParams",
    "DataSourceConfig",
    "DataSourceConfigCustom",
    "DataSourceConfigLogs",
    "DataSourceConfigStoredCompletions",
    "TestingCriterion",
    "TestingCriterionLabelModel",
    "TestingCriterionLabelModelInput",
    "TestingCriterionLabelModelInputSimpleInputMessage",
    "TestingCriterionLabelModelInputEvalItem",
    "TestingCriterionLabelModelInputEvalItemContent",
    "TestingCriterionLabelModelInputEvalItemContentOutputText",
    "TestingCriterionLabelModelInputEvalItemContentInputImage",
    "TestingCriterionTextSimilarity",
    "TestingCriterionPython",
    "TestingCriterionScoreModel",
]


class DataSourceConfigStoredCompletions(TypedDict, total=False):
    """Deprecated in favour of `Logs`."""

    type: Required[Literal["stored_completions"]]

    metadata: Dict[str, object]
    """Only completions with these pairs."""


class DataSourceConfigCustom(TypedDict, total=False):
    item_schema: Required[Dict[str, object]]
    """JSON schema of an item."""

    type: Required[Literal["custom"]]

    include_sample_schema: bool
    """Whether runs let a model answer, so that there is a `sample` to judge. The API's default is false."""


class DataSourceConfigLogs(TypedDict, total=False):
    type: Required[Literal["logs"]]

    metadata: Dict[str, object]
    """Only logs with these pairs."""


DataSourceConfig: TypeAlias = Union[DataSourceConfigCustom, DataSourceConfigLogs, DataSourceConfigStoredCompletions]


class TestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    pass_threshold: float
    """The lowest score that passes."""


class TestingCriterionPython(PythonGraderParam, total=False):
    pass_threshold: float
    """The lowest score that passes."""


class TestingCriterionTextSimilarity(TextSimilarityGraderParam, total=False):
    pass_threshold: Required[float]
    """The lowest score that passes."""


class TestingCriterionLabelModelInputSimpleInputMessage(TypedDict, total=False):
    content: Required[str]

    role: Required[str]


class TestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    """Where the image is."""

    type: Required[Literal["input_image"]]

    detail: str
    """How closely the model looks: `auto` (the API's default), `low` or `high`."""


class TestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["output_text"]]


TestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    TestingCriterionLabelModelInputEvalItemContentOutputText,
    TestingCriterionLabelModelInputEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]


class TestingCriterionLabelModelInputEvalItem(TypedDict, total=False):
    content: Required[TestingCriterionLabelModelInputEvalItemContent]

    role: Required[Literal["user", "assistant", "system", "developer"]]

    type: Literal["message"]


TestingCriterionLabelModelInput: TypeAlias = Union[
    TestingCriterionLabelModelInputSimpleInputMessage,
    TestingCriterionLabelModelInputEvalItem,
]


class TestingCriterionLabelModel(TypedDict, total=False):
    input: Required[Iterable[TestingCriterionLabelModelInput]]
    """What the judging model is told; may hold templates."""

    labels: Required[SequenceNotStr[str]]
    """The labels it may choose from."""

    model: Required[str]
    """Must support structured outputs."""

    name: Required[str]

    passing_labels: Required[SequenceNotStr[str]]
    """Those of `labels` that mean a pass."""

    type: Required[Literal["label_model"]]


TestingCriterion: TypeAlias = Union[
    TestingCriterionLabelModel,
    StringCheckGraderParam,
    TestingCriterionTextSimilarity,
    TestingCriterionPython,
    TestingCriterionScoreModel,
]


class EvalCreateParams(TypedDict, total=False):
    data_source_config: Required[DataSourceConfig]
    """Where the data of all runs comes from and what an item looks like."""

    testing_criteria: Required[Iterable[TestingCriterion]]
    """Graders for all runs. Their templates name the data as `{{item.field}}` and the answer as
    `{{sample.output_text}}`.
    """

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    name: str
    """What to call it."""
