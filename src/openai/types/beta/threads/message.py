# Made from api/threads.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.code_interpreter_tool import CodeInterpreterTool
    from openai.types.beta.threads.message_content import MessageContent
    from openai.types.shared.metadata import Metadata

__all__ = [
    "Message",
    "Attachment",
    "AttachmentTool",
    "AttachmentToolAssistantToolsFileSearchTypeOnly",
    "IncompleteDetails",
]


class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
    type: Literal["file_search"]


class Attachment(BaseModel):
    file_id: Optional[str] = None

    tools: Optional[List["AttachmentTool"]] = None
    """The tools that may use the file."""


class IncompleteDetails(BaseModel):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class Message(BaseModel):
    """A message of a thread."""

    id: str

    assistant_id: Optional[str] = None
    """The assistant that wrote it."""

    attachments: Optional[List[Attachment]] = None
    """Files that come with it, and the tools that may use them."""

    completed_at: Optional[int] = None
    """Unix seconds."""

    content: List["MessageContent"]

    created_at: int
    """Unix seconds."""

    incomplete_at: Optional[int] = None
    """Unix seconds."""

    incomplete_details: Optional[IncompleteDetails] = None
    """Why it is incomplete."""

    metadata: Optional["Metadata"] = None

    object: Literal["thread.message"]

    role: Literal["user", "assistant"]

    run_id: Optional[str] = None
    """The run that wrote it."""

    status: Literal["in_progress", "incomplete", "completed"]

    thread_id: str


if TYPE_CHECKING:
    AttachmentTool: TypeAlias = Union[CodeInterpreterTool, AttachmentToolAssistantToolsFileSearchTypeOnly]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "CodeInterpreterTool": "openai.types.beta.code_interpreter_tool",
            "MessageContent": "openai.types.beta.threads.message_content",
            "Metadata": "openai.types.shared.metadata",
        },
        {"AttachmentTool": 'Union[CodeInterpreterTool, AttachmentToolAssistantToolsFileSearchTypeOnly]'},
    )
