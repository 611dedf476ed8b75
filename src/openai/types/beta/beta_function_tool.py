# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional
from typing_extensions import Literal

from pydantic import Field
from openai._models import BaseModel

__all__ = ["BetaFunctionTool"]


class BetaFunctionTool(BaseModel):
    """A function of yours: the model writes the arguments, you run it and send back the result."""

    name: str

    parameters: Optional[Dict[str, object]] = None
    """The arguments as a JSON schema."""

    strict: Optional[bool] = None
    """Whether arguments always fit `parameters`; only a part of JSON Schema is possible then."""

    type: Literal["function"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    async_: Optional[bool] = Field(alias="async", default=None)

    defer_loading: Optional[bool] = None
    """Whether the model sees the tool only after finding it by tool search."""

    description: Optional[str] = None
    """What the function does; the model decides by it whether to call."""

    output_schema: Optional[Dict[str, object]] = None
    """A JSON schema of the JSON in the string that you send back."""
