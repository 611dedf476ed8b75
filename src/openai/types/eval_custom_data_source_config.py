# Made from api/evals.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import Literal

from pydantic import Field
from openai._models import BaseModel

__all__ = ["EvalCustomDataSourceConfig"]


class EvalCustomDataSourceConfig(BaseModel):
    """Data of a shape of your own."""

    schema_: Dict[str, object] = Field(alias="schema")
    """JSON schema of what templates can name."""

    type: Literal["custom"]
