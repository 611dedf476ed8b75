"""Assistants, the predecessor of responses (beta)."""

from typing import Literal

from .beta_realtime import Realtime
from .chat import Chat
from .chatkit import ChatKit
from .shared import (
    ChatModel,
    ErrorObject,
    FunctionDefinition,
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from .threads import Message, MessageDeltaEvent, Run, RunStep, RunStepDeltaEvent, Thread, Threads
from .vocabulary import Model, OneOf, Params, Resource, Shape, delete, get, post, shape, tagged

package = "openai.types.beta"


class Assistant(Model):
    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...

        class FileSearch:
            vector_store_ids: list[str] = ...

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    id: str
    created_at: int
    description: str = ...
    instructions: str = ...
    metadata: Metadata = ...
    model: str
    name: str = ...
    object: Literal["assistant"]
    tools: list[AssistantTool]
    response_format: AssistantResponseFormatOption = ...
    temperature: float = ...
    tool_resources: ToolResources = ...
    top_p: float = ...


class AssistantCreateParams(Params):
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

    model: str | ChatModel
    description: str | None = ...
    instructions: str | None = ...
    metadata: Metadata | None = ...
    name: str | None = ...
    reasoning_effort: ReasoningEffort | None = ...
    response_format: AssistantResponseFormatOption | None = ...
    temperature: float | None = ...
    tool_resources: ToolResources | None = ...
    tools: list[AssistantTool] = ...
    top_p: float | None = ...


class AssistantDeleted(Model):
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


class AssistantListParams(Params):
    after: str = ...
    before: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


AssistantResponseFormatOption = shape(
    Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema
)


class AssistantStreamEvent(OneOf, tag="event"):
    class ThreadCreated:
        data: Thread
        event: Literal["thread.created"]
        enabled: bool = ...

    class ThreadRunCreated:
        data: Run
        event: Literal["thread.run.created"]

    class ThreadRunQueued:
        data: Run
        event: Literal["thread.run.queued"]

    class ThreadRunInProgress:
        data: Run
        event: Literal["thread.run.in_progress"]

    class ThreadRunRequiresAction:
        data: Run
        event: Literal["thread.run.requires_action"]

    class ThreadRunCompleted:
        data: Run
        event: Literal["thread.run.completed"]

    class ThreadRunIncomplete:
        data: Run
        event: Literal["thread.run.incomplete"]

    class ThreadRunFailed:
        data: Run
        event: Literal["thread.run.failed"]

    class ThreadRunCancelling:
        data: Run
        event: Literal["thread.run.cancelling"]

    class ThreadRunCancelled:
        data: Run
        event: Literal["thread.run.cancelled"]

    class ThreadRunExpired:
        data: Run
        event: Literal["thread.run.expired"]

    class ThreadRunStepCreated:
        data: RunStep
        event: Literal["thread.run.step.created"]

    class ThreadRunStepInProgress:
        data: RunStep
        event: Literal["thread.run.step.in_progress"]

    class ThreadRunStepDelta:
        data: RunStepDeltaEvent
        event: Literal["thread.run.step.delta"]

    class ThreadRunStepCompleted:
        data: RunStep
        event: Literal["thread.run.step.completed"]

    class ThreadRunStepFailed:
        data: RunStep
        event: Literal["thread.run.step.failed"]

    class ThreadRunStepCancelled:
        data: RunStep
        event: Literal["thread.run.step.cancelled"]

    class ThreadRunStepExpired:
        data: RunStep
        event: Literal["thread.run.step.expired"]

    class ThreadMessageCreated:
        data: Message
        event: Literal["thread.message.created"]

    class ThreadMessageInProgress:
        data: Message
        event: Literal["thread.message.in_progress"]

    class ThreadMessageDelta:
        data: MessageDeltaEvent
        event: Literal["thread.message.delta"]

    class ThreadMessageCompleted:
        data: Message
        event: Literal["thread.message.completed"]

    class ThreadMessageIncomplete:
        data: Message
        event: Literal["thread.message.incomplete"]

    class ErrorEvent:
        data: ErrorObject
        event: Literal["error"]

    members = (
        ThreadCreated
        | ThreadRunCreated
        | ThreadRunQueued
        | ThreadRunInProgress
        | ThreadRunRequiresAction
        | ThreadRunCompleted
        | ThreadRunIncomplete
        | ThreadRunFailed
        | ThreadRunCancelling
        | ThreadRunCancelled
        | ThreadRunExpired
        | ThreadRunStepCreated
        | ThreadRunStepInProgress
        | ThreadRunStepDelta
        | ThreadRunStepCompleted
        | ThreadRunStepFailed
        | ThreadRunStepCancelled
        | ThreadRunStepExpired
        | ThreadMessageCreated
        | ThreadMessageInProgress
        | ThreadMessageDelta
        | ThreadMessageCompleted
        | ThreadMessageIncomplete
        | ErrorEvent
    )


AssistantTool = shape(tagged("type", CodeInterpreterTool | FileSearchTool | FunctionTool))


class AssistantToolChoice(Shape):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction = ...


class AssistantToolChoiceFunction(Shape):
    name: str


AssistantToolChoiceOption = shape(Literal["none", "auto", "required"] | AssistantToolChoice)


class AssistantUpdateParams(Params):
    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...

        class FileSearch:
            vector_store_ids: list[str] = ...

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    description: str | None = ...
    instructions: str | None = ...
    metadata: Metadata | None = ...
    model: (
        str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
    ) = ...
    name: str | None = ...
    reasoning_effort: ReasoningEffort | None = ...
    response_format: AssistantResponseFormatOption | None = ...
    temperature: float | None = ...
    tool_resources: ToolResources | None = ...
    tools: list[AssistantTool] = ...
    top_p: float | None = ...


class CodeInterpreterTool(Shape):
    type: Literal["code_interpreter"]


class FileSearchTool(Shape):
    class FileSearch:
        class RankingOptions:
            score_threshold: float
            ranker: Literal["auto", "default_2024_08_21"] = ...

        max_num_results: int = ...
        ranking_options: RankingOptions = ...

    type: Literal["file_search"]
    file_search: FileSearch = ...


class FunctionTool(Shape):
    function: FunctionDefinition
    type: Literal["function"]


class Assistants(Resource, module="beta.assistants", beta="assistants=v2", deprecated="the Responses API"):
    @post("/assistants")
    def create(self, params: AssistantCreateParams) -> Assistant: ...

    @get("/assistants/{assistant_id}")
    def retrieve(self, assistant_id: str) -> Assistant: ...

    @post("/assistants/{assistant_id}")
    def update(self, assistant_id: str, params: AssistantUpdateParams) -> Assistant: ...

    @get("/assistants")
    def list(self, params: AssistantListParams) -> CursorPage[Assistant]: ...

    @delete("/assistants/{assistant_id}")
    def delete(self, assistant_id: str) -> AssistantDeleted: ...


class Beta(Resource, module="beta.beta"):
    chat: Chat
    realtime: Realtime
    chatkit: ChatKit
    assistants: Assistants
    threads: Threads


package = "openai.types.beta.chat"
