# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

from openai.types.fine_tuning.dpo_hyperparameters_param import DpoHyperparametersParam

__all__ = ["DpoMethodParam"]


class DpoMethodParam(TypedDict, total=False):
    """Training on preferences (direct preference optimization)."""

    hyperparameters: DpoHyperparametersParam
