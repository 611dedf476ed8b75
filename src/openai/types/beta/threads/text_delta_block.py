# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.text_delta import TextDelta

__all__ = ["TextDeltaBlock"]


class TextDeltaBlock(BaseModel):
    """A piece of text in a message."""

    index: int

    type: Literal["text"]

    text: Optional["TextDelta"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"TextDelta": "openai.types.beta.threads.text_delta"})
