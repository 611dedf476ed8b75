# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["BetaCustomTool", "Format", "FormatText", "FormatGrammar"]


class FormatText(BaseModel):
    type: Literal["text"]


class FormatGrammar(BaseModel):
    definition: str

    syntax: Literal["lark", "regex"]

    type: Literal["grammar"]


Format: TypeAlias = Annotated[Union[FormatText, FormatGrammar], PropertyInfo(discriminator="type")]


class BetaCustomTool(BaseModel):
    """A tool of yours that takes free text in place of JSON arguments."""

    name: str

    type: Literal["custom"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    async_: Optional[bool] = Field(alias="async", default=None)

    defer_loading: Optional[bool] = None
    """Whether the model sees the tool only after finding it by tool search."""

    description: Optional[str] = None

    format: Optional[Format] = None
    """What the input may look like. The API's default is any text."""
