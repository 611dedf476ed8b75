# Made from api/threads.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.threads.runs.message_creation_step_details import MessageCreationStepDetails
    from openai.types.beta.threads.runs.tool_calls_step_details import ToolCallsStepDetails
    from openai.types.shared.metadata import Metadata

__all__ = ["RunStep", "LastError", "Usage", "StepDetails"]


class LastError(BaseModel):
    code: Literal["server_error", "rate_limit_exceeded"]

    message: str


class Usage(BaseModel):
    completion_tokens: int

    prompt_tokens: int

    total_tokens: int


class RunStep(BaseModel):
    """One thing a run did: write a message or call tools."""

    id: str

    assistant_id: str

    cancelled_at: Optional[int] = None
    """Unix seconds."""

    completed_at: Optional[int] = None
    """Unix seconds."""

    created_at: int
    """Unix seconds."""

    expired_at: Optional[int] = None
    """Unix seconds."""

    failed_at: Optional[int] = None
    """Unix seconds."""

    last_error: Optional[LastError] = None
    """Why it failed."""

    metadata: Optional["Metadata"] = None

    object: Literal["thread.run.step"]

    run_id: str

    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]

    step_details: "StepDetails"

    thread_id: str

    type: Literal["message_creation", "tool_calls"]

    usage: Optional[Usage] = None
    """Tokens used, once it has ended."""


if TYPE_CHECKING:
    StepDetails: TypeAlias = Annotated[
        Union[MessageCreationStepDetails, ToolCallsStepDetails],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "MessageCreationStepDetails": "openai.types.beta.threads.runs.message_creation_step_details",
            "Metadata": "openai.types.shared.metadata",
            "ToolCallsStepDetails": "openai.types.beta.threads.runs.tool_calls_step_details",
        },
        {
            "StepDetails": lazy.tagged(
                "type",
                {"message_creation": "MessageCreationStepDetails", "tool_calls": "ToolCallsStepDetails"},
            ),
        },
    )
