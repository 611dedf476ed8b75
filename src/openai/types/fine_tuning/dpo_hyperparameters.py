# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["DpoHyperparameters"]


class DpoHyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None] = None

    beta: Union[Literal["auto"], float, None] = None

    learning_rate_multiplier: Union[Literal["auto"], float, None] = None

    n_epochs: Union[Literal["auto"], int, None] = None
