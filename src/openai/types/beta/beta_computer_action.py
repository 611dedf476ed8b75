# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "BetaComputerAction",
    "Click",
    "DoubleClick",
    "Drag",
    "DragPath",
    "Keypress",
    "Move",
    "Screenshot",
    "Scroll",
    "Type",
    "Wait",
]


class Click(BaseModel):
    button: Literal["left", "right", "wheel", "back", "forward"]

    type: Literal["click"]

    x: int

    y: int

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class DoubleClick(BaseModel):
    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""

    type: Literal["double_click"]

    x: int

    y: int


class DragPath(BaseModel):
    x: int

    y: int


class Drag(BaseModel):
    path: List[DragPath]

    type: Literal["drag"]

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class Keypress(BaseModel):
    keys: List[str]
    """Keys to press together."""

    type: Literal["keypress"]


class Move(BaseModel):
    type: Literal["move"]

    x: int

    y: int

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class Screenshot(BaseModel):
    type: Literal["screenshot"]


class Scroll(BaseModel):
    scroll_x: int
    """Pixels to the right."""

    scroll_y: int
    """Pixels down."""

    type: Literal["scroll"]

    x: int

    y: int

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class Type(BaseModel):
    text: str

    type: Literal["type"]


class Wait(BaseModel):
    type: Literal["wait"]


BetaComputerAction: TypeAlias = Annotated[
    Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait],
    PropertyInfo(discriminator="type"),
]
"""Something to do on the computer; places are pixels from the top left."""
