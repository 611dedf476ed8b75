# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(BaseModel):
    """A function that the model may call."""

    name: str
    """Letters, digits, `_` and `-`, at most 64."""

    description: Optional[str] = None
    """What the function does; the model decides by it whether and how to call."""

    parameters: Optional["FunctionParameters"] = None
    """The arguments as a JSON schema; none if left out."""

    strict: Optional[bool] = None
    """Whether arguments always fit `parameters`; only a part of JSON Schema is possible then. The API's default is
    `False`.
    """


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"FunctionParameters": "openai.types.shared.function_parameters"})
