# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.computer_action import ComputerAction

__all__ = ["ComputerActionList"]


if TYPE_CHECKING:
    ComputerActionList: TypeAlias = List[ComputerAction]
    """Actions to do one after the other."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"ComputerAction": "openai.types.responses.computer_action"},
        {"ComputerActionList": 'List[ComputerAction]'},
    )
