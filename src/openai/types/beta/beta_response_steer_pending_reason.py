# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypeAlias

__all__ = ["BetaResponseSteerPendingReason"]


BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
"""Why new input waits."""
