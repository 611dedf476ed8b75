# Made from api/videos.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["VideoSeconds"]


VideoSeconds: TypeAlias = Literal["4", "8", "12"]
