# Made from api/files.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["FileContent"]


FileContent: TypeAlias = str
