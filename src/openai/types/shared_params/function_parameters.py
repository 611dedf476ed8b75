# Made from api/shared.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import TypeAlias

__all__ = ["FunctionParameters"]


FunctionParameters: TypeAlias = Dict[str, object]
"""The arguments of a function as a JSON schema."""
