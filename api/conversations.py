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
    """A screenshot, by URL or file id."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...
        """How long the cached beginning lives at least."""

    detail: ImageDetail
    """How closely the model looks."""
    file_id: str = ...
    image_url: str = ...
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Marks where a beginning ends that later requests share."""


class Conversation(Model):
    """A conversation; its items are listed by `conversations.items.list`."""

    id: str
    created_at: int
    """Unix seconds."""
    metadata: object
    """Up to 16 pairs kept with the conversation."""
    object: Literal["conversation"]


class ConversationCreateParams(Params):
    items: list[ResponseInputItem] | None = ...
    """The first items, at most 20; more can be added later."""
    metadata: Metadata | None = ...
    """Up to 16 pairs kept with the conversation: keys of at most 64 characters, values of at most 512."""


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
    """An item of a conversation: a message, thoughts, a call or its result."""

    class ImageGenerationCall:
        """An image that was made."""

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
        """The image, base64-encoded."""
        status: Literal["in_progress", "completed", "generating", "failed"]
        type: Literal["image_generation_call"]
        action: Literal["generate", "edit", "auto"] = ...
        background: Literal["transparent", "opaque", "auto"] = ...
        error: Error = ...
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] = ...
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] = ...
        revised_prompt: str = ...
        """The prompt that the image was made from."""
        size: str | Literal["1024x1024", "1024x1536", "1536x1024"] = ...
        svg_usage: SvgUsage = ...
        """The tokens that an SVG image took."""

    class AdditionalTools:
        """Tools that are added at this place of the conversation."""

        id: str
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        tools: list[responses.Tool]
        type: Literal["additional_tools"]

    class Program:
        """A JavaScript program that the model wrote to call tools."""

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
        """Send it back unchanged."""
        type: Literal["program"]

    class LocalShellCall:
        """A command that the model wants you to run."""

        class Action:
            command: list[str]
            env: dict[str, str]
            type: Literal["exec"]
            timeout_ms: int = ...
            """Milliseconds."""
            user: str = ...
            working_directory: str = ...

        class Output:
            id: str
            output: str
            """JSON."""
            type: Literal["local_shell_call_output"]
            status: Literal["in_progress", "completed", "incomplete"] = ...

        id: str
        action: Action
        call_id: str
        """Send the output back with this id."""
        status: Literal["in_progress", "completed", "incomplete"]
        type: Literal["local_shell_call"]

    class McpListTools:
        """The tools that an MCP server offers."""

        class Tool:
            input_schema: object
            name: str
            annotations: object = ...
            description: str = ...

        id: str
        server_label: str
        """The name by which calls refer to the server."""
        tools: list[Tool]
        type: Literal["mcp_list_tools"]
        error: str = ...
        """Why the server could not be asked."""

    class McpApprovalRequest:
        """A tool of an MCP server that waits for your approval."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_approval_request"]

    class McpApprovalResponse:
        """Your answer to a request for approval."""

        id: str
        approval_request_id: str
        approve: bool
        type: Literal["mcp_approval_response"]
        reason: str = ...

    class McpCall:
        """A tool of an MCP server that was run."""

        id: str
        arguments: str
        """JSON."""
        name: str
        server_label: str
        """The name by which calls refer to the server."""
        type: Literal["mcp_call"]
        approval_request_id: str = ...
        """The request for approval that came before the call."""
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
    """A page of items."""

    data: list[ConversationItem]
    first_id: str
    has_more: bool
    """Whether another page follows."""
    last_id: str
    object: Literal["list"]


class ConversationUpdateParams(Params):
    metadata: Metadata | None
    """Up to 16 pairs kept with the conversation: keys of at most 64 characters, values of at most 512."""


InputFileContent = shape(ResponseInputFile)
"""A file for the model."""


InputImageContent = shape(ResponseInputImage)
"""An image for the model."""


InputTextContent = shape(ResponseInputText)
"""Text for the model."""


class ItemCreateParams(Params):
    items: list[ResponseInputItem] = ...
    """The items to add, at most 20."""
    include: list[ResponseIncludable] = ...
    """Parts of the items that are left out of the answer unless named here."""
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
    """The id of the item after which the page begins."""
    include: list[ResponseIncludable] = ...
    """Parts of the items that are left out unless named here."""
    limit: int = ...
    """Items per page, from 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """The API's default is `desc`, newest first."""


class ItemRetrieveParams(Params):
    conversation_id: str
    include: list[ResponseIncludable] = ...
    """Parts of the item that are left out unless named here."""


class Message(Model):
    """A message of a conversation."""

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
    """`developer` and `system` go before `user`."""
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] = ...
    """Whether an assistant message is said on the way or is the final answer."""


OutputTextContent = shape(ResponseOutputText)
"""Text that the model wrote."""


RefusalContent = shape(ResponseOutputRefusal)
"""That the model will not answer."""


class SummaryTextContent(Model):
    """A part of a summary of thoughts."""

    text: str
    type: Literal["summary_text"]


class TextContent(Model):
    """Text."""

    text: str
    type: Literal["text"]


class Conversations(Resource, module="conversations.conversations"):
    """Conversations whose items the API keeps."""

    items: Items

    @post("/conversations")
    def create(self, params: ConversationCreateParams) -> Conversation:
        """Create a conversation, empty or with first items."""

    @get("/conversations/{conversation_id}")
    def retrieve(self, conversation_id: str) -> Conversation:
        """Look up a conversation."""

    @post("/conversations/{conversation_id}")
    def update(self, conversation_id: str, params: ConversationUpdateParams) -> Conversation:
        """Change the metadata of a conversation."""

    @delete("/conversations/{conversation_id}")
    def delete(self, conversation_id: str) -> ConversationDeletedResource:
        """Delete a conversation; its items are not deleted."""


class Items(Resource, module="conversations.items"):
    """The items of a conversation."""

    @post("/conversations/{conversation_id}/items", query=["include"], before="create_item", after="created_item")
    def create(self, conversation_id: str, params: ItemCreateParams) -> ConversationItemList:
        """Add items to a conversation."""

    @post("/conversations/{conversation_id}/items/{item_id}")
    def update(self, item_id: str, conversation_id: str, params: ItemUpdateParams) -> ConversationItem:
        """Change an item of a conversation."""

    @get("/conversations/{conversation_id}/items/{item_id}")
    def retrieve(self, item_id: str, conversation_id: str, params: ItemRetrieveParams) -> ConversationItem:
        """Look up an item of a conversation."""

    @get("/conversations/{conversation_id}/items")
    def list(self, conversation_id: str, params: ItemListParams) -> ConversationCursorPage[ConversationItem]:
        """List the items of a conversation, newest first."""

    @delete("/conversations/{conversation_id}/items/{item_id}")
    def delete(self, item_id: str, conversation_id: str) -> ConversationItemDeleted:
        """Delete an item of a conversation. The conversation comes back, not the item."""
