# Made from api/assistants.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.function_definition import FunctionDefinition

__all__ = ["FunctionTool"]


class FunctionTool(BaseModel):
    """A function the model may ask to have called."""

    function: "FunctionDefinition"

    type: Literal["function"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"FunctionDefinition": "openai.types.shared.function_definition"})
