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

AssistantEventHandler = door("openai.lib.streaming")
AssistantEventHandlerT = door("openai.lib.streaming")
AssistantStreamManager = door("openai.lib.streaming")


class Thread(Model):
    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...

        class FileSearch:
            vector_store_ids: list[str] = ...

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    id: str
    created_at: int
    metadata: Metadata = ...
    object: Literal["thread"]
    tool_resources: ToolResources = ...


class ThreadCreateAndRunParams(Params, streaming=True):
    class Thread:
        class CreateAndRunParamsBase:
            assistant_id: str
            instructions: str | None = ...
            max_completion_tokens: int | None = ...
            max_prompt_tokens: int | None = ...
            metadata: Metadata | None = ...
            model: str | ChatModel | None = ...
            parallel_tool_calls: bool = ...
            response_format: AssistantResponseFormatOption | None = ...
            temperature: float | None = ...
            thread: Thread = ...
            tool_choice: AssistantToolChoiceOption | None = ...
            tool_resources: ThreadCreateAndRunParams.ToolResources | None = ...
            tools: list[AssistantTool] | None = ...
            top_p: float | None = ...
            truncation_strategy: TruncationStrategy | None = ...

        class Message:
            class Attachment:
                class Tool(OneOf):
                    class FileSearch:
                        type: Literal["file_search"]

                    members = CodeInterpreterTool | FileSearch

                file_id: str = ...
                tools: list[Tool] = ...

            content: str | list[MessageContentPartParam]
            role: Literal["user", "assistant"]
            attachments: list[Attachment] | None = ...
            metadata: Metadata | None = ...

        class ToolResources:
            class CodeInterpreter:
                file_ids: list[str] = ...

            class FileSearch:
                class VectorStore:
                    class ChunkingStrategy(OneOf):
                        class Auto:
                            type: Literal["auto"]

                        class Static:
                            class Static:
                                chunk_overlap_tokens: int
                                max_chunk_size_tokens: int

                            static: Static
                            type: Literal["static"]

                        members = Auto | Static

                    chunking_strategy: ChunkingStrategy = ...
                    file_ids: list[str] = ...
                    metadata: Metadata | None = ...

                vector_store_ids: list[str] = ...
                vector_stores: list[VectorStore] = ...

            code_interpreter: CodeInterpreter = ...
            file_search: FileSearch = ...

        class CreateAndRunParamsNonStreaming(CreateAndRunParamsBase):
            stream: Literal[False] | None = ...

        class CreateAndRunParamsStreaming(CreateAndRunParamsBase):
            stream: Literal[True]

        messages: list[Message] = ...
        metadata: Metadata | None = ...
        tool_resources: ToolResources | None = ...

    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...

        class FileSearch:
            vector_store_ids: list[str] = ...

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    class TruncationStrategy:
        type: Literal["auto", "last_messages"]
        last_messages: int | None = ...

    assistant_id: str
    instructions: str | None = ...
    max_completion_tokens: int | None = ...
    max_prompt_tokens: int | None = ...
    metadata: Metadata | None = ...
    model: str | ChatModel | None = ...
    parallel_tool_calls: bool = ...
    response_format: AssistantResponseFormatOption | None = ...
    temperature: float | None = ...
    thread: Thread = ...
    tool_choice: AssistantToolChoiceOption | None = ...
    tool_resources: ToolResources | None = ...
    tools: list[AssistantTool] | None = ...
    top_p: float | None = ...
    truncation_strategy: TruncationStrategy | None = ...


class ThreadCreateParams(Params):
    class Message:
        class Attachment:
            class Tool(OneOf):
                class FileSearch:
                    type: Literal["file_search"]

                members = CodeInterpreterTool | FileSearch

            file_id: str = ...
            tools: list[Tool] = ...

        content: str | list[MessageContentPartParam]
        role: Literal["user", "assistant"]
        attachments: list[Attachment] | None = ...
        metadata: Metadata | None = ...

    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...

        class FileSearch:
            class VectorStore:
                class ChunkingStrategy(OneOf):
                    class Auto:
                        type: Literal["auto"]

                    class Static:
                        class Static:
                            chunk_overlap_tokens: int
                            max_chunk_size_tokens: int

                        static: Static
                        type: Literal["static"]

                    members = Auto | Static

                chunking_strategy: ChunkingStrategy = ...
                file_ids: list[str] = ...
                metadata: Metadata | None = ...

            vector_store_ids: list[str] = ...
            vector_stores: list[VectorStore] = ...

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    messages: list[Message] = ...
    metadata: Metadata | None = ...
    tool_resources: ToolResources | None = ...


