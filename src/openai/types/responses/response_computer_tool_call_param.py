# Made from api/responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr
from openai.types.responses.computer_action_list_param import ComputerActionListParam

__all__ = [
    "ResponseComputerToolCallParam",
    "PendingSafetyCheck",
    "Action",
    "ActionClick",
    "ActionDoubleClick",
    "ActionDrag",
    "ActionDragPath",
    "ActionKeypress",
    "ActionMove",
    "ActionScreenshot",
    "ActionScroll",
    "ActionType",
    "ActionWait",
]


class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]

    code: Optional[str]

    message: Optional[str]


class ActionWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


class ActionType(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["type"]]


class ActionScroll(TypedDict, total=False):
    scroll_x: Required[int]
    """Pixels to the right."""

    scroll_y: Required[int]
    """Pixels down."""

    type: Required[Literal["scroll"]]

    x: Required[int]

    y: Required[int]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class ActionScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ActionMove(TypedDict, total=False):
    type: Required[Literal["move"]]

    x: Required[int]

    y: Required[int]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class ActionKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    """Keys to press together."""

    type: Required[Literal["keypress"]]


class ActionDragPath(TypedDict, total=False):
    x: Required[int]

    y: Required[int]


class ActionDrag(TypedDict, total=False):
    path: Required[Iterable[ActionDragPath]]

    type: Required[Literal["drag"]]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class ActionClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]

    type: Required[Literal["click"]]

    x: Required[int]

    y: Required[int]

    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile."""


class ActionDoubleClick(TypedDict, total=False):
    keys: Required[Optional[SequenceNotStr[str]]]
    """Keys to hold down meanwhile."""

    type: Required[Literal["double_click"]]

    x: Required[int]

    y: Required[int]


Action: TypeAlias = Union[
    ActionClick,
    ActionDoubleClick,
    ActionDrag,
    ActionKeypress,
    ActionMove,
    ActionScreenshot,
    ActionScroll,
    ActionType,
    ActionWait,
]


class ResponseComputerToolCallParam(TypedDict, total=False):
    """Actions that the model wants done on the computer."""

    id: Required[str]

    call_id: Required[str]
    """Send the screenshot back with this id."""

    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    """Ask a person before going on; send those agreed to back with the screenshot."""

    status: Required[Literal["in_progress", "completed", "incomplete"]]

    type: Required[Literal["computer_call"]]

    action: Action
    """The one action of the preview tool."""

    actions: ComputerActionListParam
    """The actions to do one after the other."""
