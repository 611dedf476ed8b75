# Made from api/shared.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import TypeAlias

__all__ = ["Metadata"]


Metadata: TypeAlias = Dict[str, str]
"""Up to 16 pairs of text: keys of at most 64 characters, values of at most 512."""
