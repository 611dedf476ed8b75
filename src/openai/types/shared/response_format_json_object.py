# Made from api/shared.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseFormatJSONObject"]


class ResponseFormatJSONObject(BaseModel):
    """Any JSON object; the older way, a JSON schema is better where the model knows it."""

    type: Literal["json_object"]
