# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict

from openai.types.fine_tuning.reinforcement_hyperparameters_param import ReinforcementHyperparametersParam
from openai.types.graders.multi_grader_param import MultiGraderParam
from openai.types.graders.python_grader_param import PythonGraderParam
from openai.types.graders.score_model_grader_param import ScoreModelGraderParam
from openai.types.graders.string_check_grader_param import StringCheckGraderParam
from openai.types.graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["ReinforcementMethodParam", "Grader"]


Grader: TypeAlias = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    MultiGraderParam,
]


class ReinforcementMethodParam(TypedDict, total=False):
    """Training on the scores of a grader."""

    grader: Required[Grader]
    """Scores what the model writes."""

    hyperparameters: ReinforcementHyperparametersParam
