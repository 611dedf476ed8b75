"""Assistants, the predecessor of responses (beta)."""

from typing import Literal

from . import beta_responses
from .agents import Agents
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
    """A model with instructions and tools, to be run on threads."""

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
    """Files and vector stores its tools can use."""
    top_p: float = ...


class AssistantCreateParams(Params):
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

    model: str | ChatModel
    """The model that answers."""
    description: str | None = ...
    """At most 512 characters."""
    instructions: str | None = ...
    """What the model is told before everything else; at most 256,000 characters."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    name: str | None = ...
    """At most 256 characters."""
    reasoning_effort: ReasoningEffort | None = ...
    """How much a reasoning model thinks first; less is faster and takes fewer tokens."""
    response_format: AssistantResponseFormatOption | None = ...
    """Form of the text: free, following a JSON schema, or any JSON, which a message has to ask for as well."""
    temperature: float | None = ...
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""
    tool_resources: ToolResources | None = ...
    """Files and vector stores its tools can use."""
    tools: list[AssistantTool] = ...
    """At most 128."""
    top_p: float | None = ...
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""


class AssistantDeleted(Model):
    """That an assistant is gone."""

    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


class AssistantListParams(Params):
    after: str = ...
    """Id of the assistant the page starts behind."""
    before: str = ...
    """Id of the assistant the page ends before."""
    limit: int = ...
    """Assistants per page, 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""


AssistantResponseFormatOption = shape(
    Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema
)
"""The form of the text an assistant writes."""


class AssistantStreamEvent(OneOf, tag="event"):
    """An event of a streamed run."""

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
"""A tool of an assistant."""


class AssistantToolChoice(Shape):
    """A tool an assistant has to call."""

    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction = ...
    """Goes with `type` `function`."""


class AssistantToolChoiceFunction(Shape):
    """The function an assistant has to call."""

    name: str


AssistantToolChoiceOption = shape(Literal["none", "auto", "required"] | AssistantToolChoice)
"""Whether tools are called: not (`none`), as the model sees fit (`auto`), at least one (`required`), or the one named.
"""


class AssistantUpdateParams(Params):
    class ToolResources:
        class CodeInterpreter:
            file_ids: list[str] = ...
            """Uploaded files the code can read, at most 20."""

        class FileSearch:
            vector_store_ids: list[str] = ...
            """The vector store that is searched, at most 1."""

        code_interpreter: CodeInterpreter = ...
        file_search: FileSearch = ...

    description: str | None = ...
    """At most 512 characters."""
    instructions: str | None = ...
    """What the model is told before everything else; at most 256,000 characters."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
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
    """The model that answers."""
    name: str | None = ...
    """At most 256 characters."""
    reasoning_effort: ReasoningEffort | None = ...
    """How much a reasoning model thinks first; less is faster and takes fewer tokens."""
    response_format: AssistantResponseFormatOption | None = ...
    """Form of the text: free, following a JSON schema, or any JSON, which a message has to ask for as well."""
    temperature: float | None = ...
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""
    tool_resources: ToolResources | None = ...
    """Files and vector stores its tools can use."""
    tools: list[AssistantTool] = ...
    """At most 128."""
    top_p: float | None = ...
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""


class CodeInterpreterTool(Shape):
    """Lets the model run Python code."""

    type: Literal["code_interpreter"]


class FileSearchTool(Shape):
    """Lets the model search vector stores."""

    class FileSearch:
        class RankingOptions:
            score_threshold: float
            """Only results with at least this score, 0 to 1."""
            ranker: Literal["auto", "default_2024_08_21"] = ...
            """The API's default is `auto`."""

        max_num_results: int = ...
        """From 1 to 50. The API's default is 20, or 5 for `gpt-3.5-turbo`."""
        ranking_options: RankingOptions = ...

    type: Literal["file_search"]
    file_search: FileSearch = ...


class FunctionTool(Shape):
    """A function the model may ask to have called."""

    function: FunctionDefinition
    type: Literal["function"]


class Assistants(Resource, module="beta.assistants", beta="assistants=v2", deprecated="the Responses API"):
    """Assistants: a model with instructions and tools."""

    @post("/assistants")
    def create(self, params: AssistantCreateParams) -> Assistant:
        """Make an assistant."""

    @get("/assistants/{assistant_id}")
    def retrieve(self, assistant_id: str) -> Assistant:
        """Fetch an assistant."""

    @post("/assistants/{assistant_id}")
    def update(self, assistant_id: str, params: AssistantUpdateParams) -> Assistant:
        """Change an assistant."""

    @get("/assistants")
    def list(self, params: AssistantListParams) -> CursorPage[Assistant]:
        """List the assistants."""

    @delete("/assistants/{assistant_id}")
    def delete(self, assistant_id: str) -> AssistantDeleted:
        """Delete an assistant."""


class Beta(Resource, module="beta.beta"):
    """Parts of the API that may still change."""

    chat: Chat
    realtime: Realtime
    chatkit: ChatKit
    assistants: Assistants
    threads: Threads
    agents: Agents
    responses: beta_responses.Responses


package = "openai.types.beta.chat"
