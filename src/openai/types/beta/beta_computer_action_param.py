# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr

__all__ = [
    "BetaComputerActionParam",
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


class Click(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]

    type: Required[Literal["click"]]

    x: Required[int]

    y: Required[int]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class DoubleClick(TypedDict, total=False):
    keys: Required[Optional[SequenceNotStr[str]]]
    """Keys to hold down meanwhile."""

    type: Required[Literal["double_click"]]

    x: Required[int]

    y: Required[int]


class DragPath(TypedDict, total=False):
    x: Required[int]

    y: Required[int]


class Drag(TypedDict, total=False):
    path: Required[Iterable[DragPath]]

    type: Required[Literal["drag"]]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class Keypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    """Keys to press together."""

    type: Required[Literal["keypress"]]


class Move(TypedDict, total=False):
    type: Required[Literal["move"]]

    x: Required[int]

    y: Required[int]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class Screenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class Scroll(TypedDict, total=False):
    scroll_x: Required[int]
    """Pixels to the right."""

    scroll_y: Required[int]
    """Pixels down."""

    type: Required[Literal["scroll"]]

    x: Required[int]

    y: Required[int]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class Type(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["type"]]


class Wait(TypedDict, total=False):
    type: Required[Literal["wait"]]


BetaComputerActionParam: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]
"""Something to do on the computer; places are pixels from the top left."""
