"""Chat interfaces hosted by the API (beta)."""

from typing import Literal

from .vocabulary import Input, Model, OneOf, Params, Resource, delete, get, post

package = "openai.types.beta"


class ChatKitWorkflow(Model):
    """The workflow that answers in a session."""

    class Tracing:
        enabled: bool

    id: str
    state_variables: dict[str, StrictStr | StrictInt | StrictBool | StrictFloat] = ...
    """The values that the workflow was started with."""
    tracing: Tracing
    version: str = ...
    """Missing if it is the one deployed last."""


package = "openai.types.beta.chatkit"


class ChatSession(Model):
    """A session and the settings that hold for it."""

    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    """The key for the browser."""
    expires_at: int
    """Unix seconds."""
    max_requests_per_1_minute: int
    """The same as in `rate_limits`."""
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    """Your name for the end user."""
    workflow: ChatKitWorkflow


class ChatSessionAutomaticThreadTitling(Model):
    """Whether threads get titles by themselves."""

    enabled: bool


class ChatSessionChatKitConfiguration(Model):
    """What the chat offers."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory


class ChatSessionChatKitConfigurationParam(Input):
    """What the chat offers."""

    class AutomaticThreadTitling:
        enabled: bool = ...
        """Whether threads get titles by themselves. The API's default is `True`."""

    class FileUpload:
        enabled: bool = ...
        """Whether users may upload files. The API's default is `False`."""
        max_file_size: int = ...
        """Megabytes per file, from 1 to 512. The API's default is 512."""
        max_files: int = ...
        """Files per session. The API's default is 10."""

    class History:
        enabled: bool = ...
        """Whether users see their earlier threads. The API's default is `True`."""
        recent_threads: int = ...
        """How many of them; all if left out."""

    automatic_thread_titling: AutomaticThreadTitling = ...
    file_upload: FileUpload = ...
    history: History = ...


class ChatSessionExpiresAfterParam(Input):
    """How long a session lives."""

    anchor: Literal["created_at"]
    seconds: int
    """From 1 to 600, counted from the creation."""


class ChatSessionFileUpload(Model):
    """Which files may be uploaded."""

    enabled: bool
    max_file_size: int = ...
    """Megabytes per file."""
    max_files: int = ...
    """Files per session."""


class ChatSessionHistory(Model):
    """Which earlier threads a user sees."""

    enabled: bool
    recent_threads: int = ...
    """How many of them; all if missing."""


class ChatSessionRateLimits(Model):
    """How many requests a session may make."""

    max_requests_per_1_minute: int


class ChatSessionRateLimitsParam(Input):
    """How many requests a session may make."""

    max_requests_per_1_minute: int = ...
    """At least 1. The API's default is 10."""


ChatSessionStatus = Literal["active", "expired", "cancelled"]
"""How a session stands; only an `active` one takes requests."""


class ChatSessionWorkflowParam(Input):
    """The workflow that is to answer."""

    class Tracing:
        enabled: bool = ...
        """Whether runs are traced. The API's default is `True`."""

    id: str
    state_variables: dict[str, str | int | bool | float] = ...
    """Values for the workflow, at most 64; names of at most 64 characters."""
    tracing: Tracing = ...
    version: str = ...
    """The one deployed last if left out."""


class ChatKitAttachment(Model):
    """A file that a user sent."""

    id: str
    mime_type: str
    name: str
    preview_url: str = ...
    """Where a preview can be loaded."""
    type: Literal["image", "file"]


class ChatKitResponseOutputText(Model):
    """Text of the assistant with its sources."""

    class Annotation(OneOf, tag="type"):
        class File:
            class Source:
                filename: str
                type: Literal["file"]

            source: Source
            type: Literal["file"]

        class URL:
            class Source:
                type: Literal["url"]
                url: str

            source: Source
            type: Literal["url"]

        members = File | URL

    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]


class ChatKitThread(Model):
    """A chat of an end user."""

    class Status(OneOf, tag="type"):
        class Active:
            type: Literal["active"]

        class Locked:
            """The thread takes no further messages."""

            reason: str = ...
            type: Literal["locked"]

        class Closed:
            reason: str = ...
            type: Literal["closed"]

        members = Active | Locked | Closed

    id: str
    created_at: int
    """Unix seconds."""
    object: Literal["chatkit.thread"]
    status: Status
    title: str = ...
    """Missing until one was made."""
    user: str


