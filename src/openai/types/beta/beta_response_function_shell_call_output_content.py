# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["BetaResponseFunctionShellCallOutputContent", "Outcome", "OutcomeTimeout", "OutcomeExit"]


class OutcomeTimeout(BaseModel):
    type: Literal["timeout"]


class OutcomeExit(BaseModel):
    exit_code: int

    type: Literal["exit"]


Outcome: TypeAlias = Annotated[Union[OutcomeTimeout, OutcomeExit], PropertyInfo(discriminator="type")]


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    """What one command printed."""

    outcome: Outcome
    """Whether the command ended by itself or ran out of time."""

    stderr: str

    stdout: str
