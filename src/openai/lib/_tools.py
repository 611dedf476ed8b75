"""Door: function tools made from pydantic models."""

from .._core.tools import (
    PydanticFunctionTool as PydanticFunctionTool,
    ResponsesPydanticFunctionTool as ResponsesPydanticFunctionTool,
    pydantic_function_tool as pydantic_function_tool,
)

__all__ = ["PydanticFunctionTool", "ResponsesPydanticFunctionTool", "pydantic_function_tool"]
