# Made from api/files.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

__all__ = ["FileContent"]


FileContent: TypeAlias = str
"""The content of a file as text."""
