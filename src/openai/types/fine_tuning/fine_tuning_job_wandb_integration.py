# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import List, Optional

from openai._models import BaseModel

__all__ = ["FineTuningJobWandbIntegration"]


class FineTuningJobWandbIntegration(BaseModel):
    project: str

    entity: Optional[str] = None

    name: Optional[str] = None

    tags: Optional[List[str]] = None
