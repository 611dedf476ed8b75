# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

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

    scroll_y: int

    type: Literal["scroll"]

    x: int

    y: int

    keys: Optional[List[str]] = None


class ActionScreenshot(BaseModel):
    type: Literal["screenshot"]


class ActionMove(BaseModel):
    type: Literal["move"]

    x: int

    y: int

    keys: Optional[List[str]] = None


class ActionKeypress(BaseModel):
    keys: List[str]

    type: Literal["keypress"]


class ActionDragPath(BaseModel):
    x: int

    y: int


class ActionDrag(BaseModel):
    path: List[ActionDragPath]

    type: Literal["drag"]

    keys: Optional[List[str]] = None


class ActionClick(BaseModel):
    button: Literal["left", "right", "wheel", "back", "forward"]

    type: Literal["click"]

    x: int

    y: int

    keys: Optional[List[str]] = None


class ActionDoubleClick(BaseModel):
    keys: Optional[List[str]] = None

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
    id: str

    call_id: str

    pending_safety_checks: List[PendingSafetyCheck]

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["computer_call"]

    action: Optional[Action] = None

    actions: Optional["ComputerActionList"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ComputerActionList": "openai.types.responses.computer_action_list"})
