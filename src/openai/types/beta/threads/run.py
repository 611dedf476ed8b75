# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.assistant_response_format_option import AssistantResponseFormatOption
    from openai.types.beta.assistant_tool import AssistantTool
    from openai.types.beta.assistant_tool_choice_option import AssistantToolChoiceOption
    from openai.types.beta.threads.required_action_function_tool_call import RequiredActionFunctionToolCall
    from openai.types.beta.threads.run_status import RunStatus
    from openai.types.shared.metadata import Metadata

__all__ = [
    "Run",
    "IncompleteDetails",
    "LastError",
    "RequiredAction",
    "RequiredActionSubmitToolOutputs",
    "TruncationStrategy",
    "Usage",
]


class IncompleteDetails(BaseModel):
    reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]] = None


class LastError(BaseModel):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]

    message: str


class RequiredActionSubmitToolOutputs(BaseModel):
    tool_calls: List["RequiredActionFunctionToolCall"]


class RequiredAction(BaseModel):
    submit_tool_outputs: RequiredActionSubmitToolOutputs

    type: Literal["submit_tool_outputs"]


class TruncationStrategy(BaseModel):
    type: Literal["auto", "last_messages"]
    """`auto` (the API's default) leaves out messages from the middle, `last_messages` keeps only the latest."""

    last_messages: Optional[int] = None
    """How many of the latest messages are kept, at least 1."""


class Usage(BaseModel):
    completion_tokens: int

    prompt_tokens: int

    total_tokens: int


class Run(BaseModel):
    """A run of an assistant on a thread."""

    id: str

    assistant_id: str

    cancelled_at: Optional[int] = None
    """Unix seconds."""

    completed_at: Optional[int] = None
    """Unix seconds."""

    created_at: int
    """Unix seconds."""

    expires_at: Optional[int] = None
    """Unix seconds; a run that is not done by then is `expired`."""

    failed_at: Optional[int] = None
    """Unix seconds."""

    incomplete_details: Optional[IncompleteDetails] = None
    """Why it is incomplete."""

    instructions: str

    last_error: Optional[LastError] = None
    """Why it failed."""

    max_completion_tokens: Optional[int] = None

    max_prompt_tokens: Optional[int] = None

    metadata: Optional["Metadata"] = None

    model: str

    object: Literal["thread.run"]

    parallel_tool_calls: bool

    required_action: Optional[RequiredAction] = None
    """The tool calls it waits for, while its status is `requires_action`."""

    response_format: Optional["AssistantResponseFormatOption"] = None

    started_at: Optional[int] = None
    """Unix seconds."""

    status: "RunStatus"

    thread_id: str

    tool_choice: Optional["AssistantToolChoiceOption"] = None

    tools: List["AssistantTool"]

    truncation_strategy: Optional[TruncationStrategy] = None

    usage: Optional[Usage] = None
    """Tokens used, once it has ended."""

    temperature: Optional[float] = None

    top_p: Optional[float] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "AssistantResponseFormatOption": "openai.types.beta.assistant_response_format_option",
            "AssistantTool": "openai.types.beta.assistant_tool",
            "AssistantToolChoiceOption": "openai.types.beta.assistant_tool_choice_option",
            "Metadata": "openai.types.shared.metadata",
            "RequiredActionFunctionToolCall": "openai.types.beta.threads.required_action_function_tool_call",
            "RunStatus": "openai.types.beta.threads.run_status",
        },
    )
