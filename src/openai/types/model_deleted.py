# Made from api/models.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ModelDeleted"]


class ModelDeleted(BaseModel):
    """That a fine-tuned model is gone."""

    id: str

    deleted: bool

    object: str
