# Made from api/evals.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai.types.evals.runs.eval_run_output_item import EvalRunOutputItem

from openai.types.evals.runs.eval_run_output_item import Result as Result
from openai.types.evals.runs.eval_run_output_item import Sample as Sample
from openai.types.evals.runs.eval_run_output_item import SampleInput as SampleInput
from openai.types.evals.runs.eval_run_output_item import SampleOutput as SampleOutput
from openai.types.evals.runs.eval_run_output_item import SampleUsage as SampleUsage

__all__ = ["OutputItemListResponse"]


class OutputItemListResponse(EvalRunOutputItem):
    """An item of the list."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"EvalRunOutputItem": "openai.types.evals.runs.eval_run_output_item"})
