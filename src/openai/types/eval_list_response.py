# Made from api/evals.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai.types.eval import Eval

from openai.types.eval import DataSourceConfig as DataSourceConfig
from openai.types.eval import DataSourceConfigLogs as DataSourceConfigLogs
from openai.types.eval import TestingCriterion as TestingCriterion
from openai.types.eval import TestingCriterionEvalGraderPython as TestingCriterionEvalGraderPython
from openai.types.eval import TestingCriterionEvalGraderScoreModel as TestingCriterionEvalGraderScoreModel
from openai.types.eval import TestingCriterionEvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity

__all__ = ["EvalListResponse"]


class EvalListResponse(Eval):
    """An evaluation of the list."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Eval": "openai.types.eval"})
