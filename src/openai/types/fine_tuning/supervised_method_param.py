# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

from openai.types.fine_tuning.supervised_hyperparameters_param import SupervisedHyperparametersParam

__all__ = ["SupervisedMethodParam"]


class SupervisedMethodParam(TypedDict, total=False):
    """Training on examples."""

    hyperparameters: SupervisedHyperparametersParam
