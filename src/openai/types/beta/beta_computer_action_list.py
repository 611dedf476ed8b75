# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.beta_computer_action import BetaComputerAction

__all__ = ["BetaComputerActionList"]


if TYPE_CHECKING:
    BetaComputerActionList: TypeAlias = List[BetaComputerAction]
    """Actions to do one after the other."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"BetaComputerAction": "openai.types.beta.beta_computer_action"},
        {"BetaComputerActionList": 'List[BetaComputerAction]'},
    )
