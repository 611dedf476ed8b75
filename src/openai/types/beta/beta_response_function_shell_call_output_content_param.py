# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaResponseFunctionShellCallOutputContentParam", "Outcome", "OutcomeTimeout", "OutcomeExit"]


class OutcomeTimeout(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class OutcomeExit(TypedDict, total=False):
    exit_code: Required[int]

    type: Required[Literal["exit"]]


Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """What one command printed."""

    outcome: Required[Outcome]
    """Whether the command ended by itself or ran out of time."""

    stderr: Required[str]

    stdout: Required[str]
