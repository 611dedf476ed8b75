# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseLocalEnvironment"]


class ResponseLocalEnvironment(BaseModel):
    """Your own machine."""

    type: Literal["local"]
