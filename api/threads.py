"""Conversations with assistants: threads, messages, runs and their steps (beta)."""

from typing import Literal

from .assistants import (
    AssistantResponseFormatOption,
    AssistantStreamEvent,
    AssistantTool,
    AssistantToolChoiceOption,
    CodeInterpreterTool,
)
from .shared import ChatModel, Metadata, ReasoningEffort
from .vocabulary import Input, Model, OneOf, Params, Resource, Shape, delete, door, get, helper, post, tagged

package = "openai.types.beta"

AssistantEventHandlerT = door("openai.lib.streaming")
AssistantStreamManager = door("openai.lib.streaming")


class Thread(Model):
    """A conversation with an assistant."""

    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...
            """Uploaded files the code can read, at most 20."""

        class FileSearch:
            vector_store_ids: list[str] = ...
            """The vector store that is searched, at most 1."""

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    id: str
    created_at: int
    """Unix seconds."""
    metadata: Metadata = ...
    object: Literal["thread"]
    tool_resources: ToolResources = ...


class ThreadCreateAndRunParams(Params, streaming=True):
    class Thread:
        class Message:
            class Attachment:
                class Tool(OneOf):
                    class FileSearch:
                        type: Literal["file_search"]

                    members = CodeInterpreterTool | FileSearch

                file_id: str = ...
                tools: list[Tool] = ...
                """The tools that may use the file."""

            content: str | list[MessageContentPartParam]
            role: Literal["user", "assistant"]
            attachments: list[Attachment] | None = ...
            metadata: Metadata | None = ...

        class ToolResources:
            class CodeInterpreter:
                file_ids: list[str] = ...
                """Uploaded files the code can read, at most 20."""

            class FileSearch:
                class VectorStore:
                    class ChunkingStrategy(OneOf):
                        class Auto:
                            type: Literal["auto"]

                        class Static:
                            class Static:
                                chunk_overlap_tokens: int
                                """Tokens two passages share; at most half of `max_chunk_size_tokens`."""
                                max_chunk_size_tokens: int
                                """Tokens in a passage, 100 to 4096."""

                            static: Static
                            type: Literal["static"]

                        members = Auto | Static

                    chunking_strategy: ChunkingStrategy = ...
                    """How files are cut in passages. The API's default is `auto`."""
                    file_ids: list[str] = ...
                    """Uploaded files to put into it."""
                    metadata: Metadata | None = ...

                vector_store_ids: list[str] = ...
                """The vector store that is searched, at most 1."""
                vector_stores: list[VectorStore] = ...
                """A new vector store to be made and searched, at most 1; instead of `vector_store_ids`."""

            code_interpreter: CodeInterpreter = ...
            file_search: FileSearch = ...

        messages: list[Message] = ...
        metadata: Metadata | None = ...
        tool_resources: ToolResources | None = ...

    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...
            """Uploaded files the code can read, at most 20."""

        class FileSearch:
            vector_store_ids: list[str] = ...
            """The vector store that is searched, at most 1."""

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    class TruncationStrategy:
        type: Literal["auto", "last_messages"]
        """`auto` (the API's default) leaves out messages from the middle, `last_messages` keeps only the latest."""
        last_messages: int | None = ...
        """How many of the latest messages are kept, at least 1."""

    assistant_id: str
    """The assistant to run."""
    instructions: str | None = ...
    """Replaces the instructions of the assistant for this run."""
    max_completion_tokens: int | None = ...
    """At most about this many tokens are written in the whole run, at least 256; a run that needs more ends as
    `incomplete`.
    """
    max_prompt_tokens: int | None = ...
    """At most about this many tokens are read in the whole run, at least 256; a run that needs more ends as
    `incomplete`.
    """
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    model: str | ChatModel | None = ...
    """Replaces the model of the assistant for this run."""
    parallel_tool_calls: bool = ...
    """Whether several tools may be called at once. The API's default is true."""
    response_format: AssistantResponseFormatOption | None = ...
    """Form of the text: free, following a JSON schema, or any JSON, which a message has to ask for as well."""
    temperature: float | None = ...
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""
    thread: Thread = ...
    """The thread to make; an empty one if left out."""
    tool_choice: AssistantToolChoiceOption | None = ...
    """Whether and which tools are called. The API's default is `auto`."""
    tool_resources: ToolResources | None = ...
    """Files and vector stores the tools can use in this run."""
    tools: list[AssistantTool] | None = ...
    """Replace the tools of the assistant for this run; at most 20."""
    top_p: float | None = ...
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""
    truncation_strategy: TruncationStrategy | None = ...
    """What to leave out of a thread that is too long."""


