# Made from api/responses.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ResponseInputItemDeleted"]


class ResponseInputItemDeleted(BaseModel):
    """That an item of the input is gone."""

    id: str

    deleted: bool

    object: str
