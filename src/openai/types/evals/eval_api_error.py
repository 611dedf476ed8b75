# Made from api/evals.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["EvalAPIError"]


class EvalAPIError(BaseModel):
    code: str

    message: str
