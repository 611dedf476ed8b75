# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional
from typing_extensions import Literal

from pydantic import Field
from openai._core import lazy
from openai._models import BaseModel

__all__ = ["FunctionTool"]


class FunctionTool(BaseModel):
    name: str

    parameters: Optional[Dict[str, object]] = None

    strict: Optional[bool] = None

    type: Literal["function"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None

    async_: Optional[bool] = Field(alias="async", default=None)

    defer_loading: Optional[bool] = None

    description: Optional[str] = None

    output_schema: Optional[Dict[str, object]] = None
