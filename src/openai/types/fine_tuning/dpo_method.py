# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.fine_tuning.dpo_hyperparameters import DpoHyperparameters

__all__ = ["DpoMethod"]


class DpoMethod(BaseModel):
    """Training on preferences (direct preference optimization)."""

    hyperparameters: Optional["DpoHyperparameters"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"DpoHyperparameters": "openai.types.fine_tuning.dpo_hyperparameters"})
