# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.text import Text

__all__ = ["TextContentBlock"]


class TextContentBlock(BaseModel):
    """Text in a message."""

    text: "Text"

    type: Literal["text"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Text": "openai.types.beta.threads.text"})
