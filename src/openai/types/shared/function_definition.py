# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(BaseModel):
    name: str

    description: Optional[str] = None

    parameters: Optional["FunctionParameters"] = None

    strict: Optional[bool] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"FunctionParameters": "openai.types.shared.function_parameters"})
