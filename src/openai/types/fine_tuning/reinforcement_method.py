# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.fine_tuning.reinforcement_hyperparameters import ReinforcementHyperparameters
    from openai.types.graders.multi_grader import MultiGrader
    from openai.types.graders.python_grader import PythonGrader
    from openai.types.graders.score_model_grader import ScoreModelGrader
    from openai.types.graders.string_check_grader import StringCheckGrader
    from openai.types.graders.text_similarity_grader import TextSimilarityGrader

__all__ = ["ReinforcementMethod", "Grader"]


class ReinforcementMethod(BaseModel):
    """Training on the scores of a grader."""

    grader: "Grader"
    """Scores what the model writes."""

    hyperparameters: Optional["ReinforcementHyperparameters"] = None


if TYPE_CHECKING:
    Grader: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "MultiGrader": "openai.types.graders.multi_grader",
            "PythonGrader": "openai.types.graders.python_grader",
            "ReinforcementHyperparameters": "openai.types.fine_tuning.reinforcement_hyperparameters",
            "ScoreModelGrader": "openai.types.graders.score_model_grader",
            "StringCheckGrader": "openai.types.graders.string_check_grader",
            "TextSimilarityGrader": "openai.types.graders.text_similarity_grader",
        },
        {"Grader": 'Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, MultiGrader]'},
    )
