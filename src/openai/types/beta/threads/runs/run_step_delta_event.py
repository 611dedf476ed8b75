# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.runs.run_step_delta import RunStepDelta

__all__ = ["RunStepDeltaEvent"]


class RunStepDeltaEvent(BaseModel):
    """A change of a step, while it is streamed."""

    id: str

    delta: "RunStepDelta"

    object: Literal["thread.run.step.delta"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"RunStepDelta": "openai.types.beta.threads.runs.run_step_delta"})
