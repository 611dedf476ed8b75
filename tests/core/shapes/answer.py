from typing import TYPE_CHECKING, Dict, List, Optional

from typing_extensions import Literal

from openai._core import lazy
from openai._core.models import BaseModel

if TYPE_CHECKING:
    from .item import Content, Item, Level
    from .usage import Usage
else:
    _HERE = __name__.rpartition(".")[0]
    __getattr__ = lazy.module(
        __name__,
        {
            "Content": f"{_HERE}.item",
            "Item": f"{_HERE}.item",
            "Level": f"{_HERE}.item",
            "Usage": f"{_HERE}.usage",
        },
    )

__all__ = ["Answer", "Reason"]


class Answer(BaseModel):
    id: str

    object: Literal["answer"]

    output: List["Item"]

    content: Optional["Content"] = None

    last: Optional["Item"] = None

    level: Optional["Level"] = None

    reason: Optional["Reason"] = None

    status: Optional[Literal["done", "failed"]] = None

    usage: Optional["Usage"] = None

    usages: Optional[Dict[str, "Usage"]] = None


class Reason(BaseModel):
    why: Optional[str] = None
