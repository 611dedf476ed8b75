# Made from api/evals.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel
from openai.types.graders.python_grader import PythonGrader
from openai.types.graders.score_model_grader import ScoreModelGrader
from openai.types.graders.text_similarity_grader import TextSimilarityGrader

if TYPE_CHECKING:
    from openai.types.eval_custom_data_source_config import EvalCustomDataSourceConfig
    from openai.types.eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
    from openai.types.graders.label_model_grader import LabelModelGrader
    from openai.types.graders.string_check_grader import StringCheckGrader
    from openai.types.shared.metadata import Metadata

__all__ = [
    "Eval",
    "DataSourceConfig",
    "DataSourceConfigLogs",
    "TestingCriterion",
    "TestingCriterionEvalGraderTextSimilarity",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
]


class DataSourceConfigLogs(BaseModel):
    schema_: Dict[str, object] = Field(alias="schema")
    """JSON schema of what templates can name."""

    type: Literal["logs"]

    metadata: Optional["Metadata"] = None


class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    pass_threshold: Optional[float] = None
    """The lowest score that passes."""


class TestingCriterionEvalGraderPython(PythonGrader):
    pass_threshold: Optional[float] = None
    """The lowest score that passes."""


class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    pass_threshold: float
    """The lowest score that passes."""


class Eval(BaseModel):
    """An evaluation: where its data comes from and how answers are judged."""

    id: str

    created_at: int
    """Unix seconds."""

    data_source_config: "DataSourceConfig"

    metadata: Optional["Metadata"] = None

    name: str

    object: Literal["eval"]

    testing_criteria: List["TestingCriterion"]


if TYPE_CHECKING:
    DataSourceConfig: TypeAlias = Annotated[
        Union[EvalCustomDataSourceConfig, DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
        PropertyInfo(discriminator="type"),
    ]
    TestingCriterion: TypeAlias = Union[
        LabelModelGrader,
        StringCheckGrader,
        TestingCriterionEvalGraderTextSimilarity,
        TestingCriterionEvalGraderPython,
        TestingCriterionEvalGraderScoreModel,
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "EvalCustomDataSourceConfig": "openai.types.eval_custom_data_source_config",
            "EvalStoredCompletionsDataSourceConfig": "openai.types.eval_stored_completions_data_source_config",
            "LabelModelGrader": "openai.types.graders.label_model_grader",
            "Metadata": "openai.types.shared.metadata",
            "PythonGrader": "openai.types.graders.python_grader",
            "ScoreModelGrader": "openai.types.graders.score_model_grader",
            "StringCheckGrader": "openai.types.graders.string_check_grader",
            "TextSimilarityGrader": "openai.types.graders.text_similarity_grader",
        },
        {
            "DataSourceConfig": lazy.tagged(
                "type",
                {
                    "custom": "EvalCustomDataSourceConfig",
                    "logs": "DataSourceConfigLogs",
                    "stored_completions": "EvalStoredCompletionsDataSourceConfig",
                },
            ),
            "TestingCriterion": 'Union[LabelModelGrader, StringCheckGrader, TestingCriterionEvalGraderTextSimilarity, TestingCriterionEvalGraderPython, TestingCriterionEvalGraderScoreModel]',
        },
    )