class ThreadDeleted(Model):
    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class ThreadUpdateParams(Params):
    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...

        class FileSearch:
            vector_store_ids: list[str] = ...

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    metadata: Metadata | None = ...
    tool_resources: ToolResources | None = ...


package = "openai.types.beta.threads"


Annotation = tagged("type", FileCitationAnnotation | FilePathAnnotation)


AnnotationDelta = tagged("type", FileCitationDeltaAnnotation | FilePathDeltaAnnotation)


class FileCitationAnnotation(Model):
    class FileCitation:
        file_id: str

    end_index: int
    file_citation: FileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]


class FileCitationDeltaAnnotation(Model):
    class FileCitation:
        file_id: str = ...
        quote: str = ...

    index: int
    type: Literal["file_citation"]
    end_index: int = ...
    file_citation: FileCitation = ...
    start_index: int = ...
    text: str = ...


class FilePathAnnotation(Model):
    class FilePath:
        file_id: str

    end_index: int
    file_path: FilePath
    start_index: int
    text: str
    type: Literal["file_path"]


class FilePathDeltaAnnotation(Model):
    class FilePath:
        file_id: str = ...

    index: int
    type: Literal["file_path"]
    end_index: int = ...
    file_path: FilePath = ...
    start_index: int = ...
    text: str = ...


class ImageFile(Shape):
    file_id: str
    detail: Literal["auto", "low", "high"] = ...


class ImageFileContentBlock(Shape):
    image_file: ImageFile
    type: Literal["image_file"]


class ImageFileDelta(Model):
    detail: Literal["auto", "low", "high"] = ...
    file_id: str = ...


class ImageFileDeltaBlock(Model):
    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta = ...


class ImageURL(Shape):
    url: str
    detail: Literal["auto", "low", "high"] = ...


class ImageURLContentBlock(Shape):
    image_url: ImageURL
    type: Literal["image_url"]


class ImageURLDelta(Model):
    detail: Literal["auto", "low", "high"] = ...
    url: str = ...


class ImageURLDeltaBlock(Model):
    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta = ...


class Message(Model):
    class Attachment:
        class Tool(OneOf):
            class AssistantToolsFileSearchTypeOnly:
                type: Literal["file_search"]

            members = CodeInterpreterTool | AssistantToolsFileSearchTypeOnly

        file_id: str = ...
        tools: list[Tool] = ...

    class IncompleteDetails:
        reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]

    id: str
    assistant_id: str = ...
    attachments: list[Attachment] = ...
    completed_at: int = ...
    content: list[MessageContent]
    created_at: int
    incomplete_at: int = ...
    incomplete_details: IncompleteDetails = ...
    metadata: Metadata = ...
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: str = ...
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str


MessageContent = tagged("type", ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock)


MessageContentDelta = tagged("type", ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock)


MessageContentPartParam = ImageFileContentBlock | ImageURLContentBlock | TextContentBlock


class MessageCreateParams(Params):
    class Attachment:
        class Tool(OneOf):
            class FileSearch:
                type: Literal["file_search"]

            members = CodeInterpreterTool | FileSearch

        file_id: str = ...
        tools: list[Tool] = ...

    content: str | list[MessageContentPartParam]
    role: Literal["user", "assistant"]
    attachments: list[Attachment] | None = ...
    metadata: Metadata | None = ...


class MessageDeleted(Model):
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class MessageDelta(Model):
    content: list[MessageContentDelta] = ...
    role: Literal["user", "assistant"] = ...


class MessageDeltaEvent(Model):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]


class MessageListParams(Params):
    after: str = ...
    before: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...
    run_id: str = ...


class MessageUpdateParams(Params):
    thread_id: str
    metadata: Metadata | None = ...


class RefusalContentBlock(Model):
    refusal: str
    type: Literal["refusal"]


class RefusalDeltaBlock(Model):
    index: int
    type: Literal["refusal"]
    refusal: str = ...


class RequiredActionFunctionToolCall(Model):
    class Function:
        arguments: str
        name: str

    id: str
    function: Function
    type: Literal["function"]


