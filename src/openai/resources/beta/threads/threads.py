# Made from api/threads.py by `make generate`. Do not edit.
"""Conversations with assistants: threads, messages, runs and their steps (beta)."""

from __future__ import annotations

from typing import Iterable, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import lazy
from openai._core.endpoint import delete, get, helper, post
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai.lib.streaming import AssistantEventHandler
    from openai.lib.streaming import AssistantEventHandlerT
    from openai.lib.streaming import AssistantStreamManager
    from openai.lib.streaming import AsyncAssistantEventHandler
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
            "AssistantEventHandler": "openai.lib.streaming",
            "AssistantEventHandlerT": "openai.lib.streaming",
            "AssistantStreamManager": "openai.lib.streaming",
            "AsyncAssistantEventHandler": "openai.lib.streaming",
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
    """Conversations with assistants: threads, messages, runs and their steps (beta)."""

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

    @helper("polling:create_and_run_poll", deprecated="deprecated in favour of the Responses API")
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
        """`HELPER polling:create_and_run_poll`"""
        ...

    @helper("assistants:create_and_run_stream", deprecated="deprecated in favour of the Responses API")
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
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]:
        """`HELPER assistants:create_and_run_stream`"""
        ...

    @post(
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
        """`POST /threads`"""
        ...

    @get(
        "/threads/{thread_id}",
        "Thread",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def retrieve(self, thread_id: str, **options: Unpack[Options]) -> Thread:
        """`GET /threads/{thread_id}`"""
        ...

    @post(
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
        """`POST /threads/{thread_id}`"""
        ...

    @delete(
        "/threads/{thread_id}",
        "ThreadDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def delete(self, thread_id: str, **options: Unpack[Options]) -> ThreadDeleted:
        """`DELETE /threads/{thread_id}`"""
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

    @post(
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
        """`POST /threads/runs`"""
        ...


class AsyncThreads(AsyncAPIResource):
    """Conversations with assistants: threads, messages, runs and their steps (beta)."""

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

    @helper("polling:create_and_run_poll", deprecated="deprecated in favour of the Responses API")
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
        """`HELPER polling:create_and_run_poll`"""
        ...

    @helper("assistants:create_and_run_stream", deprecated="deprecated in favour of the Responses API")
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
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler] | AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """`HELPER assistants:create_and_run_stream`"""
        ...

    @post(
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
        """`POST /threads`"""
        ...

    @get(
        "/threads/{thread_id}",
        "Thread",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def retrieve(self, thread_id: str, **options: Unpack[Options]) -> Thread:
        """`GET /threads/{thread_id}`"""
        ...

    @post(
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
        """`POST /threads/{thread_id}`"""
        ...

    @delete(
        "/threads/{thread_id}",
        "ThreadDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def delete(self, thread_id: str, **options: Unpack[Options]) -> ThreadDeleted:
        """`DELETE /threads/{thread_id}`"""
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

    @post(
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
        """`POST /threads/runs`"""
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
