# Made from api/threads.py by `make generate`. Do not edit.
"""Conversations with assistants: threads, messages, runs and their steps (beta)."""

from __future__ import annotations

from typing import Iterable, List, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai.lib.streaming import AssistantEventHandlerT
    from openai.lib.streaming import AssistantStreamManager
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
            "AssistantEventHandlerT": "openai.lib.streaming",
            "AssistantStreamManager": "openai.lib.streaming",
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
    """Runs of assistants on threads."""

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

    @endpoint.helper("polling:create_and_poll_run", deprecated="deprecated in favour of the Responses API")
    def create_and_poll(
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
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """Run an assistant on a thread and wait until the run ends or needs tool outputs. A failed run is returned, not
        raised. Without `poll_interval_ms` the server's hint is followed, or else one second.

        Args:
            assistant_id: The assistant to run.
            include: Adds the text that file search has found.
            additional_instructions: Added to the instructions of the assistant for this run.
            additional_messages: Added to the thread before the run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.helper("assistants:create_and_stream", deprecated="deprecated in favour of the Responses API")
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
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
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread and follow the run with an event handler. Deprecated in favour of `stream`.

        Args:
            assistant_id: The assistant to run.
            additional_instructions: Added to the instructions of the assistant for this run.
            additional_messages: Added to the thread before the run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.helper("polling:poll_run", deprecated="deprecated in favour of the Responses API")
    def poll(self, run_id: str, thread_id: str, poll_interval_ms: int | Omit = omit, **options: Unpack[Options]) -> Run:
        """Wait until a run ends or needs tool outputs. Without `poll_interval_ms` the server's hint is followed, or
        else one second.
        """
        ...

    @endpoint.helper("assistants:stream_run", deprecated="deprecated in favour of the Responses API")
    def stream(
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
        event_handler: Optional[AssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread and follow the run with an event handler inside a `with` block. An event handler
        serves one run only.

        Args:
            assistant_id: The assistant to run.
            include: Adds the text that file search has found.
            additional_instructions: Added to the instructions of the assistant for this run.
            additional_messages: Added to the thread before the run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.helper("polling:submit_tool_outputs_and_poll", deprecated="deprecated in favour of the Responses API")
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """Hand over the results of tool calls and wait until the run ends or needs more. A failed run is returned, not
        raised.
        """
        ...

    @endpoint.helper("assistants:submit_tool_outputs_stream", deprecated="deprecated in favour of the Responses API")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: Optional[AssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Hand over the results of tool calls and follow the run with an event handler inside a `with` block."""
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

    @endpoint.post(
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
        """Run an assistant on a thread; with `stream=True`, get a stream of events.

        `POST /threads/{thread_id}/runs`

        Args:
            assistant_id: The assistant to run.
            include: Adds the text that file search has found.
            additional_instructions: Added to the instructions of the assistant for this run.
            additional_messages: Added to the thread before the run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @overload
    def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[Options]) -> Run: ...

    @overload
    def retrieve(self, thread_id: str, run_id: str, /, **options: Unpack[Options]) -> Run: ...

    @endpoint.get(
        "/threads/{thread_id}/runs/{run_id}",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def retrieve(self, *ids: str, run_id: str = "", thread_id: str = "", **options: Unpack[Options]) -> Run:
        """Fetch the state of a run. (`GET /threads/{thread_id}/runs/{run_id}`)"""
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
        /,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @endpoint.post(
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
        """Change the metadata of a run. (`POST /threads/{thread_id}/runs/{run_id}`)

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get(
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
        """List the runs of a thread. (`GET /threads/{thread_id}/runs`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @overload
    def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[Options]) -> Run: ...

    @overload
    def cancel(self, thread_id: str, run_id: str, /, **options: Unpack[Options]) -> Run: ...

    @endpoint.post(
        "/threads/{thread_id}/runs/{run_id}/cancel",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def cancel(self, *ids: str, run_id: str = "", thread_id: str = "", **options: Unpack[Options]) -> Run:
        """Cancel a run; it is `cancelling` at first. (`POST /threads/{thread_id}/runs/{run_id}/cancel`)"""
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
        /,
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
        /,
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
        /,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        **options: Unpack[Options],
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @endpoint.post(
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
        """Hand over the results of all tool calls a run waits for, all at once; with `stream=True`, get a stream of
        events.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            tool_outputs: One for each call in `required_action`.
        """
        ...


class AsyncRuns(AsyncAPIResource):
    """Runs of assistants on threads."""

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

    @endpoint.helper("polling:create_and_poll_run", deprecated="deprecated in favour of the Responses API")
    async def create_and_poll(
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
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """Run an assistant on a thread and wait until the run ends or needs tool outputs. A failed run is returned, not
        raised. Without `poll_interval_ms` the server's hint is followed, or else one second.

        Args:
            assistant_id: The assistant to run.
            include: Adds the text that file search has found.
            additional_instructions: Added to the instructions of the assistant for this run.
            additional_messages: Added to the thread before the run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.helper("assistants:create_and_stream", deprecated="deprecated in favour of the Responses API")
    def create_and_stream(
        self,
        thread_id: str,
        *,
        assistant_id: str,
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
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Run an assistant on a thread and follow the run with an event handler. Deprecated in favour of `stream`.

        Args:
            assistant_id: The assistant to run.
            additional_instructions: Added to the instructions of the assistant for this run.
            additional_messages: Added to the thread before the run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.helper("polling:poll_run", deprecated="deprecated in favour of the Responses API")
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """Wait until a run ends or needs tool outputs. Without `poll_interval_ms` the server's hint is followed, or
        else one second.
        """
        ...

    @endpoint.helper("assistants:stream_run", deprecated="deprecated in favour of the Responses API")
    def stream(
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
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Run an assistant on a thread and follow the run with an event handler inside a `with` block. An event handler
        serves one run only.

        Args:
            assistant_id: The assistant to run.
            include: Adds the text that file search has found.
            additional_instructions: Added to the instructions of the assistant for this run.
            additional_messages: Added to the thread before the run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @endpoint.helper("polling:submit_tool_outputs_and_poll", deprecated="deprecated in favour of the Responses API")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Run:
        """Hand over the results of tool calls and wait until the run ends or needs more. A failed run is returned, not
        raised.
        """
        ...

    @endpoint.helper("assistants:submit_tool_outputs_stream", deprecated="deprecated in favour of the Responses API")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: Optional[AsyncAssistantEventHandlerT] = None,
        **options: Unpack[Options],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Hand over the results of tool calls and follow the run with an event handler inside a `with` block."""
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

    @endpoint.post(
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
        """Run an assistant on a thread; with `stream=True`, get a stream of events.

        `POST /threads/{thread_id}/runs`

        Args:
            assistant_id: The assistant to run.
            include: Adds the text that file search has found.
            additional_instructions: Added to the instructions of the assistant for this run.
            additional_messages: Added to the thread before the run.
            instructions: Replaces the instructions of the assistant for this run.
            max_completion_tokens: At most about this many tokens are written in the whole run, at least 256; a run
                that needs more ends as `incomplete`.
            max_prompt_tokens: At most about this many tokens are read in the whole run, at least 256; a run that
                needs more ends as `incomplete`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: Replaces the model of the assistant for this run.
            parallel_tool_calls: Whether several tools may be called at once. The API's default is true.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto`.
            tools: Replace the tools of the assistant for this run; at most 20.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            truncation_strategy: What to leave out of a thread that is too long.
        """
        ...

    @overload
    async def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[Options]) -> Run: ...

    @overload
    async def retrieve(self, thread_id: str, run_id: str, /, **options: Unpack[Options]) -> Run: ...

    @endpoint.get(
        "/threads/{thread_id}/runs/{run_id}",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def retrieve(self, *ids: str, run_id: str = "", thread_id: str = "", **options: Unpack[Options]) -> Run:
        """Fetch the state of a run. (`GET /threads/{thread_id}/runs/{run_id}`)"""
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
        /,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Run: ...

    @endpoint.post(
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
        """Change the metadata of a run. (`POST /threads/{thread_id}/runs/{run_id}`)

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get(
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
        """List the runs of a thread. (`GET /threads/{thread_id}/runs`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @overload
    async def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[Options]) -> Run: ...

    @overload
    async def cancel(self, thread_id: str, run_id: str, /, **options: Unpack[Options]) -> Run: ...

    @endpoint.post(
        "/threads/{thread_id}/runs/{run_id}/cancel",
        "Run",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def cancel(self, *ids: str, run_id: str = "", thread_id: str = "", **options: Unpack[Options]) -> Run:
        """Cancel a run; it is `cancelling` at first. (`POST /threads/{thread_id}/runs/{run_id}/cancel`)"""
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
        /,
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
        /,
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
        /,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        **options: Unpack[Options],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @endpoint.post(
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
        """Hand over the results of all tool calls a run waits for, all at once; with `stream=True`, get a stream of
        events.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            tool_outputs: One for each call in `required_action`.
        """
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