class Run(Model):
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
        last_messages: int = ...

    class Usage:
        completion_tokens: int
        prompt_tokens: int
        total_tokens: int

    id: str
    assistant_id: str
    cancelled_at: int = ...
    completed_at: int = ...
    created_at: int
    expires_at: int = ...
    failed_at: int = ...
    incomplete_details: IncompleteDetails = ...
    instructions: str
    last_error: LastError = ...
    max_completion_tokens: int = ...
    max_prompt_tokens: int = ...
    metadata: Metadata = ...
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: RequiredAction = ...
    response_format: AssistantResponseFormatOption = ...
    started_at: int = ...
    status: RunStatus
    thread_id: str
    tool_choice: AssistantToolChoiceOption = ...
    tools: list[AssistantTool]
    truncation_strategy: TruncationStrategy = ...
    usage: Usage = ...
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

        content: str | list[MessageContentPartParam]
        role: Literal["user", "assistant"]
        attachments: list[Attachment] | None = ...
        metadata: Metadata | None = ...

    class TruncationStrategy:
        type: Literal["auto", "last_messages"]
        last_messages: int | None = ...

    assistant_id: str
    include: list[RunStepInclude] = ...
    additional_instructions: str | None = ...
    additional_messages: list[AdditionalMessage] | None = ...
    instructions: str | None = ...
    max_completion_tokens: int | None = ...
    max_prompt_tokens: int | None = ...
    metadata: Metadata | None = ...
    model: str | ChatModel | None = ...
    parallel_tool_calls: bool = ...
    reasoning_effort: ReasoningEffort | None = ...
    response_format: AssistantResponseFormatOption | None = ...
    temperature: float | None = ...
    tool_choice: AssistantToolChoiceOption | None = ...
    tools: list[AssistantTool] | None = ...
    top_p: float | None = ...
    truncation_strategy: TruncationStrategy | None = ...


class RunListParams(Params):
    after: str = ...
    before: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


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


class RunSubmitToolOutputsParams(Params, streaming=True):
    class ToolOutput:
        output: str = ...
        tool_call_id: str = ...

    thread_id: str
    tool_outputs: list[ToolOutput]


class RunUpdateParams(Params):
    thread_id: str
    metadata: Metadata | None = ...


class Text(Model):
    annotations: list[Annotation]
    value: str


class TextContentBlock(Model):
    text: Text
    type: Literal["text"]


class TextContentBlockParam(Input):
    text: str
    type: Literal["text"]


class TextDelta(Model):
    annotations: list[AnnotationDelta] = ...
    value: str = ...


class TextDeltaBlock(Model):
    index: int
    type: Literal["text"]
    text: TextDelta = ...


package = "openai.types.beta.threads.runs"


class CodeInterpreterLogs(Model):
    index: int
    type: Literal["logs"]
    logs: str = ...


class CodeInterpreterOutputImage(Model):
    class Image:
        file_id: str = ...

    index: int
    type: Literal["image"]
    image: Image = ...


class CodeInterpreterToolCall(Model):
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
        outputs: list[Output]

    id: str
    code_interpreter: CodeInterpreter
    type: Literal["code_interpreter"]


class CodeInterpreterToolCallDelta(Model):
    class CodeInterpreter:
        Output = tagged("type", CodeInterpreterLogs | CodeInterpreterOutputImage)

        input: str = ...
        outputs: list[Output] = ...

    index: int
    type: Literal["code_interpreter"]
    id: str = ...
    code_interpreter: CodeInterpreter = ...


class FileSearchToolCall(Model):
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
            content: list[Content] = ...

        ranking_options: RankingOptions = ...
        results: list[Result] = ...

    id: str
    file_search: FileSearch
    type: Literal["file_search"]


class FileSearchToolCallDelta(Model):
    file_search: object
    index: int
    type: Literal["file_search"]
    id: str = ...


class FunctionToolCall(Model):
    class Function:
        arguments: str
        name: str
        output: str = ...

    id: str
    function: Function
    type: Literal["function"]


class FunctionToolCallDelta(Model):
    class Function:
        arguments: str = ...
        name: str = ...
        output: str = ...

    index: int
    type: Literal["function"]
    id: str = ...
    function: Function = ...


class MessageCreationStepDetails(Model):
    class MessageCreation:
        message_id: str

    message_creation: MessageCreation
    type: Literal["message_creation"]


class RunStep(Model):
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
    completed_at: int = ...
    created_at: int
    expired_at: int = ...
    failed_at: int = ...
    last_error: LastError = ...
    metadata: Metadata = ...
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: StepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: Usage = ...


class RunStepDelta(Model):
    StepDetails = tagged("type", RunStepDeltaMessageDelta | ToolCallDeltaObject)

    step_details: StepDetails = ...


class RunStepDeltaEvent(Model):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


class RunStepDeltaMessageDelta(Model):
    class MessageCreation:
        message_id: str = ...

    type: Literal["message_creation"]
    message_creation: MessageCreation = ...


RunStepInclude = Literal["step_details.tool_calls[*].file_search.results[*].content"]


class StepListParams(Params):
    thread_id: str
    after: str = ...
    before: str = ...
    include: list[RunStepInclude] = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class StepRetrieveParams(Params):
    thread_id: str
    run_id: str
    include: list[RunStepInclude] = ...


ToolCall = tagged("type", CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall)


ToolCallDelta = tagged("type", CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta)