class ThreadCreateParams(Params):
    class Message:
        class Attachment:
            class Tool(OneOf):
                class FileSearch:
                    type: Literal["file_search"]

                members = CodeInterpreterTool | FileSearch

            file_id: str = ...
            tools: list[Tool] = ...
            """The tools that may use the file."""

        content: str | list[MessageContentPartParam]
        role: Literal["user", "assistant"]
        attachments: list[Attachment] | None = ...
        metadata: Metadata | None = ...

    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...
            """Uploaded files the code can read, at most 20."""

        class FileSearch:
            class VectorStore:
                class ChunkingStrategy(OneOf):
                    class Auto:
                        type: Literal["auto"]

                    class Static:
                        class Static:
                            chunk_overlap_tokens: int
                            """Tokens two passages share; at most half of `max_chunk_size_tokens`."""
                            max_chunk_size_tokens: int
                            """Tokens in a passage, 100 to 4096."""

                        static: Static
                        type: Literal["static"]

                    members = Auto | Static

                chunking_strategy: ChunkingStrategy = ...
                """How files are cut in passages. The API's default is `auto`."""
                file_ids: list[str] = ...
                """Uploaded files to put into it."""
                metadata: Metadata | None = ...

            vector_store_ids: list[str] = ...
            """The vector store that is searched, at most 1."""
            vector_stores: list[VectorStore] = ...
            """A new vector store to be made and searched, at most 1; instead of `vector_store_ids`."""

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    messages: list[Message] = ...
    """Messages to begin with."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    tool_resources: ToolResources | None = ...
    """Files and vector stores the tools can use in this thread."""


class ThreadDeleted(Model):
    """That a thread is gone."""

    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class ThreadUpdateParams(Params):
    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...
            """Uploaded files the code can read, at most 20."""

        class FileSearch:
            vector_store_ids: list[str] = ...
            """The vector store that is searched, at most 1."""

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    tool_resources: ToolResources | None = ...
    """Files and vector stores the tools can use in this thread."""


package = "openai.types.beta.threads"


Annotation = tagged("type", FileCitationAnnotation | FilePathAnnotation)
"""A place in a text that stands for a file."""


AnnotationDelta = tagged("type", FileCitationDeltaAnnotation | FilePathDeltaAnnotation)
"""A piece of an annotation."""


class FileCitationAnnotation(Model):
    """A source found by file search."""

    class FileCitation:
        file_id: str

    end_index: int
    """Where the mark ends, in characters."""
    file_citation: FileCitation
    start_index: int
    """Where the mark begins, in characters."""
    text: str
    """The mark in the message that is to be replaced."""
    type: Literal["file_citation"]


class FileCitationDeltaAnnotation(Model):
    """A piece of a source found by file search."""

    class FileCitation:
        file_id: str = ...
        quote: str = ...

    index: int
    type: Literal["file_citation"]
    end_index: int = ...
    """Where the mark ends, in characters."""
    file_citation: FileCitation = ...
    start_index: int = ...
    """Where the mark begins, in characters."""
    text: str = ...


class FilePathAnnotation(Model):
    """A file made by the code interpreter."""

    class FilePath:
        file_id: str

    end_index: int
    """Where the mark ends, in characters."""
    file_path: FilePath
    start_index: int
    """Where the mark begins, in characters."""
    text: str
    """The mark in the message that is to be replaced."""
    type: Literal["file_path"]


class FilePathDeltaAnnotation(Model):
    """A piece of a file made by the code interpreter."""

    class FilePath:
        file_id: str = ...

    index: int
    type: Literal["file_path"]
    end_index: int = ...
    """Where the mark ends, in characters."""
    file_path: FilePath = ...
    start_index: int = ...
    """Where the mark begins, in characters."""
    text: str = ...


class ImageFile(Shape):
    """An uploaded image."""

    file_id: str
    """An uploaded file, with purpose `vision` if it is to be downloaded later."""
    detail: Literal["auto", "low", "high"] = ...
    """How closely the model looks; `low` takes fewer tokens. The API's default is `auto`."""


