# Made from api/evals.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["EvalDeleteResponse"]


class EvalDeleteResponse(BaseModel):
    """That an evaluation is gone."""

    deleted: bool

    eval_id: str

    object: str
