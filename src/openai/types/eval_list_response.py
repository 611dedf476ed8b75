# Made from api/evals.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.eval import Eval

__all__ = ["EvalListResponse"]


class EvalListResponse(Eval):
    """What `EvalList` answers with."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Eval": "openai.types.eval"})
