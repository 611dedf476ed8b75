# Made from api/threads.py by `make generate`. Do not edit.
"""Conversations with assistants: threads, messages, runs and their steps (beta)."""

from __future__ import annotations

from typing import List, TYPE_CHECKING, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.beta.threads.runs.run_step import RunStep
    from openai.types.beta.threads.runs.run_step_include import RunStepInclude
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "RunStep": "openai.types.beta.threads.runs.run_step",
            "RunStepInclude": "openai.types.beta.threads.runs.run_step_include",
        },
    )

__all__ = [
    "Steps",
    "AsyncSteps",
    "StepsWithRawResponse",
    "AsyncStepsWithRawResponse",
    "StepsWithStreamingResponse",
    "AsyncStepsWithStreamingResponse",
]


class Steps(SyncAPIResource):
    """What a run did, one by one."""

    @cached_property
    def with_raw_response(self) -> StepsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return StepsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StepsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return StepsWithStreamingResponse(self)

    @overload
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: List[RunStepInclude] | Omit = omit,
        **options: Unpack[Options],
    ) -> RunStep: ...

    @overload
    def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        /,
        *,
        include: List[RunStepInclude] | Omit = omit,
        **options: Unpack[Options],
    ) -> RunStep: ...

    @endpoint.get(
        "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
        "RunStep",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def retrieve(
        self,
        *ids: str,
        step_id: str = "",
        thread_id: str = "",
        run_id: str = "",
        include: List[RunStepInclude] | Omit = omit,
        **options: Unpack[Options],
    ) -> RunStep:
        """Fetch a step of a run. (`GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`)

        Args:
            include: Adds the text that file search has found.
        """
        ...

    @overload
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[RunStep]: ...

    @overload
    def list(
        self,
        thread_id: str,
        run_id: str,
        /,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[RunStep]: ...

    @endpoint.get(
        "/threads/{thread_id}/runs/{run_id}/steps",
        "RunStep",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def list(
        self,
        *ids: str,
        run_id: str = "",
        thread_id: str = "",
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[RunStep]:
        """List the steps of a run. (`GET /threads/{thread_id}/runs/{run_id}/steps`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            include: Adds the text that file search has found.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...


class AsyncSteps(AsyncAPIResource):
    """What a run did, one by one."""

    @cached_property
    def with_raw_response(self) -> AsyncStepsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncStepsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncStepsWithStreamingResponse(self)

    @overload
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: List[RunStepInclude] | Omit = omit,
        **options: Unpack[Options],
    ) -> RunStep: ...

    @overload
    async def retrieve(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        /,
        *,
        include: List[RunStepInclude] | Omit = omit,
        **options: Unpack[Options],
    ) -> RunStep: ...

    @endpoint.get(
        "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
        "RunStep",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def retrieve(
        self,
        *ids: str,
        step_id: str = "",
        thread_id: str = "",
        run_id: str = "",
        include: List[RunStepInclude] | Omit = omit,
        **options: Unpack[Options],
    ) -> RunStep:
        """Fetch a step of a run. (`GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`)

        Args:
            include: Adds the text that file search has found.
        """
        ...

    @overload
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]: ...

    @overload
    def list(
        self,
        thread_id: str,
        run_id: str,
        /,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]: ...

    @endpoint.get(
        "/threads/{thread_id}/runs/{run_id}/steps",
        "RunStep",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def list(
        self,
        *ids: str,
        run_id: str = "",
        thread_id: str = "",
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: List[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List the steps of a run. (`GET /threads/{thread_id}/runs/{run_id}/steps`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            include: Adds the text that file search has found.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...


class StepsWithRawResponse(RawView):
    """The calls of `Steps`, answered with the HTTP response around it."""

    def __init__(self, steps: Steps) -> None:
        self._steps = self._resource = steps

    retrieve = raw(Steps.retrieve)
    list = raw(Steps.list)


class AsyncStepsWithRawResponse(RawView):
    """The calls of `AsyncSteps`, answered with the HTTP response around it."""

    def __init__(self, steps: AsyncSteps) -> None:
        self._steps = self._resource = steps

    retrieve = raw(AsyncSteps.retrieve)
    list = raw(AsyncSteps.list)


class StepsWithStreamingResponse(StreamingView):
    """The calls of `Steps`, answered while the body is still to be read."""

    def __init__(self, steps: Steps) -> None:
        self._steps = self._resource = steps

    retrieve = streaming(Steps.retrieve)
    list = streaming(Steps.list)


class AsyncStepsWithStreamingResponse(StreamingView):
    """The calls of `AsyncSteps`, answered while the body is still to be read."""

    def __init__(self, steps: AsyncSteps) -> None:
        self._steps = self._resource = steps

    retrieve = streaming(AsyncSteps.retrieve)
    list = streaming(AsyncSteps.list)
