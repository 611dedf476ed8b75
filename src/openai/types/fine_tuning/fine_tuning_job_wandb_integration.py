# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import List, Optional

from openai._models import BaseModel

__all__ = ["FineTuningJobWandbIntegration"]


class FineTuningJobWandbIntegration(BaseModel):
    """A project of Weights & Biases."""

    project: str

    entity: Optional[str] = None
    """Team or user the run belongs to. The default is that of the key on file."""

    name: Optional[str] = None
    """What the run is called. The API's default is the id of the job."""

    tags: Optional[List[str]] = None
