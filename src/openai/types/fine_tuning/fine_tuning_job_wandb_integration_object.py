# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.fine_tuning.fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration

__all__ = ["FineTuningJobWandbIntegrationObject"]


class FineTuningJobWandbIntegrationObject(BaseModel):
    """Reports to Weights & Biases."""

    type: Literal["wandb"]

    wandb: "FineTuningJobWandbIntegration"


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"FineTuningJobWandbIntegration": "openai.types.fine_tuning.fine_tuning_job_wandb_integration"},
    )