class ChatKitThreadAssistantMessageItem(Model):
    """What the assistant said."""

    id: str
    content: list[ChatKitResponseOutputText]
    created_at: int
    """Unix seconds."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]


class ChatKitThreadItemList(Model):
    """A page of items."""

    class Data(OneOf, tag="type"):
        class ChatKitClientToolCall:
            """A tool that runs in the browser."""

            id: str
            arguments: str
            """JSON."""
            call_id: str
            created_at: int
            """Unix seconds."""
            name: str
            object: Literal["chatkit.thread_item"]
            output: str = ...
            """JSON; missing until the tool is done."""
            status: Literal["in_progress", "completed"]
            thread_id: str
            type: Literal["chatkit.client_tool_call"]

        class ChatKitTask:
            """A step of the workflow, shown to the user."""

            class Group:
                """Several steps shown together."""

                class Task:
                    heading: str = ...
                    summary: str = ...
                    type: Literal["custom", "thought"]

                id: str
                created_at: int
                """Unix seconds."""
                object: Literal["chatkit.thread_item"]
                tasks: list[Task]
                thread_id: str
                type: Literal["chatkit.task_group"]

            id: str
            created_at: int
            """Unix seconds."""
            heading: str = ...
            object: Literal["chatkit.thread_item"]
            summary: str = ...
            task_type: Literal["custom", "thought"]
            thread_id: str
            type: Literal["chatkit.task"]

        members = (
            ChatKitThreadUserMessageItem
            | ChatKitThreadAssistantMessageItem
            | ChatKitWidgetItem
            | ChatKitClientToolCall
            | ChatKitTask
            | ChatKitTask.Group
        )

    data: list[Data]
    first_id: str = ...
    has_more: bool
    """Whether another page follows."""
    last_id: str = ...
    object: Literal["list"]


class ChatKitThreadUserMessageItem(Model):
    """What the user said."""

    class InferenceOptions:
        class ToolChoice:
            id: str

        model: str = ...
        tool_choice: ToolChoice = ...

    class Content(OneOf, tag="type"):
        class InputText:
            text: str
            type: Literal["input_text"]

        class QuotedText:
            text: str
            type: Literal["quoted_text"]

        members = InputText | QuotedText

    id: str
    attachments: list[ChatKitAttachment]
    content: list[Content]
    created_at: int
    """Unix seconds."""
    inference_options: InferenceOptions = ...
    """How this message was to be answered, if other than usual."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]


class ChatKitWidgetItem(Model):
    """A widget shown in the chat."""

    id: str
    created_at: int
    """Unix seconds."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str
    """The widget as text, for the browser to draw."""


class SessionCreateParams(Params):
    user: str
    """Your name for the end user, not empty; sessions of the same user share their threads."""
    workflow: ChatSessionWorkflowParam
    """The workflow that answers."""
    chatkit_configuration: ChatSessionChatKitConfiguration = ...
    """What the chat offers."""
    expires_after: ChatSessionExpiresAfterParam = ...
    """How long the session lives. The API's default is 10 minutes."""
    rate_limits: ChatSessionRateLimits = ...
    """How many requests the session may make. The API's default is 10 a minute."""


class ThreadDeleteResponse(Model):
    """That a thread is gone."""

    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]


class ThreadListItemsParams(Params):
    after: str = ...
    """The id after which the page begins."""
    before: str = ...
    """The id before which the page ends."""
    limit: int = ...
    """How many at most per page, up to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """The order by time. The API's default is `desc`, newest first."""


class ThreadListParams(Params):
    after: str = ...
    """The id after which the page begins."""
    before: str = ...
    """The id before which the page ends."""
    limit: int = ...
    """How many at most per page, up to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """The order by time. The API's default is `desc`, newest first."""
    user: str = ...
    """Only threads of this user, 1 to 512 characters; of all if left out."""


class ChatKit(Resource, module="beta.chatkit.chatkit"):
    sessions: Sessions
    threads: Threads


class Sessions(Resource, module="beta.chatkit.sessions", beta="chatkit_beta=v1"):
    """Sessions, in which a browser talks to a workflow with a key of its own."""

    @post("/chatkit/sessions")
    def create(self, params: SessionCreateParams) -> ChatSession:
        """Start a session for an end user; the `client_secret` of the answer goes to the browser."""

    @post("/chatkit/sessions/{session_id}/cancel")
    def cancel(self, session_id: str) -> ChatSession:
        """End a session: its `client_secret` can make no further requests."""


class Threads(Resource, module="beta.chatkit.threads", beta="chatkit_beta=v1"):
    """The chats of your end users."""

    @get("/chatkit/threads/{thread_id}")
    def retrieve(self, thread_id: str) -> ChatKitThread:
        """Look up a thread."""

    @get("/chatkit/threads")
    def list(self, params: ThreadListParams) -> ConversationCursorPage[ChatKitThread]:
        """List threads, newest first, of all users or of one."""

    @delete("/chatkit/threads/{thread_id}")
    def delete(self, thread_id: str) -> ThreadDeleteResponse:
        """Delete a thread with its items and attachments."""

    @get("/chatkit/threads/{thread_id}/items")
    def list_items(
        self, thread_id: str, params: ThreadListItemsParams
    ) -> ConversationCursorPage[ChatKitThreadItemList.Data]:
        """List the items of a thread, newest first."""
