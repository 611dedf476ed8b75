# Made from api/threads.py by `make generate`. Do not edit.
"""Conversations with assistants: threads, messages, runs and their steps (beta)."""

from __future__ import annotations

from typing import Iterable, List, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import lazy
from openai._core.endpoint import get, helper, post
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai.lib.streaming import AssistantEventHandler
    from openai.lib.streaming import AssistantEventHandlerT
    from openai.lib.streaming import AssistantStreamManager
    from openai.lib.streaming import AsyncAssistantEventHandler
    from openai.lib.streaming import AsyncAssistantEventHandlerT
    from openai.lib.streaming import AsyncAssistantStreamManager
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.resources.beta.threads.runs.steps import AsyncSteps
    from openai.resources.beta.threads.runs.steps import AsyncStepsWithRawResponse
    from openai.resources.beta.threads.runs.steps import AsyncStepsWithStreamingResponse
    from openai.resources.beta.threads.runs.steps import Steps
    from openai.resources.beta.threads.runs.steps import StepsWithRawResponse
    from openai.resources.beta.threads.runs.steps import StepsWithStreamingResponse
    from openai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from openai.types.beta.assistant_stream_event import AssistantStreamEvent
    from openai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from openai.types.beta.assistant_tool_param import AssistantToolParam
    from openai.types.beta.threads.run import Run
    from openai.types.beta.threads.runs.run_step_include import RunStepInclude
    from openai.types.shared_params.chat_model import ChatModel
    from openai.types.shared_params.metadata import Metadata
    from openai.types.shared_params.reasoning_effort import ReasoningEffort
    from openai.types.beta.threads import run_create_params
    from openai.types.beta.threads import run_submit_tool_outputs_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "AssistantEventHandler": "openai.lib.streaming",
            "AssistantEventHandlerT": "openai.lib.streaming",
            "AssistantStreamManager": "openai.lib.streaming",
            "AsyncAssistantEventHandler": "openai.lib.streaming",
            "AsyncAssistantEventHandlerT": "openai.lib.streaming",
            "AsyncAssistantStreamManager": "openai.lib.streaming",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncSteps": "openai.resources.beta.threads.runs.steps",
            "AsyncStepsWithRawResponse": "openai.resources.beta.threads.runs.steps",
            "AsyncStepsWithStreamingResponse": "openai.resources.beta.threads.runs.steps",
            "Steps": "openai.resources.beta.threads.runs.steps",
            "StepsWithRawResponse": "openai.resources.beta.threads.runs.steps",
            "StepsWithStreamingResponse": "openai.resources.beta.threads.runs.steps",
            "AssistantResponseFormatOptionParam": "openai.types.beta.assistant_response_format_option_param",
            "AssistantStreamEvent": "openai.types.beta.assistant_stream_event",
            "AssistantToolChoiceOptionParam": "openai.types.beta.assistant_tool_choice_option_param",
            "AssistantToolParam": "openai.types.beta.assistant_tool_param",
            "Run": "openai.types.beta.threads.run",
            "RunStepInclude": "openai.types.beta.threads.runs.run_step_include",
            "ChatModel": "openai.types.shared_params.chat_model",
            "Metadata": "openai.types.shared_params.metadata",
            "ReasoningEffort": "openai.types.shared_params.reasoning_effort",
        },
    )

__all__ = [
    "Runs",
    "AsyncRuns",
    "RunsWithRawResponse",
    "AsyncRunsWithRawResponse",
    "RunsWithStreamingResponse",
    "AsyncRunsWithStreamingResponse",
]


