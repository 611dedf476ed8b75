# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.computer_action_list import ComputerActionList

__all__ = [
    "ResponseComputerToolCall",
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


class PendingSafetyCheck(BaseModel):
    id: str

    code: Optional[str] = None

    message: Optional[str] = None


class ActionWait(BaseModel):
    type: Literal["wait"]


class ActionType(BaseModel):
    text: str

    type: Literal["type"]


class ActionScroll(BaseModel):
    scroll_x: int
    """Pixels to the right."""

    scroll_y: int
    """Pixels down."""

    type: Literal["scroll"]

    x: int

    y: int

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class ActionScreenshot(BaseModel):
    type: Literal["screenshot"]


class ActionMove(BaseModel):
    type: Literal["move"]

    x: int

    y: int

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class ActionKeypress(BaseModel):
    keys: List[str]
    """Keys to press together."""

    type: Literal["keypress"]


class ActionDragPath(BaseModel):
    x: int

    y: int


class ActionDrag(BaseModel):
    path: List[ActionDragPath]

    type: Literal["drag"]

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class ActionClick(BaseModel):
    button: Literal["left", "right", "wheel", "back", "forward"]

    type: Literal["click"]

    x: int

    y: int

    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""


class ActionDoubleClick(BaseModel):
    keys: Optional[List[str]] = None
    """Keys to hold down meanwhile."""

    type: Literal["double_click"]

    x: int

    y: int


Action: TypeAlias = Annotated[
    Union[
        ActionClick,
        ActionDoubleClick,
        ActionDrag,
        ActionKeypress,
        ActionMove,
        ActionScreenshot,
        ActionScroll,
        ActionType,
        ActionWait,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponseComputerToolCall(BaseModel):
    """Actions that the model wants done on the computer."""

    id: str

    call_id: str
    """Send the screenshot back with this id."""

    pending_safety_checks: List[PendingSafetyCheck]
    """Ask a person before going on; send those agreed to back with the screenshot."""

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["computer_call"]

    action: Optional[Action] = None
    """The one action of the preview tool."""

    actions: Optional["ComputerActionList"] = None
    """The actions to do one after the other."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ComputerActionList": "openai.types.responses.computer_action_list"})
