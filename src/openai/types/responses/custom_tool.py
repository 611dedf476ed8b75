# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from pydantic import Field
from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomTool"]


class CustomTool(BaseModel):
    """A tool of yours that takes free text in place of JSON arguments."""

    name: str

    type: Literal["custom"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    async_: Optional[bool] = Field(alias="async", default=None)

    defer_loading: Optional[bool] = None
    """Whether the model sees the tool only after finding it by tool search."""

    description: Optional[str] = None

    format: Optional["CustomToolInputFormat"] = None
    """What the input may look like. The API's default is any text."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"CustomToolInputFormat": "openai.types.shared.custom_tool_input_format"})
