# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.custom_tool import CustomTool
    from openai._utils import PropertyInfo

__all__ = ["ToolSearchOutputNamespaceTool", "Tool", "ToolFunction"]


class ToolFunction(BaseModel):
    name: str

    type: Literal["function"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None

    async_: Optional[bool] = Field(alias="async", default=None)

    defer_loading: Optional[bool] = None

    description: Optional[str] = None

    output_schema: Optional[Dict[str, object]] = None

    parameters: Optional[object] = None

    strict: Optional[bool] = None


class ToolSearchOutputNamespaceTool(BaseModel):
    description: str

    name: str

    tools: List["Tool"]

    type: Literal["namespace"]


if TYPE_CHECKING:
    Tool: TypeAlias = Annotated[Union[ToolFunction, CustomTool], PropertyInfo(discriminator="type")]
else:
    __getattr__ = lazy.module(
        __name__,
        {"CustomTool": "openai.types.responses.custom_tool"},
        {"Tool": lazy.tagged("type", {"function": "ToolFunction", "custom": "CustomTool"})},
    )
