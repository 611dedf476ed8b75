# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.runs.run_step_delta_message_delta import RunStepDeltaMessageDelta
    from openai.types.beta.threads.runs.tool_call_delta_object import ToolCallDeltaObject

__all__ = ["RunStepDelta", "StepDetails"]


class RunStepDelta(BaseModel):
    """What is new in a step."""

    step_details: Optional["StepDetails"] = None


if TYPE_CHECKING:
    StepDetails: TypeAlias = Annotated[
        Union[RunStepDeltaMessageDelta, ToolCallDeltaObject],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "RunStepDeltaMessageDelta": "openai.types.beta.threads.runs.run_step_delta_message_delta",
            "ToolCallDeltaObject": "openai.types.beta.threads.runs.tool_call_delta_object",
        },
        {
            "StepDetails": lazy.tagged(
                "type",
                {"message_creation": "RunStepDeltaMessageDelta", "tool_calls": "ToolCallDeltaObject"},
            ),
        },
    )
