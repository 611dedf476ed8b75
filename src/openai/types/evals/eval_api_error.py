# Made from api/evals.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["EvalAPIError"]


class EvalAPIError(BaseModel):
    """What went wrong."""

    code: str

    message: str