class ImageFileContentBlock(Shape):
    """An uploaded image in a message."""

    image_file: ImageFile
    type: Literal["image_file"]


class ImageFileDelta(Model):
    detail: Literal["auto", "low", "high"] = ...
    file_id: str = ...


class ImageFileDeltaBlock(Model):
    """A piece of an image in a message."""

    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta = ...


class ImageURL(Shape):
    """An image on the web."""

    url: str
    detail: Literal["auto", "low", "high"] = ...
    """How closely the model looks; `low` takes fewer tokens. The API's default is `auto`."""


class ImageURLContentBlock(Shape):
    """An image on the web in a message."""

    image_url: ImageURL
    type: Literal["image_url"]


class ImageURLDelta(Model):
    detail: Literal["auto", "low", "high"] = ...
    url: str = ...


class ImageURLDeltaBlock(Model):
    """A piece of an image in a message."""

    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta = ...


class Message(Model):
    """A message of a thread."""

    class Attachment:
        class Tool(OneOf):
            class AssistantToolsFileSearchTypeOnly:
                type: Literal["file_search"]

            members = CodeInterpreterTool | AssistantToolsFileSearchTypeOnly

        file_id: str = ...
        tools: list[Tool] = ...
        """The tools that may use the file."""

    class IncompleteDetails:
        reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]

    id: str
    assistant_id: str = ...
    """The assistant that wrote it."""
    attachments: list[Attachment] = ...
    """Files that come with it, and the tools that may use them."""
    completed_at: int = ...
    """Unix seconds."""
    content: list[MessageContent]
    created_at: int
    """Unix seconds."""
    incomplete_at: int = ...
    """Unix seconds."""
    incomplete_details: IncompleteDetails = ...
    """Why it is incomplete."""
    metadata: Metadata = ...
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: str = ...
    """The run that wrote it."""
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str


MessageContent = tagged("type", ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock)
"""A part of a message."""


MessageContentDelta = tagged("type", ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock)
"""A piece of a part of a message."""


MessageContentPartParam = ImageFileContentBlock | ImageURLContentBlock | TextContentBlock
"""A part of a message that is sent."""


class MessageCreateParams(Params):
    class Attachment:
        class Tool(OneOf):
            class FileSearch:
                type: Literal["file_search"]

            members = CodeInterpreterTool | FileSearch

        file_id: str = ...
        tools: list[Tool] = ...
        """The tools that may use the file."""

    content: str | list[MessageContentPartParam]
    """Text, or a list of text and images."""
    role: Literal["user", "assistant"]
    """`assistant` adds a message as if the model had written it."""
    attachments: list[Attachment] | None = ...
    """Files that come with it, and the tools that may use them."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""


class MessageDeleted(Model):
    """That a message is gone."""

    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class MessageDelta(Model):
    """What is new in a message."""

    content: list[MessageContentDelta] = ...
    role: Literal["user", "assistant"] = ...


class MessageDeltaEvent(Model):
    """A change of a message, while it is streamed."""

    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]


class MessageListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    before: str = ...
    """Id of the item the page ends before."""
    limit: int = ...
    """Items per page, 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""
    run_id: str = ...
    """Only messages written by this run."""


class MessageUpdateParams(Params):
    thread_id: str
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""


class RefusalContentBlock(Model):
    """That the model refused, and how it put it."""

    refusal: str
    type: Literal["refusal"]


class RefusalDeltaBlock(Model):
    """A piece of a refusal."""

    index: int
    type: Literal["refusal"]
    refusal: str = ...


class RequiredActionFunctionToolCall(Model):
    """A function call a run waits for."""

    class Function:
        arguments: str
        """JSON text written by the model; it may be invalid."""
        name: str

    id: str
    function: Function
    type: Literal["function"]


