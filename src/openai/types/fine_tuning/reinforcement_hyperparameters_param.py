# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypedDict

__all__ = ["ReinforcementHyperparametersParam"]


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """Settings for training on scores."""

    batch_size: Union[Literal["auto"], int]
    """Examples per step, 1 to 256. The API's default is `auto`."""

    compute_multiplier: Union[Literal["auto"], float]
    """How much to try out, from 0.00001 to 10. The API's default is `auto`."""

    eval_interval: Union[Literal["auto"], int]
    """Steps between tests, at least 1. The API's default is `auto`."""

    eval_samples: Union[Literal["auto"], int]
    """Samples to test on per training step, at least 1. The API's default is `auto`."""

    learning_rate_multiplier: Union[Literal["auto"], float]
    """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""

    n_epochs: Union[Literal["auto"], int]
    """How often all examples are gone through, 1 to 50. The API's default is `auto`."""

    reasoning_effort: Literal["default", "low", "medium", "high"]
    """How much the model thinks. The API's default is `default`."""
