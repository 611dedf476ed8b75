# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Required, TypedDict

from openai.types.shared_params.function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(TypedDict, total=False):
    name: Required[str]

    description: str

    parameters: FunctionParameters

    strict: Optional[bool]
