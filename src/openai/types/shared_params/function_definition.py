# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Required, TypedDict

from openai.types.shared_params.function_parameters import FunctionParameters

__all__ = ["FunctionDefinition"]


class FunctionDefinition(TypedDict, total=False):
    """A function that the model may call."""

    name: Required[str]
    """Letters, digits, `_` and `-`, at most 64."""

    description: str
    """What the function does; the model decides by it whether and how to call."""

    parameters: FunctionParameters
    """The arguments as a JSON schema; none if left out."""

    strict: Optional[bool]
    """Whether arguments always fit `parameters`; only a part of JSON Schema is possible then. The API's default is
    `False`.
    """
