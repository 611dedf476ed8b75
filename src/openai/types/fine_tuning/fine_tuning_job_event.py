# Made from api/fine_tuning.py by `make generate`. Do not edit.
import builtins
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["FineTuningJobEvent"]


class FineTuningJobEvent(BaseModel):
    """A report of a job."""

    id: str

    created_at: int
    """Unix seconds."""

    level: Literal["info", "warn", "error"]

    message: str

    object: Literal["fine_tuning.job.event"]

    data: Optional[builtins.object] = None
    """Figures, if `type` is `metrics`."""

    type: Optional[Literal["message", "metrics"]] = None
