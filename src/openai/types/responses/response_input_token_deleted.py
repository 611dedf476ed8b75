# Made from api/responses.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ResponseInputTokenDeleted"]


class ResponseInputTokenDeleted(BaseModel):
    """That a token of the input is gone."""

    id: str

    deleted: bool

    object: str