class Run(Model):
    """A run of an assistant on a thread."""

    class IncompleteDetails:
        reason: Literal["max_completion_tokens", "max_prompt_tokens"] = ...

    class LastError:
        code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
        message: str

    class RequiredAction:
        class SubmitToolOutputs:
            tool_calls: list[RequiredActionFunctionToolCall]

        submit_tool_outputs: SubmitToolOutputs
        type: Literal["submit_tool_outputs"]

    class TruncationStrategy:
        type: Literal["auto", "last_messages"]
        """`auto` (the API's default) leaves out messages from the middle, `last_messages` keeps only the latest."""
        last_messages: int = ...
        """How many of the latest messages are kept, at least 1."""

    class Usage:
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    id: str
    assistant_id: str
    cancelled_at: int = ...
    """Unix seconds."""
    completed_at: int = ...
    """Unix seconds."""
    created_at: int
    """Unix seconds."""
    expires_at: int = ...
    """Unix seconds; a run that is not done by then is `expired`."""
    failed_at: int = ...
    """Unix seconds."""
    incomplete_details: IncompleteDetails = ...
    """Why it is incomplete."""
    instructions: str
    last_error: LastError = ...
    """Why it failed."""
    max_completion_tokens: int = ...
    max_prompt_tokens: int = ...
    metadata: Metadata = ...
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: RequiredAction = ...
    """The tool calls it waits for, while its status is `requires_action`."""
    response_format: AssistantResponseFormatOption = ...
    started_at: int = ...
    """Unix seconds."""
    status: RunStatus
    thread_id: str
    tool_choice: AssistantToolChoiceOption = ...
    tools: list[AssistantTool]
    truncation_strategy: TruncationStrategy = ...
    usage: Usage = ...
    """Tokens used, once it has ended."""
    temperature: float = ...
    top_p: float = ...


class RunCreateParams(Params, streaming=True):
    class AdditionalMessage:
        class Attachment:
            class Tool(OneOf):
                class FileSearch:
                    type: Literal["file_search"]

                members = CodeInterpreterTool | FileSearch

            file_id: str = ...
            tools: list[Tool] = ...
            """The tools that may use the file."""

        content: str | list[MessageContentPartParam]
        role: Literal["user", "assistant"]
        attachments: list[Attachment] | None = ...
        metadata: Metadata | None = ...

    class TruncationStrategy:
        type: Literal["auto", "last_messages"]
        """`auto` (the API's default) leaves out messages from the middle, `last_messages` keeps only the latest."""
        last_messages: int | None = ...
        """How many of the latest messages are kept, at least 1."""

    assistant_id: str
    """The assistant to run."""
    include: list[RunStepInclude] = ...
    """Adds the text that file search has found."""
    additional_instructions: str | None = ...
    """Added to the instructions of the assistant for this run."""
    additional_messages: list[AdditionalMessage] | None = ...
    """Added to the thread before the run."""
    instructions: str | None = ...
    """Replaces the instructions of the assistant for this run."""
    max_completion_tokens: int | None = ...
    """At most about this many tokens are written in the whole run, at least 256; a run that needs more ends as
    `incomplete`.
    """
    max_prompt_tokens: int | None = ...
    """At most about this many tokens are read in the whole run, at least 256; a run that needs more ends as
    `incomplete`.
    """
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    model: str | ChatModel | None = ...
    """Replaces the model of the assistant for this run."""
    parallel_tool_calls: bool = ...
    """Whether several tools may be called at once. The API's default is true."""
    reasoning_effort: ReasoningEffort | None = ...
    """How much a reasoning model thinks first; less is faster and takes fewer tokens."""
    response_format: AssistantResponseFormatOption | None = ...
    """Form of the text: free, following a JSON schema, or any JSON, which a message has to ask for as well."""
    temperature: float | None = ...
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""
    tool_choice: AssistantToolChoiceOption | None = ...
    """Whether and which tools are called. The API's default is `auto`."""
    tools: list[AssistantTool] | None = ...
    """Replace the tools of the assistant for this run; at most 20."""
    top_p: float | None = ...
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""
    truncation_strategy: TruncationStrategy | None = ...
    """What to leave out of a thread that is too long."""


class RunListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    before: str = ...
    """Id of the item the page ends before."""
    limit: int = ...
    """Items per page, 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""


RunStatus = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]
"""How far a run has come; in `requires_action` it waits for tool outputs."""


class RunSubmitToolOutputsParams(Params, streaming=True):
    class ToolOutput:
        output: str = ...
        """The result, as text."""
        tool_call_id: str = ...
        """The `id` of the call it answers."""

    thread_id: str
    tool_outputs: list[ToolOutput]
    """One for each call in `required_action`."""


class RunUpdateParams(Params):
    thread_id: str
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""


class Text(Model):
    """Text with its annotations."""

    annotations: list[Annotation]
    value: str


class TextContentBlock(Model):
    """Text in a message."""

    text: Text
    type: Literal["text"]


class TextContentBlockParam(Input):
    """Text in a message."""

    text: str
    type: Literal["text"]


class TextDelta(Model):
    """What is new in a text."""

    annotations: list[AnnotationDelta] = ...
    value: str = ...


class TextDeltaBlock(Model):
    """A piece of text in a message."""

    index: int
    type: Literal["text"]
    text: TextDelta = ...


package = "openai.types.beta.threads.runs"


class CodeInterpreterLogs(Model):
    """What code printed."""

    index: int
    type: Literal["logs"]
    logs: str = ...


class CodeInterpreterOutputImage(Model):
    """An image that code made."""

    class Image:
        file_id: str = ...

    index: int
    type: Literal["image"]
    image: Image = ...


class CodeInterpreterToolCall(Model):
    """Code the model ran."""

    class CodeInterpreter:
        class Output(OneOf, tag="type"):
            class Logs:
                logs: str
                type: Literal["logs"]

            class Image:
                class Image:
                    file_id: str

                image: Image
                type: Literal["image"]

            members = Logs | Image

        input: str
        """The code."""
        outputs: list[Output]

    id: str
    code_interpreter: CodeInterpreter
    type: Literal["code_interpreter"]


class CodeInterpreterToolCallDelta(Model):
    """A piece of code the model runs."""

    class CodeInterpreter:
        Output = tagged("type", CodeInterpreterLogs | CodeInterpreterOutputImage)

        input: str = ...
        outputs: list[Output] = ...

    index: int
    type: Literal["code_interpreter"]
    id: str = ...
    code_interpreter: CodeInterpreter = ...


class FileSearchToolCall(Model):
    """A search the model made."""

    class FileSearch:
        class RankingOptions:
            ranker: Literal["auto", "default_2024_08_21"]
            score_threshold: float

        class Result:
            class Content:
                text: str = ...
                type: Literal["text"] = ...

            file_id: str
            file_name: str
            score: float
            """How well it fits, from 0 to 1."""
            content: list[Content] = ...
            """What was found; only if `include` asks for it."""

        ranking_options: RankingOptions = ...
        results: list[Result] = ...

    id: str
    file_search: FileSearch
    type: Literal["file_search"]


class FileSearchToolCallDelta(Model):
    """A piece of a search."""

    file_search: object
    """Empty so far."""
    index: int
    type: Literal["file_search"]
    id: str = ...


class FunctionToolCall(Model):
    """A function the model asked to have called."""

    class Function:
        arguments: str
        """JSON text written by the model; it may be invalid."""
        name: str
        output: str = ...
        """The result handed over, if there is one yet."""

    id: str
    function: Function
    type: Literal["function"]


class FunctionToolCallDelta(Model):
    """A piece of a function call."""

    class Function:
        arguments: str = ...
        """JSON text written by the model; it may be invalid."""
        name: str = ...
        output: str = ...
        """The result handed over, if there is one yet."""

    index: int
    type: Literal["function"]
    id: str = ...
    function: Function = ...


class MessageCreationStepDetails(Model):
    """The message a step wrote."""

    class MessageCreation:
        message_id: str

    message_creation: MessageCreation
    type: Literal["message_creation"]


class RunStep(Model):
    """One thing a run did: write a message or call tools."""

    class LastError:
        code: Literal["server_error", "rate_limit_exceeded"]
        message: str

    class Usage:
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    StepDetails = tagged("type", MessageCreationStepDetails | ToolCallsStepDetails)

    id: str
    assistant_id: str
    cancelled_at: int = ...
    """Unix seconds."""
    completed_at: int = ...
    """Unix seconds."""
    created_at: int
    """Unix seconds."""
    expired_at: int = ...
    """Unix seconds."""
    failed_at: int = ...
    """Unix seconds."""
    last_error: LastError = ...
    """Why it failed."""
    metadata: Metadata = ...
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Usage = ...
    """Tokens used, once it has ended."""


class RunStepDelta(Model):
    """What is new in a step."""

    StepDetails = tagged("type", RunStepDeltaMessageDelta | ToolCallDeltaObject)

    step_details: StepDetails = ...


class RunStepDeltaEvent(Model):
    """A change of a step, while it is streamed."""

    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


class RunStepDeltaMessageDelta(Model):
    """The message a step writes."""

    class MessageCreation:
        message_id: str = ...

    type: Literal["message_creation"]
    message_creation: MessageCreation = ...


RunStepInclude = Literal["step_details.tool_calls[*].file_search.results[*].content"]
"""What run steps can have in addition."""


class StepListParams(Params):
    thread_id: str
    after: str = ...
    """Id of the item the page starts behind."""
    before: str = ...
    """Id of the item the page ends before."""
    include: list[RunStepInclude] = ...
    """Adds the text that file search has found."""
    limit: int = ...
    """Items per page, 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""


