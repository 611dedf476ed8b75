"""Chat interfaces hosted by the API (beta)."""

from typing import Literal

from .vocabulary import Input, Model, OneOf, Params, Resource, delete, get, post

package = "openai.types.beta"


class ChatKitWorkflow(Model):
    class Tracing:
        enabled: bool

    id: str
    state_variables: dict[str, StrictStr | StrictInt | StrictBool | StrictFloat] = ...
    tracing: Tracing
    version: str = ...


package = "openai.types.beta.chatkit"


class ChatSession(Model):
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    workflow: ChatKitWorkflow


class ChatSessionAutomaticThreadTitling(Model):
    enabled: bool


class ChatSessionChatKitConfiguration(Model):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory


class ChatSessionChatKitConfigurationParam(Input):
    class AutomaticThreadTitling:
        enabled: bool = ...

    class FileUpload:
        enabled: bool = ...
        max_file_size: int = ...
        max_files: int = ...

    class History:
        enabled: bool = ...
        recent_threads: int = ...

    automatic_thread_titling: AutomaticThreadTitling = ...
    file_upload: FileUpload = ...
    history: History = ...


class ChatSessionExpiresAfterParam(Input):
    anchor: Literal["created_at"]
    seconds: int


class ChatSessionFileUpload(Model):
    enabled: bool
    max_file_size: int = ...
    max_files: int = ...


class ChatSessionHistory(Model):
    enabled: bool
    recent_threads: int = ...


class ChatSessionRateLimits(Model):
    max_requests_per_1_minute: int


class ChatSessionRateLimitsParam(Input):
    max_requests_per_1_minute: int = ...


ChatSessionStatus = Literal["active", "expired", "cancelled"]


class ChatSessionWorkflowParam(Input):
    class Tracing:
        enabled: bool = ...

    id: str
    state_variables: dict[str, str | int | bool | float] = ...
    tracing: Tracing = ...
    version: str = ...


class ChatKitAttachment(Model):
    id: str
    mime_type: str
    name: str
    preview_url: str = ...
    type: Literal["image", "file"]


class ChatKitResponseOutputText(Model):
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
    class Status(OneOf, tag="type"):
        class Active:
            type: Literal["active"]

        class Locked:
            reason: str = ...
            type: Literal["locked"]

        class Closed:
            reason: str = ...
            type: Literal["closed"]

        members = Active | Locked | Closed

    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    title: str = ...
    user: str


class ChatKitThreadAssistantMessageItem(Model):
    id: str
    content: list[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]


class ChatKitThreadItemList(Model):
    class Data(OneOf, tag="type"):
        class ChatKitClientToolCall:
            id: str
            arguments: str
            call_id: str
            created_at: int
            name: str
            object: Literal["chatkit.thread_item"]
            output: str = ...
            status: Literal["in_progress", "completed"]
            thread_id: str
            type: Literal["chatkit.client_tool_call"]

        class ChatKitTask:
            class Group:
                class Task:
                    heading: str = ...
                    summary: str = ...
                    type: Literal["custom", "thought"]

                id: str
                created_at: int
                object: Literal["chatkit.thread_item"]
                tasks: list[Task]
                thread_id: str
                type: Literal["chatkit.task_group"]

            id: str
            created_at: int
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
    last_id: str = ...
    object: Literal["list"]


class ChatKitThreadUserMessageItem(Model):
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
    inference_options: InferenceOptions = ...
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]


class ChatKitWidgetItem(Model):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str


class SessionCreateParams(Params):
    user: str
    workflow: ChatSessionWorkflowParam
    chatkit_configuration: ChatSessionChatKitConfiguration = ...
    expires_after: ChatSessionExpiresAfterParam = ...
    rate_limits: ChatSessionRateLimits = ...


class ThreadDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]


class ThreadListItemsParams(Params):
    after: str = ...
    before: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class ThreadListParams(Params):
    after: str = ...
    before: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...
    user: str = ...


class ChatKit(Resource, module="beta.chatkit.chatkit"):
    sessions: Sessions
    threads: Threads


class Sessions(Resource, module="beta.chatkit.sessions", beta="chatkit_beta=v1"):
    @post("/chatkit/sessions")
    def create(self, params: SessionCreateParams) -> ChatSession: ...

    @post("/chatkit/sessions/{session_id}/cancel")
    def cancel(self, session_id: str) -> ChatSession: ...


class Threads(Resource, module="beta.chatkit.threads", beta="chatkit_beta=v1"):
    @get("/chatkit/threads/{thread_id}")
    def retrieve(self, thread_id: str) -> ChatKitThread: ...

    @get("/chatkit/threads")
    def list(self, params: ThreadListParams) -> ConversationCursorPage[ChatKitThread]: ...

    @delete("/chatkit/threads/{thread_id}")
    def delete(self, thread_id: str) -> ThreadDeleteResponse: ...

    @get("/chatkit/threads/{thread_id}/items")
    def list_items(
        self, thread_id: str, params: ThreadListItemsParams
    ) -> ConversationCursorPage[ChatKitThreadItemList.Data]: ...
