# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["BetaToolChoiceOptions"]


BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""`none` calls no tool, `auto` leaves it to the model, `required` makes it call at least one."""