class ToolCallDeltaObject(Model):
    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] = ...


class ToolCallsStepDetails(Model):
    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]


class Runs(Resource, module="beta.threads.runs.runs", beta="assistants=v2", deprecated="the Responses API"):
    steps: Steps

    @helper("polling:create_and_poll_run")
    def create_and_poll(self, params: RunCreateParams, *, poll_interval_ms: int = ..., thread_id: str) -> Run: ...

    @helper("assistants:create_and_stream", without=["include"], plain=True)
    def create_and_stream(
        self, params: RunCreateParams, *, thread_id: str, event_handler: AssistantEventHandlerT | None = None
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]: ...

    @helper("polling:poll_run")
    def poll(self, run_id: str, thread_id: str, poll_interval_ms: int = ...) -> Run: ...

    @helper("assistants:stream_run", plain=True)
    def stream(
        self, params: RunCreateParams, *, thread_id: str, event_handler: AssistantEventHandlerT | None = None
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]: ...

    @helper("polling:submit_tool_outputs_and_poll")
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: list[RunSubmitToolOutputsParams.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int = ...,
    ) -> Run: ...

    @helper("assistants:submit_tool_outputs_stream", plain=True)
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: list[RunSubmitToolOutputsParams.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]: ...

    @post("/threads/{thread_id}/runs", stream=AssistantStreamEvent, query=["include"])
    def create(self, thread_id: str, params: RunCreateParams) -> Run: ...

    @get("/threads/{thread_id}/runs/{run_id}")
    def retrieve(self, run_id: str, thread_id: str) -> Run: ...

    @post("/threads/{thread_id}/runs/{run_id}")
    def update(self, run_id: str, thread_id: str, params: RunUpdateParams) -> Run: ...

    @get("/threads/{thread_id}/runs")
    def list(self, thread_id: str, params: RunListParams) -> CursorPage[Run]: ...

    @post("/threads/{thread_id}/runs/{run_id}/cancel")
    def cancel(self, run_id: str, thread_id: str) -> Run: ...

    @post("/threads/{thread_id}/runs/{run_id}/submit_tool_outputs", stream=AssistantStreamEvent)
    def submit_tool_outputs(self, run_id: str, thread_id: str, params: RunSubmitToolOutputsParams) -> Run: ...


class Steps(Resource, module="beta.threads.runs.steps", beta="assistants=v2", deprecated="the Responses API"):
    @get("/threads/{thread_id}/runs/{run_id}/steps/{step_id}")
    def retrieve(self, step_id: str, thread_id: str, run_id: str, params: StepRetrieveParams) -> RunStep: ...

    @get("/threads/{thread_id}/runs/{run_id}/steps")
    def list(self, run_id: str, thread_id: str, params: StepListParams) -> CursorPage[RunStep]: ...


class Messages(Resource, module="beta.threads.messages", beta="assistants=v2", deprecated="the Responses API"):
    @post("/threads/{thread_id}/messages")
    def create(self, thread_id: str, params: MessageCreateParams) -> Message: ...

    @get("/threads/{thread_id}/messages/{message_id}")
    def retrieve(self, message_id: str, thread_id: str) -> Message: ...

    @post("/threads/{thread_id}/messages/{message_id}")
    def update(self, message_id: str, thread_id: str, params: MessageUpdateParams) -> Message: ...

    @get("/threads/{thread_id}/messages")
    def list(self, thread_id: str, params: MessageListParams) -> CursorPage[Message]: ...

    @delete("/threads/{thread_id}/messages/{message_id}")
    def delete(self, message_id: str, thread_id: str) -> MessageDeleted: ...


class Threads(Resource, module="beta.threads.threads", beta="assistants=v2", deprecated="the Responses API"):
    runs: Runs
    messages: Messages

    @helper("polling:create_and_run_poll")
    def create_and_run_poll(self, params: ThreadCreateAndRunParams, *, poll_interval_ms: int = ...) -> Run: ...

    @helper("assistants:create_and_run_stream", plain=True)
    def create_and_run_stream(
        self, params: ThreadCreateAndRunParams, *, event_handler: AssistantEventHandlerT | None = None
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]: ...

    @post("/threads")
    def create(self, params: ThreadCreateParams) -> Thread: ...

    @get("/threads/{thread_id}")
    def retrieve(self, thread_id: str) -> Thread: ...

    @post("/threads/{thread_id}")
    def update(self, thread_id: str, params: ThreadUpdateParams) -> Thread: ...

    @delete("/threads/{thread_id}")
    def delete(self, thread_id: str) -> ThreadDeleted: ...

    @post("/threads/runs", stream=AssistantStreamEvent)
    def create_and_run(self, params: ThreadCreateAndRunParams) -> Run: ...
