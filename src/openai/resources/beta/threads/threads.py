# Made from api/threads.py by `make generate`. Do not edit.
"""Conversations with assistants: threads, messages, runs and their steps (beta)."""

from __future__ import annotations

from typing import Iterable, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai.lib.streaming import AssistantEventHandlerT
    from openai.lib.streaming import AssistantStreamManager
    from openai.lib.streaming import AsyncAssistantEventHandlerT
    from openai.lib.streaming import AsyncAssistantStreamManager
    from openai.resources.beta.threads.messages import AsyncMessages
    from openai.resources.beta.threads.messages import AsyncMessagesWithRawResponse
    from openai.resources.beta.threads.messages import AsyncMessagesWithStreamingResponse
    from openai.resources.beta.threads.messages import Messages
    from openai.resources.beta.threads.messages import MessagesWithRawResponse
    from openai.resources.beta.threads.messages import MessagesWithStreamingResponse
    from openai.resources.beta.threads.runs.runs import AsyncRuns
    from openai.resources.beta.threads.runs.runs import AsyncRunsWithRawResponse
    from openai.resources.beta.threads.runs.runs import AsyncRunsWithStreamingResponse
    from openai.resources.beta.threads.runs.runs import Runs
    from openai.resources.beta.threads.runs.runs import RunsWithRawResponse
    from openai.resources.beta.threads.runs.runs import RunsWithStreamingResponse
    from openai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from openai.types.beta.assistant_stream_event import AssistantStreamEvent
    from openai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from openai.types.beta.assistant_tool_param import AssistantToolParam
    from openai.types.beta.thread import Thread
    from openai.types.beta.thread_deleted import ThreadDeleted
    from openai.types.beta.threads.run import Run
    from openai.types.shared_params.chat_model import ChatModel
    from openai.types.shared_params.metadata import Metadata
    from openai.types.beta import thread_create_and_run_params
    from openai.types.beta import thread_create_params
    from openai.types.beta import thread_update_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "AssistantEventHandlerT": "openai.lib.streaming",
            "AssistantStreamManager": "openai.lib.streaming",
            "AsyncAssistantEventHandlerT": "openai.lib.streaming",
            "AsyncAssistantStreamManager": "openai.lib.streaming",
            "AsyncMessages": "openai.resources.beta.threads.messages",
            "AsyncMessagesWithRawResponse": "openai.resources.beta.threads.messages",
            "AsyncMessagesWithStreamingResponse": "openai.resources.beta.threads.messages",
            "Messages": "openai.resources.beta.threads.messages",
            "MessagesWithRawResponse": "openai.resources.beta.threads.messages",
            "MessagesWithStreamingResponse": "openai.resources.beta.threads.messages",
            "AsyncRuns": "openai.resources.beta.threads.runs.runs",
            "AsyncRunsWithRawResponse": "openai.resources.beta.threads.runs.runs",
            "AsyncRunsWithStreamingResponse": "openai.resources.beta.threads.runs.runs",
            "Runs": "openai.resources.beta.threads.runs.runs",
            "RunsWithRawResponse": "openai.resources.beta.threads.runs.runs",
            "RunsWithStreamingResponse": "openai.resources.beta.threads.runs.runs",
            "AssistantResponseFormatOptionParam": "openai.types.beta.assistant_response_format_option_param",
            "AssistantStreamEvent": "openai.types.beta.assistant_stream_event",
            "AssistantToolChoiceOptionParam": "openai.types.beta.assistant_tool_choice_option_param",
            "AssistantToolParam": "openai.types.beta.assistant_tool_param",
            "Thread": "openai.types.beta.thread",
            "ThreadDeleted": "openai.types.beta.thread_deleted",
            "Run": "openai.types.beta.threads.run",
            "ChatModel": "openai.types.shared_params.chat_model",
            "Metadata": "openai.types.shared_params.metadata",
        },
    )

__all__ = [
    "Threads",
    "AsyncThreads",
    "ThreadsWithRawResponse",
    "AsyncThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
    "AsyncThreadsWithStreamingResponse",
]


