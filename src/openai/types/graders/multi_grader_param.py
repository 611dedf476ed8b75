# Made from api/graders.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.graders.label_model_grader_param import LabelModelGraderParam
from openai.types.graders.python_grader_param import PythonGraderParam
from openai.types.graders.score_model_grader_param import ScoreModelGraderParam
from openai.types.graders.string_check_grader_param import StringCheckGraderParam
from openai.types.graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["MultiGraderParam", "Graders"]


Graders: TypeAlias = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    LabelModelGraderParam,
]


class MultiGraderParam(TypedDict, total=False):
    """Makes one score of those of several graders."""

    calculate_output: Required[str]
    """A formula over the scores."""

    graders: Required[Graders]

    name: Required[str]

    type: Required[Literal["multi"]]