class Runs(SyncAPIResource):
    """Conversations with assistants: threads, messages, runs and their steps (beta)."""

    @cached_property
    def steps(self) -> Steps:
        from openai.resources.beta.threads.runs.steps import Steps

        return Steps(self._client)

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return RunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return RunsWithStreamingResponse(self)

    @helper("polling:create_and_poll_run", deprecated="deprecated in favour of the Responses API")
    def create_and_poll(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """`HELPER polling:create_and_poll_run`"""
        ...

    @helper("assistants:create_and_stream", deprecated="deprecated in favour of the Responses API")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        event_handler: Optional[AssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]:
        """`HELPER assistants:create_and_stream`"""
        ...

    @helper("polling:poll_run", deprecated="deprecated in favour of the Responses API")
    def poll(self, run_id: str, thread_id: str, poll_interval_ms: int | Omit = omit, **options: Unpack[Options]) -> Run:
        """`HELPER polling:poll_run`"""
        ...

    @helper("assistants:stream_run", deprecated="deprecated in favour of the Responses API")
    def stream(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        event_handler: Optional[AssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]:
        """`HELPER assistants:stream_run`"""
        ...

    @helper("polling:submit_tool_outputs_and_poll", deprecated="deprecated in favour of the Responses API")
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """`HELPER polling:submit_tool_outputs_and_poll`"""
        ...

    @helper("assistants:submit_tool_outputs_stream", deprecated="deprecated in favour of the Responses API")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: Optional[AssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AssistantStreamManager[AssistantEventHandler] | AssistantStreamManager[AssistantEventHandlerT]:
        """`HELPER assistants:submit_tool_outputs_stream`"""
        ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @post(
        "/threads/{thread_id}/runs",
        "Run",
        stream="AssistantStreamEvent",
        require=[("assistant_id",), ("assistant_id", "stream")],
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
        query=["include"],
    )
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | Stream[AssistantStreamEvent]:
        """`POST /threads/{thread_id}/runs`"""
        ...

    @overload
    def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[Options]) -> Run: ...

    @overload
    def retrieve(self, thread_id: str, run_id: str, **options: Unpack[Options]) -> Run: ...

    @get(
        "/threads/{thread_id}/runs/{run_id}",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def retrieve(self, *ids: str, run_id: str = "", thread_id: str = "", **options: Unpack[Options]) -> Run:
        """`GET /threads/{thread_id}/runs/{run_id}`"""
        ...

    @overload
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    def update(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @post(
        "/threads/{thread_id}/runs/{run_id}",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def update(
        self,
        *ids: str,
        run_id: str = "",
        thread_id: str = "",
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """`POST /threads/{thread_id}/runs/{run_id}`"""
        ...

    @get(
        "/threads/{thread_id}/runs",
        "Run",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Run]:
        """`GET /threads/{thread_id}/runs`"""
        ...

    @overload
    def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[Options]) -> Run: ...

    @overload
    def cancel(self, thread_id: str, run_id: str, **options: Unpack[Options]) -> Run: ...

    @post(
        "/threads/{thread_id}/runs/{run_id}/cancel",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def cancel(self, *ids: str, run_id: str = "", thread_id: str = "", **options: Unpack[Options]) -> Run:
        """`POST /threads/{thread_id}/runs/{run_id}/cancel`"""
        ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        **options: Unpack[Options],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        **options: Unpack[Options],
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        **options: Unpack[Options],
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        **options: Unpack[Options],
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @post(
        "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
        "Run",
        stream="AssistantStreamEvent",
        require=[("tool_outputs",), ("tool_outputs", "stream")],
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def submit_tool_outputs(
        self,
        *ids: str,
        run_id: str = "",
        thread_id: str = "",
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | Stream[AssistantStreamEvent]:
        """`POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...


class AsyncRuns(AsyncAPIResource):
    """Conversations with assistants: threads, messages, runs and their steps (beta)."""

    @cached_property
    def steps(self) -> AsyncSteps:
        from openai.resources.beta.threads.runs.steps import AsyncSteps

        return AsyncSteps(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncRunsWithStreamingResponse(self)

    @helper("polling:create_and_poll_run", deprecated="deprecated in favour of the Responses API")
    async def create_and_poll(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """`HELPER polling:create_and_poll_run`"""
        ...

    @helper("assistants:create_and_stream", deprecated="deprecated in favour of the Responses API")
    def create_and_stream(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler] | AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """`HELPER assistants:create_and_stream`"""
        ...

    @helper("polling:poll_run", deprecated="deprecated in favour of the Responses API")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """`HELPER polling:poll_run`"""
        ...

    @helper("assistants:stream_run", deprecated="deprecated in favour of the Responses API")
    def stream(
        self,
        *,
        assistant_id: str,
        thread_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler] | AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """`HELPER assistants:stream_run`"""
        ...

    @helper("polling:submit_tool_outputs_and_poll", deprecated="deprecated in favour of the Responses API")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """`HELPER polling:submit_tool_outputs_and_poll`"""
        ...

    @helper("assistants:submit_tool_outputs_stream", deprecated="deprecated in favour of the Responses API")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler] | AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """`HELPER assistants:submit_tool_outputs_stream`"""
        ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @post(
        "/threads/{thread_id}/runs",
        "Run",
        stream="AssistantStreamEvent",
        require=[("assistant_id",), ("assistant_id", "stream")],
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
        query=["include"],
    )
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """`POST /threads/{thread_id}/runs`"""
        ...

    @overload
    async def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[Options]) -> Run: ...

    @overload
    async def retrieve(self, thread_id: str, run_id: str, **options: Unpack[Options]) -> Run: ...

    @get(
        "/threads/{thread_id}/runs/{run_id}",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def retrieve(self, *ids: str, run_id: str = "", thread_id: str = "", **options: Unpack[Options]) -> Run:
        """`GET /threads/{thread_id}/runs/{run_id}`"""
        ...

    @overload
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    async def update(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @post(
        "/threads/{thread_id}/runs/{run_id}",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def update(
        self,
        *ids: str,
        run_id: str = "",
        thread_id: str = "",
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """`POST /threads/{thread_id}/runs/{run_id}`"""
        ...

    @get(
        "/threads/{thread_id}/runs",
        "Run",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """`GET /threads/{thread_id}/runs`"""
        ...

    @overload
    async def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[Options]) -> Run: ...

    @overload
    async def cancel(self, thread_id: str, run_id: str, **options: Unpack[Options]) -> Run: ...

    @post(
        "/threads/{thread_id}/runs/{run_id}/cancel",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def cancel(self, *ids: str, run_id: str = "", thread_id: str = "", **options: Unpack[Options]) -> Run:
        """`POST /threads/{thread_id}/runs/{run_id}/cancel`"""
        ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        **options: Unpack[Options],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        **options: Unpack[Options],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        **options: Unpack[Options],
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    async def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        **options: Unpack[Options],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @post(
        "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
        "Run",
        stream="AssistantStreamEvent",
        require=[("tool_outputs",), ("tool_outputs", "stream")],
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def submit_tool_outputs(
        self,
        *ids: str,
        run_id: str = "",
        thread_id: str = "",
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """`POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`"""
        ...


class RunsWithRawResponse(RawView):
    """The calls of `Runs`, answered with the HTTP response around it."""

    def __init__(self, runs: Runs) -> None:
        self._runs = self._resource = runs

    create = raw(Runs.create)
    retrieve = raw(Runs.retrieve)
    update = raw(Runs.update)
    list = raw(Runs.list)
    cancel = raw(Runs.cancel)
    submit_tool_outputs = raw(Runs.submit_tool_outputs)

    @cached_property
    def steps(self) -> StepsWithRawResponse:
        from openai.resources.beta.threads.runs.steps import StepsWithRawResponse

        return StepsWithRawResponse(self._runs.steps)


class AsyncRunsWithRawResponse(RawView):
    """The calls of `AsyncRuns`, answered with the HTTP response around it."""

    def __init__(self, runs: AsyncRuns) -> None:
        self._runs = self._resource = runs

    create = raw(AsyncRuns.create)
    retrieve = raw(AsyncRuns.retrieve)
    update = raw(AsyncRuns.update)
    list = raw(AsyncRuns.list)
    cancel = raw(AsyncRuns.cancel)
    submit_tool_outputs = raw(AsyncRuns.submit_tool_outputs)

    @cached_property
    def steps(self) -> AsyncStepsWithRawResponse:
        from openai.resources.beta.threads.runs.steps import AsyncStepsWithRawResponse

        return AsyncStepsWithRawResponse(self._runs.steps)


class RunsWithStreamingResponse(StreamingView):
    """The calls of `Runs`, answered while the body is still to be read."""

    def __init__(self, runs: Runs) -> None:
        self._runs = self._resource = runs

    create = streaming(Runs.create)
    retrieve = streaming(Runs.retrieve)
    update = streaming(Runs.update)
    list = streaming(Runs.list)
    cancel = streaming(Runs.cancel)
    submit_tool_outputs = streaming(Runs.submit_tool_outputs)

    @cached_property
    def steps(self) -> StepsWithStreamingResponse:
        from openai.resources.beta.threads.runs.steps import StepsWithStreamingResponse

        return StepsWithStreamingResponse(self._runs.steps)


class AsyncRunsWithStreamingResponse(StreamingView):
    """The calls of `AsyncRuns`, answered while the body is still to be read."""

    def __init__(self, runs: AsyncRuns) -> None:
        self._runs = self._resource = runs

    create = streaming(AsyncRuns.create)
    retrieve = streaming(AsyncRuns.retrieve)
    update = streaming(AsyncRuns.update)
    list = streaming(AsyncRuns.list)
    cancel = streaming(AsyncRuns.cancel)
    submit_tool_outputs = streaming(AsyncRuns.submit_tool_outputs)

    @cached_property
    def steps(self) -> AsyncStepsWithStreamingResponse:
        from openai.resources.beta.threads.runs.steps import AsyncStepsWithStreamingResponse

        return AsyncStepsWithStreamingResponse(self._runs.steps)
