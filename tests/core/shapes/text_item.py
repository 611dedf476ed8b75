from typing import TYPE_CHECKING, List, Optional

from typing_extensions import Literal

from openai._core import lazy
from openai._core.models import BaseModel

if TYPE_CHECKING:
    from .annotation import Annotation
else:
    _HERE = __name__.rpartition(".")[0]
    __getattr__ = lazy.module(__name__, {"Annotation": f"{_HERE}.annotation"})

__all__ = ["TextItem"]


class TextItem(BaseModel):
    """Some text."""

    text: str

    type: Literal["text"]

    annotations: List["Annotation"]

    first: Optional["Annotation"] = None
