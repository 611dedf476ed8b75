# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.chatkit.chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
    from openai.types.beta.chatkit.chatkit_thread_user_message_item import ChatKitThreadUserMessageItem
    from openai.types.beta.chatkit.chatkit_widget_item import ChatKitWidgetItem

__all__ = [
    "ChatKitThreadItemList",
    "Data",
    "DataChatKitClientToolCall",
    "DataChatKitTask",
    "DataChatKitTaskGroup",
    "DataChatKitTaskGroupTask",
]


class DataChatKitTaskGroupTask(BaseModel):
    heading: Optional[str] = None

    summary: Optional[str] = None

    type: Literal["custom", "thought"]


class DataChatKitTaskGroup(BaseModel):
    """Several steps shown together."""

    id: str

    created_at: int
    """Unix seconds."""

    object: Literal["chatkit.thread_item"]

    tasks: List[DataChatKitTaskGroupTask]

    thread_id: str

    type: Literal["chatkit.task_group"]


class DataChatKitTask(BaseModel):
    """A step of the workflow, shown to the user."""

    id: str

    created_at: int
    """Unix seconds."""

    heading: Optional[str] = None

    object: Literal["chatkit.thread_item"]

    summary: Optional[str] = None

    task_type: Literal["custom", "thought"]

    thread_id: str

    type: Literal["chatkit.task"]


class DataChatKitClientToolCall(BaseModel):
    """A tool that runs in the browser."""

    id: str

    arguments: str
    """JSON."""

    call_id: str

    created_at: int
    """Unix seconds."""

    name: str

    object: Literal["chatkit.thread_item"]

    output: Optional[str] = None
    """JSON; missing until the tool is done."""

    status: Literal["in_progress", "completed"]

    thread_id: str

    type: Literal["chatkit.client_tool_call"]


class ChatKitThreadItemList(BaseModel):
    """A page of items."""

    data: List["Data"]

    first_id: Optional[str] = None

    has_more: bool
    """Whether another page follows."""

    last_id: Optional[str] = None

    object: Literal["list"]


if TYPE_CHECKING:
    Data: TypeAlias = Annotated[
        Union[
            ChatKitThreadUserMessageItem,
            ChatKitThreadAssistantMessageItem,
            ChatKitWidgetItem,
            DataChatKitClientToolCall,
            DataChatKitTask,
            DataChatKitTaskGroup,
        ],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatKitThreadAssistantMessageItem": "openai.types.beta.chatkit.chatkit_thread_assistant_message_item",
            "ChatKitThreadUserMessageItem": "openai.types.beta.chatkit.chatkit_thread_user_message_item",
            "ChatKitWidgetItem": "openai.types.beta.chatkit.chatkit_widget_item",
        },
        {
            "Data": lazy.tagged(
                "type",
                {
                    "chatkit.user_message": "ChatKitThreadUserMessageItem",
                    "chatkit.assistant_message": "ChatKitThreadAssistantMessageItem",
                    "chatkit.widget": "ChatKitWidgetItem",
                    "chatkit.client_tool_call": "DataChatKitClientToolCall",
                    "chatkit.task": "DataChatKitTask",
                    "chatkit.task_group": "DataChatKitTaskGroup",
                },
            ),
        },
    )
