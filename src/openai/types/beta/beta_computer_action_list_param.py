# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.beta.beta_computer_action_param import BetaComputerActionParam

from openai._types import SequenceNotStr as SequenceNotStr
from openai.types.beta.beta_computer_action_param import Click as Click
from openai.types.beta.beta_computer_action_param import DoubleClick as DoubleClick
from openai.types.beta.beta_computer_action_param import Drag as Drag
from openai.types.beta.beta_computer_action_param import DragPath as DragPath
from openai.types.beta.beta_computer_action_param import Keypress as Keypress
from openai.types.beta.beta_computer_action_param import Move as Move
from openai.types.beta.beta_computer_action_param import Screenshot as Screenshot
from openai.types.beta.beta_computer_action_param import Scroll as Scroll
from openai.types.beta.beta_computer_action_param import Type as Type
from openai.types.beta.beta_computer_action_param import Wait as Wait

__all__ = ["BetaComputerActionListParam"]


BetaComputerActionListParam: TypeAlias = List[BetaComputerActionParam]
"""Actions to do one after the other."""
