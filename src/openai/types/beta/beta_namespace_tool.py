# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_custom_tool import BetaCustomTool

__all__ = ["BetaNamespaceTool", "Tool", "ToolFunction"]


class ToolFunction(BaseModel):
    name: str

    type: Literal["function"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    async_: Optional[bool] = Field(alias="async", default=None)

    defer_loading: Optional[bool] = None
    """Whether the model sees the tool only after finding it by tool search."""

    description: Optional[str] = None

    output_schema: Optional[Dict[str, object]] = None
    """A JSON schema of the JSON in the string that you send back."""

    parameters: Optional[object] = None
    """The arguments as a JSON schema."""

    strict: Optional[bool] = None
    """Whether arguments always fit `parameters`."""


class BetaNamespaceTool(BaseModel):
    """Several functions under one name."""

    description: str
    """What the group is for; the model reads it."""

    name: str

    tools: List["Tool"]
    """At least one."""

    type: Literal["namespace"]


if TYPE_CHECKING:
    Tool: TypeAlias = Annotated[Union[ToolFunction, BetaCustomTool], PropertyInfo(discriminator="type")]
else:
    __getattr__ = lazy.module(
        __name__,
        {"BetaCustomTool": "openai.types.beta.beta_custom_tool"},
        {"Tool": lazy.tagged("type", {"function": "ToolFunction", "custom": "BetaCustomTool"})},
    )
