# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.graders.grader_inputs import GraderInputs as GraderInputs
    from openai.types.graders.grader_inputs_param import GraderInputsParam as GraderInputsParam
    from openai.types.graders.label_model_grader import LabelModelGrader as LabelModelGrader
    from openai.types.graders.label_model_grader_param import LabelModelGraderParam as LabelModelGraderParam
    from openai.types.graders.multi_grader import MultiGrader as MultiGrader
    from openai.types.graders.multi_grader_param import MultiGraderParam as MultiGraderParam
    from openai.types.graders.python_grader import PythonGrader as PythonGrader
    from openai.types.graders.python_grader_param import PythonGraderParam as PythonGraderParam
    from openai.types.graders.score_model_grader import ScoreModelGrader as ScoreModelGrader
    from openai.types.graders.score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
    from openai.types.graders.string_check_grader import StringCheckGrader as StringCheckGrader
    from openai.types.graders.string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
    from openai.types.graders.text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
    from openai.types.graders.text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "GraderInputs": "openai.types.graders.grader_inputs",
            "GraderInputsParam": "openai.types.graders.grader_inputs_param",
            "LabelModelGrader": "openai.types.graders.label_model_grader",
            "LabelModelGraderParam": "openai.types.graders.label_model_grader_param",
            "MultiGrader": "openai.types.graders.multi_grader",
            "MultiGraderParam": "openai.types.graders.multi_grader_param",
            "PythonGrader": "openai.types.graders.python_grader",
            "PythonGraderParam": "openai.types.graders.python_grader_param",
            "ScoreModelGrader": "openai.types.graders.score_model_grader",
            "ScoreModelGraderParam": "openai.types.graders.score_model_grader_param",
            "StringCheckGrader": "openai.types.graders.string_check_grader",
            "StringCheckGraderParam": "openai.types.graders.string_check_grader_param",
            "TextSimilarityGrader": "openai.types.graders.text_similarity_grader",
            "TextSimilarityGraderParam": "openai.types.graders.text_similarity_grader_param",
        },
    )
