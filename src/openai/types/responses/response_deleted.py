# Made from api/responses.py by `make generate`. Do not edit.

from openai._models import BaseModel

__all__ = ["ResponseDeleted"]


class ResponseDeleted(BaseModel):
    """That a response is gone."""

    id: str

    deleted: bool

    object: str
