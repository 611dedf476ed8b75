# Made from api/graders.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.graders.label_model_grader import LabelModelGrader
    from openai.types.graders.python_grader import PythonGrader
    from openai.types.graders.score_model_grader import ScoreModelGrader
    from openai.types.graders.string_check_grader import StringCheckGrader
    from openai.types.graders.text_similarity_grader import TextSimilarityGrader

__all__ = ["MultiGrader", "Graders"]


class MultiGrader(BaseModel):
    """Makes one score of those of several graders."""

    calculate_output: str
    """A formula over the scores."""

    graders: "Graders"

    name: str

    type: Literal["multi"]


if TYPE_CHECKING:
    Graders: TypeAlias = Union[
        StringCheckGrader,
        TextSimilarityGrader,
        PythonGrader,
        ScoreModelGrader,
        LabelModelGrader,
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "LabelModelGrader": "openai.types.graders.label_model_grader",
            "PythonGrader": "openai.types.graders.python_grader",
            "ScoreModelGrader": "openai.types.graders.score_model_grader",
            "StringCheckGrader": "openai.types.graders.string_check_grader",
            "TextSimilarityGrader": "openai.types.graders.text_similarity_grader",
        },
        {"Graders": 'Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader]'},
    )
