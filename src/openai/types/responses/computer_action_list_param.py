# Made from api/responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.responses.computer_action_param import ComputerActionParam

from openai._types import SequenceNotStr as SequenceNotStr
from openai.types.responses.computer_action_param import Click as Click
from openai.types.responses.computer_action_param import DoubleClick as DoubleClick
from openai.types.responses.computer_action_param import Drag as Drag
from openai.types.responses.computer_action_param import DragPath as DragPath
from openai.types.responses.computer_action_param import Keypress as Keypress
from openai.types.responses.computer_action_param import Move as Move
from openai.types.responses.computer_action_param import Screenshot as Screenshot
from openai.types.responses.computer_action_param import Scroll as Scroll
from openai.types.responses.computer_action_param import Type as Type
from openai.types.responses.computer_action_param import Wait as Wait

__all__ = ["ComputerActionListParam"]


ComputerActionListParam: TypeAlias = List[ComputerActionParam]
"""Actions to do one after the other."""
