# Made from api/evals.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["RunDeleteResponse"]


class RunDeleteResponse(BaseModel):
    """That a run is gone."""

    deleted: Optional[bool] = None

    object: Optional[str] = None

    run_id: Optional[str] = None
