# Made from api/responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypeAlias

__all__ = ["ResponseSteerPendingReason"]


ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
"""Why new input waits."""
