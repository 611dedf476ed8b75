# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ReinforcementHyperparameters"]


class ReinforcementHyperparameters(BaseModel):
    """Settings for training on scores."""

    batch_size: Union[Literal["auto"], int, None] = None
    """Examples per step, 1 to 256. The API's default is `auto`."""

    compute_multiplier: Union[Literal["auto"], float, None] = None
    """How much to try out, from 0.00001 to 10. The API's default is `auto`."""

    eval_interval: Union[Literal["auto"], int, None] = None
    """Steps between tests, at least 1. The API's default is `auto`."""

    eval_samples: Union[Literal["auto"], int, None] = None
    """Samples to test on per training step, at least 1. The API's default is `auto`."""

    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""

    n_epochs: Union[Literal["auto"], int, None] = None
    """How often all examples are gone through, 1 to 50. The API's default is `auto`."""

    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]] = None
    """How much the model thinks. The API's default is `default`."""