class StepRetrieveParams(Params):
    thread_id: str
    run_id: str
    include: list[RunStepInclude] = ...
    """Adds the text that file search has found."""


ToolCall = tagged("type", CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall)
"""A tool call of a step."""


ToolCallDelta = tagged("type", CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta)
"""A piece of a tool call."""


class ToolCallDeltaObject(Model):
    """Pieces of the tools a step calls, to be joined by their `index`."""

    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] = ...


class ToolCallsStepDetails(Model):
    """The tools a step called."""

    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]


class Runs(Resource, module="beta.threads.runs.runs", beta="assistants=v2", deprecated="the Responses API"):
    """Runs of assistants on threads."""

    steps: Steps

    @helper("polling:create_and_poll_run")
    def create_and_poll(self, thread_id: str, params: RunCreateParams, *, poll_interval_ms: int = ...) -> Run:
        """Run an assistant on a thread and wait until the run ends or needs tool outputs. A failed run is returned, not
        raised. Without `poll_interval_ms` the server's hint is followed, or else one second.
        """

    @helper("assistants:create_and_stream", without=["include"], plain=True)
    def create_and_stream(
        self, thread_id: str, params: RunCreateParams, *, event_handler: AssistantEventHandlerT | None = None
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread and follow the run with an event handler. Deprecated in favour of `stream`."""

    @helper("polling:poll_run")
    def poll(self, run_id: str, thread_id: str, poll_interval_ms: int = ...) -> Run:
        """Wait until a run ends or needs tool outputs. Without `poll_interval_ms` the server's hint is followed, or
        else one second.
        """

    @helper("assistants:stream_run", plain=True)
    def stream(
        self, thread_id: str, params: RunCreateParams, *, event_handler: AssistantEventHandlerT | None = None
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread and follow the run with an event handler inside a `with` block. An event handler
        serves one run only.
        """

    @helper("polling:submit_tool_outputs_and_poll")
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: list[RunSubmitToolOutputsParams.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int = ...,
    ) -> Run:
        """Hand over the results of tool calls and wait until the run ends or needs more. A failed run is returned, not
        raised.
        """

    @helper("assistants:submit_tool_outputs_stream", plain=True)
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: list[RunSubmitToolOutputsParams.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Hand over the results of tool calls and follow the run with an event handler inside a `with` block."""

    @post("/threads/{thread_id}/runs", stream=AssistantStreamEvent, query=["include"])
    def create(self, thread_id: str, params: RunCreateParams) -> Run:
        """Run an assistant on a thread; with `stream=True`, get a stream of events."""

    @get("/threads/{thread_id}/runs/{run_id}")
    def retrieve(self, run_id: str, thread_id: str) -> Run:
        """Fetch the state of a run."""

    @post("/threads/{thread_id}/runs/{run_id}")
    def update(self, run_id: str, thread_id: str, params: RunUpdateParams) -> Run:
        """Change the metadata of a run."""

    @get("/threads/{thread_id}/runs")
    def list(self, thread_id: str, params: RunListParams) -> CursorPage[Run]:
        """List the runs of a thread."""

    @post("/threads/{thread_id}/runs/{run_id}/cancel")
    def cancel(self, run_id: str, thread_id: str) -> Run:
        """Cancel a run; it is `cancelling` at first."""

    @post("/threads/{thread_id}/runs/{run_id}/submit_tool_outputs", stream=AssistantStreamEvent)
    def submit_tool_outputs(self, run_id: str, thread_id: str, params: RunSubmitToolOutputsParams) -> Run:
        """Hand over the results of all tool calls a run waits for, all at once; with `stream=True`, get a stream of
        events.
        """


class Steps(Resource, module="beta.threads.runs.steps", beta="assistants=v2", deprecated="the Responses API"):
    """What a run did, one by one."""

    @get("/threads/{thread_id}/runs/{run_id}/steps/{step_id}")
    def retrieve(self, step_id: str, thread_id: str, run_id: str, params: StepRetrieveParams) -> RunStep:
        """Fetch a step of a run."""

    @get("/threads/{thread_id}/runs/{run_id}/steps")
    def list(self, run_id: str, thread_id: str, params: StepListParams) -> CursorPage[RunStep]:
        """List the steps of a run."""


class Messages(Resource, module="beta.threads.messages", beta="assistants=v2", deprecated="the Responses API"):
    """The messages of a thread."""

    @post("/threads/{thread_id}/messages")
    def create(self, thread_id: str, params: MessageCreateParams) -> Message:
        """Add a message to a thread."""

    @get("/threads/{thread_id}/messages/{message_id}")
    def retrieve(self, message_id: str, thread_id: str) -> Message:
        """Fetch a message."""

    @post("/threads/{thread_id}/messages/{message_id}")
    def update(self, message_id: str, thread_id: str, params: MessageUpdateParams) -> Message:
        """Change the metadata of a message."""

    @get("/threads/{thread_id}/messages")
    def list(self, thread_id: str, params: MessageListParams) -> CursorPage[Message]:
        """List the messages of a thread."""

    @delete("/threads/{thread_id}/messages/{message_id}")
    def delete(self, message_id: str, thread_id: str) -> MessageDeleted:
        """Delete a message."""


class Threads(Resource, module="beta.threads.threads", beta="assistants=v2", deprecated="the Responses API"):
    """Conversations with assistants."""

    runs: Runs
    messages: Messages

    @helper("polling:create_and_run_poll")
    def create_and_run_poll(self, params: ThreadCreateAndRunParams, *, poll_interval_ms: int = ...) -> Run:
        """Make a thread, run an assistant on it and wait until the run ends or needs tool outputs. A failed run is
        returned, not raised.
        """

    @helper("assistants:create_and_run_stream", plain=True)
    def create_and_run_stream(
        self, params: ThreadCreateAndRunParams, *, event_handler: AssistantEventHandlerT | None = None
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Make a thread, run an assistant on it and follow the run with an event handler inside a `with` block."""

    @post("/threads")
    def create(self, params: ThreadCreateParams) -> Thread:
        """Make a thread."""

    @get("/threads/{thread_id}")
    def retrieve(self, thread_id: str) -> Thread:
        """Fetch a thread, without its messages."""

    @post("/threads/{thread_id}")
    def update(self, thread_id: str, params: ThreadUpdateParams) -> Thread:
        """Change the metadata or the tool resources of a thread."""

    @delete("/threads/{thread_id}")
    def delete(self, thread_id: str) -> ThreadDeleted:
        """Delete a thread."""

    @post("/threads/runs", stream=AssistantStreamEvent)
    def create_and_run(self, params: ThreadCreateAndRunParams) -> Run:
        """Make a thread and run an assistant on it; with `stream=True`, get a stream of events."""
