# Made from api/evals.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai.types.eval import Eval

from openai.types.eval import (
    DataSourceConfig as DataSourceConfig,
    DataSourceConfigLogs as DataSourceConfigLogs,
    TestingCriterion as TestingCriterion,
    TestingCriterionEvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython as TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel as TestingCriterionEvalGraderScoreModel,
)

__all__ = ["EvalCreateResponse"]


class EvalCreateResponse(Eval):
    """The new evaluation."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Eval": "openai.types.eval"})
