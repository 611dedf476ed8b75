# Made from api/threads.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from openai.types.beta.threads.message_content_part_param import MessageContentPartParam
from openai.types.shared_params.metadata import Metadata

__all__ = ["MessageCreateParams", "Attachment", "AttachmentTool", "AttachmentToolFileSearch"]


class AttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


AttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AttachmentToolFileSearch]


class Attachment(TypedDict, total=False):
    file_id: str

    tools: Iterable[AttachmentTool]
    """The tools that may use the file."""


class MessageCreateParams(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    """Text, or a list of text and images."""

    role: Required[Literal["user", "assistant"]]
    """`assistant` adds a message as if the model had written it."""

    attachments: Optional[Iterable[Attachment]]
    """Files that come with it, and the tools that may use them."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
