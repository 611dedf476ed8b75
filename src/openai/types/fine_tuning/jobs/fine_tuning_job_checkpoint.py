# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FineTuningJobCheckpoint", "Metrics"]


class Metrics(BaseModel):
    full_valid_loss: Optional[float] = None

    full_valid_mean_token_accuracy: Optional[float] = None

    step: Optional[float] = None

    train_loss: Optional[float] = None

    train_mean_token_accuracy: Optional[float] = None

    valid_loss: Optional[float] = None

    valid_mean_token_accuracy: Optional[float] = None


class FineTuningJobCheckpoint(BaseModel):
    """A model saved during training."""

    id: str

    created_at: int
    """Unix seconds."""

    fine_tuned_model_checkpoint: str
    """The name to call it by."""

    fine_tuning_job_id: str

    metrics: Metrics
    """How good it was at that step."""

    object: Literal["fine_tuning.job.checkpoint"]

    step_number: int
