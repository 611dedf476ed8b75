# Made from api/evals.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.evals.eval_run import EvalRun

__all__ = ["RunListResponse"]


class RunListResponse(EvalRun):
    """What `RunList` answers with."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"EvalRun": "openai.types.evals.eval_run"})
