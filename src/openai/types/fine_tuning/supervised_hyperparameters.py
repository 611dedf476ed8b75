# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SupervisedHyperparameters"]


class SupervisedHyperparameters(BaseModel):
    """Settings for training on examples."""

    batch_size: Union[Literal["auto"], int, None] = None
    """Examples per step, 1 to 256. The API's default is `auto`."""

    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""

    n_epochs: Union[Literal["auto"], int, None] = None
    """How often all examples are gone through, 1 to 50. The API's default is `auto`."""
