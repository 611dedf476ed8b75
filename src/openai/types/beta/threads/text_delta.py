# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.annotation_delta import AnnotationDelta

__all__ = ["TextDelta"]


class TextDelta(BaseModel):
    """What is new in a text."""

    annotations: Optional[List["AnnotationDelta"]] = None

    value: Optional[str] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"AnnotationDelta": "openai.types.beta.threads.annotation_delta"})
