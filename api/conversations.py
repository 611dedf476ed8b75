"""Conversations whose items the API keeps."""

from typing import Literal

from . import responses
from .responses import (
    ImageDetail,
    McpToolCallError,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseConfigurationUpdateItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseIncludable,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputItem,
    ResponseInputText,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .shared import Metadata
from .vocabulary import Model, OneOf, Params, Resource, delete, get, post, shape

package = "openai.types.conversations"


class ComputerScreenshotContent(Model):
    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    detail: ImageDetail
    file_id: str = ...
    image_url: str = ...
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...


class Conversation(Model):
    id: str
    created_at: int
    metadata: object
    object: Literal["conversation"]


class ConversationCreateParams(Params):
    items: list[ResponseInputItem] | None = ...
    metadata: Metadata | None = ...


class ConversationDeleted(Model):
    """That a conversation is gone."""

    id: str
    deleted: bool
    object: Literal["conversation.deleted"]


class ConversationDeletedResource(Model, ConversationDeleted):
    """What `conversations.delete` answers with."""


class ConversationItemDeleted(Model, Conversation):
    """The conversation, after one of its items was deleted."""

    deleted: bool = ...


class ConversationItem(OneOf, tag="type"):
    class ImageGenerationCall:
        class Error:
            class ModerationDetails:
                categories: list[str]
                moderation_stage: Literal["input", "output", "unknown"]

            code: str = ...
            message: str
            param: str = ...
            type: str
            moderation_details: ModerationDetails = ...

        class SvgUsage:
            input_tokens: int
            model: str
            output_tokens: int
            reasoning_tokens: int
            total_tokens: int

        id: str
        result: str = ...
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        revised_prompt: str = ...
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
        svg_usage: SvgUsage = ...

    class AdditionalTools:
        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]

    class Program:
        class Output:
            id: str
            call_id: str
            result: str
            status: Literal["completed", "incomplete"]
            type: Literal["program_output"]

        id: str
        call_id: str
        code: str
        fingerprint: str
        type: Literal["program"]

    class LocalShellCall:
        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int = ...
            user: str = ...
            working_directory: str = ...

        class Output:
            id: str
            output: str
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class McpListTools:
        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        id: str
        server_label: str
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str = ...

    class McpApprovalRequest:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        reason: str = ...

    class McpCall:
        id: str
        arguments: str
        name: str
        server_label: str
        type: Literal["mcp_call"]
        approval_request_id: str = ...
        error: McpToolCallError = ...
        output: str = ...
        status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] = ...

    members = (
        Message
        | ResponseFunctionToolCallItem
        | ResponseFunctionToolCallOutputItem
        | ResponseFileSearchToolCall
        | ResponseFunctionWebSearch
        | ImageGenerationCall
        | ResponseComputerToolCall
        | ResponseComputerToolCallOutputItem
        | ResponseToolSearchCall
        | ResponseToolSearchOutputItem
        | AdditionalTools
        | ResponseConfigurationUpdateItem
        | ResponseReasoningItem
        | Program
        | Program.Output
        | ResponseCompactionItem
        | ResponseCodeInterpreterToolCall
        | LocalShellCall
        | LocalShellCall.Output
        | ResponseFunctionShellToolCall
        | ResponseFunctionShellToolCallOutput
        | ResponseApplyPatchToolCall
        | ResponseApplyPatchToolCallOutput
        | McpListTools
        | McpApprovalRequest
        | McpApprovalResponse
        | McpCall
        | ResponseCustomToolCall
        | ResponseCustomToolCallOutput
    )


class ConversationItemList(Model):
    data: list[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class ConversationUpdateParams(Params):
    metadata: Metadata | None


InputFileContent = shape(ResponseInputFile)


InputImageContent = shape(ResponseInputImage)


InputTextContent = shape(ResponseInputText)


class ItemCreateParams(Params):
    items: list[ResponseInputItem] = ...
    """The items to add, at most 20."""
    include: list[ResponseIncludable] = ...
    type: str = ...
    """In place of `items`: the type of the one item to add, which is then what comes back."""
    content: str | list[dict[str, object]] = ...
    """With `type`: what the item contains."""
    role: str = ...
    """With `type="message"`: who speaks, `user` if left out."""
    metadata: Metadata | None = ...
    """With `type`: up to 16 pairs of text kept with the item."""


class ItemUpdateParams(Params):
    content: str | list[dict[str, object]] = ...
    """What the item is to contain."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of text kept with the item."""


class ItemListParams(Params):
    after: str = ...
    include: list[ResponseIncludable] = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class ItemRetrieveParams(Params):
    conversation_id: str
    include: list[ResponseIncludable] = ...


class Message(Model):
    class Content(OneOf, tag="type"):
        class ReasoningText:
            text: str
            type: Literal["reasoning_text"]

        members = (
            ResponseInputText
            | ResponseOutputText
            | TextContent
            | SummaryTextContent
            | ReasoningText
            | ResponseOutputRefusal
            | ResponseInputImage
            | ComputerScreenshotContent
            | ResponseInputFile
        )

    id: str
    content: list[Content]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] = ...


OutputTextContent = shape(ResponseOutputText)


RefusalContent = shape(ResponseOutputRefusal)


class SummaryTextContent(Model):
    text: str
    type: Literal["summary_text"]


class TextContent(Model):
    text: str
    type: Literal["text"]


class Conversations(Resource, module="conversations.conversations"):
    items: Items

    @post("/conversations")
    def create(self, params: ConversationCreateParams) -> Conversation: ...

    @get("/conversations/{conversation_id}")
    def retrieve(self, conversation_id: str) -> Conversation: ...

    @post("/conversations/{conversation_id}")
    def update(self, conversation_id: str, params: ConversationUpdateParams) -> Conversation: ...

    @delete("/conversations/{conversation_id}")
    def delete(self, conversation_id: str) -> ConversationDeletedResource: ...


class Items(Resource, module="conversations.items"):
    @post("/conversations/{conversation_id}/items", query=["include"], before="create_item", after="created_item")
    def create(self, conversation_id: str, params: ItemCreateParams) -> ConversationItemList:
        """Add items to a conversation."""

    @post("/conversations/{conversation_id}/items/{item_id}")
    def update(self, item_id: str, conversation_id: str, params: ItemUpdateParams) -> ConversationItem:
        """Change an item of a conversation."""

    @get("/conversations/{conversation_id}/items/{item_id}")
    def retrieve(self, item_id: str, conversation_id: str, params: ItemRetrieveParams) -> ConversationItem: ...

    @get("/conversations/{conversation_id}/items")
    def list(self, conversation_id: str, params: ItemListParams) -> ConversationCursorPage[ConversationItem]: ...

    @delete("/conversations/{conversation_id}/items/{item_id}")
    def delete(self, item_id: str, conversation_id: str) -> ConversationItemDeleted: ...
