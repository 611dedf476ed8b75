# Made from api/conversations.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.conversations.computer_screenshot_content import ComputerScreenshotContent
    from openai.types.conversations.summary_text_content import SummaryTextContent
    from openai.types.conversations.text_content import TextContent
    from openai.types.responses.response_input_file import ResponseInputFile
    from openai.types.responses.response_input_image import ResponseInputImage
    from openai.types.responses.response_input_text import ResponseInputText
    from openai.types.responses.response_output_refusal import ResponseOutputRefusal
    from openai.types.responses.response_output_text import ResponseOutputText

__all__ = ["Message", "Content", "ContentReasoningText"]


class ContentReasoningText(BaseModel):
    text: str

    type: Literal["reasoning_text"]


class Message(BaseModel):
    """A message of a conversation."""

    id: str

    content: List["Content"]

    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """`developer` and `system` go before `user`."""

    status: Literal["in_progress", "completed", "incomplete"]

    type: Literal["message"]

    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether an assistant message is said on the way or is the final answer."""


if TYPE_CHECKING:
    Content: TypeAlias = Annotated[
        Union[
            ResponseInputText,
            ResponseOutputText,
            TextContent,
            SummaryTextContent,
            ContentReasoningText,
            ResponseOutputRefusal,
            ResponseInputImage,
            ComputerScreenshotContent,
            ResponseInputFile,
        ],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ComputerScreenshotContent": "openai.types.conversations.computer_screenshot_content",
            "ResponseInputFile": "openai.types.responses.response_input_file",
            "ResponseInputImage": "openai.types.responses.response_input_image",
            "ResponseInputText": "openai.types.responses.response_input_text",
            "ResponseOutputRefusal": "openai.types.responses.response_output_refusal",
            "ResponseOutputText": "openai.types.responses.response_output_text",
            "SummaryTextContent": "openai.types.conversations.summary_text_content",
            "TextContent": "openai.types.conversations.text_content",
        },
        {
            "Content": lazy.tagged(
                "type",
                {
                    "input_text": "ResponseInputText",
                    "output_text": "ResponseOutputText",
                    "text": "TextContent",
                    "summary_text": "SummaryTextContent",
                    "reasoning_text": "ContentReasoningText",
                    "refusal": "ResponseOutputRefusal",
                    "input_image": "ResponseInputImage",
                    "computer_screenshot": "ComputerScreenshotContent",
                    "input_file": "ResponseInputFile",
                },
            ),
        },
    )
