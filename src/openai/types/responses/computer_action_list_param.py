# Made from api/responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.responses.computer_action_param import ComputerActionParam

from openai.types.responses.computer_action_param import (
    Click as Click,
    DoubleClick as DoubleClick,
    Drag as Drag,
    DragPath as DragPath,
    Keypress as Keypress,
    Move as Move,
    Screenshot as Screenshot,
    Scroll as Scroll,
    Type as Type,
    Wait as Wait,
)

__all__ = ["ComputerActionListParam"]


ComputerActionListParam: TypeAlias = List[ComputerActionParam]
"""Actions to do one after the other."""
