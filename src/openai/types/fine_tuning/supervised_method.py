# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.fine_tuning.supervised_hyperparameters import SupervisedHyperparameters

__all__ = ["SupervisedMethod"]


class SupervisedMethod(BaseModel):
    """Training on examples."""

    hyperparameters: Optional["SupervisedHyperparameters"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"SupervisedHyperparameters": "openai.types.fine_tuning.supervised_hyperparameters"},
    )
