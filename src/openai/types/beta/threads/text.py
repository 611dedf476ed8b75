# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.annotation import Annotation

__all__ = ["Text"]


class Text(BaseModel):
    """Text with its annotations."""

    annotations: List["Annotation"]

    value: str


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Annotation": "openai.types.beta.threads.annotation"})