class Threads(SyncAPIResource):
    """Conversations with assistants."""

    @cached_property
    def runs(self) -> Runs:
        from openai.resources.beta.threads.runs.runs import Runs

        return Runs(self._client)

    @cached_property
    def messages(self) -> Messages:
        from openai.resources.beta.threads.messages import Messages

        return Messages(self._client)

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ThreadsWithStreamingResponse(self)

    @endpoint.helper("polling:create_and_run_poll", deprecated="deprecated in favour of the Responses API")
    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """Make a thread, run an assistant on it and wait until the run ends or needs tool outputs. A failed run is
        returned, not raised.

        Args:
            assistant_id: The assistant to run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            thread: The thread to make; an empty one if left out.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tool_resources: Files and vector stores the tools can use in this run.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.helper("assistants:create_and_run_stream", deprecated="deprecated in favour of the Responses API")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        event_handler: Optional[AssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Make a thread, run an assistant on it and follow the run with an event handler inside a `with` block.

        Args:
            assistant_id: The assistant to run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            thread: The thread to make; an empty one if left out.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tool_resources: Files and vector stores the tools can use in this run.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.post(
        "/threads",
        "Thread",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = omit,
        **options: Unpack[Options],
    ) -> Thread:
        """Make a thread. (`POST /threads`)

        Args:
            messages: Messages to begin with.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            tool_resources: Files and vector stores the tools can use in this thread.
        """
        ...

    @endpoint.get(
        "/threads/{thread_id}",
        "Thread",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def retrieve(self, thread_id: str, **options: Unpack[Options]) -> Thread:
        """Fetch a thread, without its messages. (`GET /threads/{thread_id}`)"""
        ...

    @endpoint.post(
        "/threads/{thread_id}",
        "Thread",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def update(
        self,
        thread_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = omit,
        **options: Unpack[Options],
    ) -> Thread:
        """Change the metadata or the tool resources of a thread. (`POST /threads/{thread_id}`)

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            tool_resources: Files and vector stores the tools can use in this thread.
        """
        ...

    @endpoint.delete(
        "/threads/{thread_id}",
        "ThreadDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def delete(self, thread_id: str, **options: Unpack[Options]) -> ThreadDeleted:
        """Delete a thread. (`DELETE /threads/{thread_id}`)"""
        ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: bool,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @endpoint.post(
        "/threads/runs",
        "Run",
        stream="AssistantStreamEvent",
        require=[("assistant_id",), ("assistant_id", "stream")],
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def create_and_run(
        self,
        *,
        assistant_id: str | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Make a thread and run an assistant on it; with `stream=True`, get a stream of events.

        `POST /threads/runs`

        Args:
            assistant_id: The assistant to run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            thread: The thread to make; an empty one if left out.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tool_resources: Files and vector stores the tools can use in this run.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...


class AsyncThreads(AsyncAPIResource):
    """Conversations with assistants."""

    @cached_property
    def runs(self) -> AsyncRuns:
        from openai.resources.beta.threads.runs.runs import AsyncRuns

        return AsyncRuns(self._client)

    @cached_property
    def messages(self) -> AsyncMessages:
        from openai.resources.beta.threads.messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncThreadsWithStreamingResponse(self)

    @endpoint.helper("polling:create_and_run_poll", deprecated="deprecated in favour of the Responses API")
    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """Make a thread, run an assistant on it and wait until the run ends or needs tool outputs. A failed run is
        returned, not raised.

        Args:
            assistant_id: The assistant to run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            thread: The thread to make; an empty one if left out.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tool_resources: Files and vector stores the tools can use in this run.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.helper("assistants:create_and_run_stream", deprecated="deprecated in favour of the Responses API")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Make a thread, run an assistant on it and follow the run with an event handler inside a `with` block.

        Args:
            assistant_id: The assistant to run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            thread: The thread to make; an empty one if left out.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tool_resources: Files and vector stores the tools can use in this run.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.post(
        "/threads",
        "Thread",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = omit,
        **options: Unpack[Options],
    ) -> Thread:
        """Make a thread. (`POST /threads`)

        Args:
            messages: Messages to begin with.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            tool_resources: Files and vector stores the tools can use in this thread.
        """
        ...

    @endpoint.get(
        "/threads/{thread_id}",
        "Thread",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def retrieve(self, thread_id: str, **options: Unpack[Options]) -> Thread:
        """Fetch a thread, without its messages. (`GET /threads/{thread_id}`)"""
        ...

    @endpoint.post(
        "/threads/{thread_id}",
        "Thread",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def update(
        self,
        thread_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = omit,
        **options: Unpack[Options],
    ) -> Thread:
        """Change the metadata or the tool resources of a thread. (`POST /threads/{thread_id}`)

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            tool_resources: Files and vector stores the tools can use in this thread.
        """
        ...

    @endpoint.delete(
        "/threads/{thread_id}",
        "ThreadDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def delete(self, thread_id: str, **options: Unpack[Options]) -> ThreadDeleted:
        """Delete a thread. (`DELETE /threads/{thread_id}`)"""
        ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: bool,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @endpoint.post(
        "/threads/runs",
        "Run",
        stream="AssistantStreamEvent",
        require=[("assistant_id",), ("assistant_id", "stream")],
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def create_and_run(
        self,
        *,
        assistant_id: str | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Make a thread and run an assistant on it; with `stream=True`, get a stream of events.

        `POST /threads/runs`

        Args:
            assistant_id: The assistant to run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            thread: The thread to make; an empty one if left out.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tool_resources: Files and vector stores the tools can use in this run.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...


class ThreadsWithRawResponse(RawView):
    """The calls of `Threads`, answered with the HTTP response around it."""

    def __init__(self, threads: Threads) -> None:
        self._threads = self._resource = threads

    create = raw(Threads.create)
    retrieve = raw(Threads.retrieve)
    update = raw(Threads.update)
    delete = raw(Threads.delete)
    create_and_run = raw(Threads.create_and_run)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        from openai.resources.beta.threads.runs.runs import RunsWithRawResponse

        return RunsWithRawResponse(self._threads.runs)

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        from openai.resources.beta.threads.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._threads.messages)


class AsyncThreadsWithRawResponse(RawView):
    """The calls of `AsyncThreads`, answered with the HTTP response around it."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = self._resource = threads

    create = raw(AsyncThreads.create)
    retrieve = raw(AsyncThreads.retrieve)
    update = raw(AsyncThreads.update)
    delete = raw(AsyncThreads.delete)
    create_and_run = raw(AsyncThreads.create_and_run)

    @cached_property
    def runs(self) -> AsyncRunsWithRawResponse:
        from openai.resources.beta.threads.runs.runs import AsyncRunsWithRawResponse

        return AsyncRunsWithRawResponse(self._threads.runs)

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        from openai.resources.beta.threads.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._threads.messages)


class ThreadsWithStreamingResponse(StreamingView):
    """The calls of `Threads`, answered while the body is still to be read."""

    def __init__(self, threads: Threads) -> None:
        self._threads = self._resource = threads

    create = streaming(Threads.create)
    retrieve = streaming(Threads.retrieve)
    update = streaming(Threads.update)
    delete = streaming(Threads.delete)
    create_and_run = streaming(Threads.create_and_run)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        from openai.resources.beta.threads.runs.runs import RunsWithStreamingResponse

        return RunsWithStreamingResponse(self._threads.runs)

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        from openai.resources.beta.threads.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._threads.messages)


class AsyncThreadsWithStreamingResponse(StreamingView):
    """The calls of `AsyncThreads`, answered while the body is still to be read."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = self._resource = threads

    create = streaming(AsyncThreads.create)
    retrieve = streaming(AsyncThreads.retrieve)
    update = streaming(AsyncThreads.update)
    delete = streaming(AsyncThreads.delete)
    create_and_run = streaming(AsyncThreads.create_and_run)

    @cached_property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        from openai.resources.beta.threads.runs.runs import AsyncRunsWithStreamingResponse

        return AsyncRunsWithStreamingResponse(self._threads.runs)

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        from openai.resources.beta.threads.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._threads.messages)
