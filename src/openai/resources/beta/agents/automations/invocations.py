# Made from api/agents.py by `make generate`. Do not edit.
"""Agents: models with instructions, tools and an environment, kept by the API and run in sessions (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
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
    from openai.types.beta.agents.automations.automation_invocation import AutomationInvocation
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AutomationInvocation": "openai.types.beta.agents.automations.automation_invocation",
        },
    )

__all__ = [
    "Invocations",
    "AsyncInvocations",
    "InvocationsWithRawResponse",
    "AsyncInvocationsWithRawResponse",
    "InvocationsWithStreamingResponse",
    "AsyncInvocationsWithStreamingResponse",
]


class Invocations(SyncAPIResource):
    """The runs of an automation."""

    @cached_property
    def with_raw_response(self) -> InvocationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return InvocationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InvocationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return InvocationsWithStreamingResponse(self)

    @endpoint.post(
        "/agents/automations/{automation_id}/invocations",
        "AutomationInvocation",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def create(self, automation_id: str, **options: Unpack[Options]) -> AutomationInvocation:
        """Run an automation now, besides its times. (`POST /agents/automations/{automation_id}/invocations`)"""
        ...

    @overload
    def retrieve(self, invocation_id: str, *, automation_id: str, **options: Unpack[Options]) -> AutomationInvocation: ...

    @overload
    def retrieve(self, automation_id: str, invocation_id: str, /, **options: Unpack[Options]) -> AutomationInvocation: ...

    @endpoint.get(
        "/agents/automations/{automation_id}/invocations/{invocation_id}",
        "AutomationInvocation",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def retrieve(
        self,
        *ids: str,
        invocation_id: str = "",
        automation_id: str = "",
        **options: Unpack[Options],
    ) -> AutomationInvocation:
        """Look up a run of an automation. (`GET /agents/automations/{automation_id}/invocations/{invocation_id}`)"""
        ...

    @endpoint.get(
        "/agents/automations/{automation_id}/invocations",
        "AutomationInvocation",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[AutomationInvocation]:
        """List the runs of an automation. (`GET /agents/automations/{automation_id}/invocations`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class AsyncInvocations(AsyncAPIResource):
    """The runs of an automation."""

    @cached_property
    def with_raw_response(self) -> AsyncInvocationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncInvocationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInvocationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncInvocationsWithStreamingResponse(self)

    @endpoint.post(
        "/agents/automations/{automation_id}/invocations",
        "AutomationInvocation",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def create(self, automation_id: str, **options: Unpack[Options]) -> AutomationInvocation:
        """Run an automation now, besides its times. (`POST /agents/automations/{automation_id}/invocations`)"""
        ...

    @overload
    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        **options: Unpack[Options],
    ) -> AutomationInvocation: ...

    @overload
    async def retrieve(
        self,
        automation_id: str,
        invocation_id: str,
        /,
        **options: Unpack[Options],
    ) -> AutomationInvocation: ...

    @endpoint.get(
        "/agents/automations/{automation_id}/invocations/{invocation_id}",
        "AutomationInvocation",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def retrieve(
        self,
        *ids: str,
        invocation_id: str = "",
        automation_id: str = "",
        **options: Unpack[Options],
    ) -> AutomationInvocation:
        """Look up a run of an automation. (`GET /agents/automations/{automation_id}/invocations/{invocation_id}`)"""
        ...

    @endpoint.get(
        "/agents/automations/{automation_id}/invocations",
        "AutomationInvocation",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]:
        """List the runs of an automation. (`GET /agents/automations/{automation_id}/invocations`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...


class InvocationsWithRawResponse(RawView):
    """The calls of `Invocations`, answered with the HTTP response around it."""

    def __init__(self, invocations: Invocations) -> None:
        self._invocations = self._resource = invocations

    create = raw(Invocations.create)
    retrieve = raw(Invocations.retrieve)
    list = raw(Invocations.list)


class AsyncInvocationsWithRawResponse(RawView):
    """The calls of `AsyncInvocations`, answered with the HTTP response around it."""

    def __init__(self, invocations: AsyncInvocations) -> None:
        self._invocations = self._resource = invocations

    create = raw(AsyncInvocations.create)
    retrieve = raw(AsyncInvocations.retrieve)
    list = raw(AsyncInvocations.list)


class InvocationsWithStreamingResponse(StreamingView):
    """The calls of `Invocations`, answered while the body is still to be read."""

    def __init__(self, invocations: Invocations) -> None:
        self._invocations = self._resource = invocations

    create = streaming(Invocations.create)
    retrieve = streaming(Invocations.retrieve)
    list = streaming(Invocations.list)


class AsyncInvocationsWithStreamingResponse(StreamingView):
    """The calls of `AsyncInvocations`, answered while the body is still to be read."""

    def __init__(self, invocations: AsyncInvocations) -> None:
        self._invocations = self._resource = invocations

    create = streaming(AsyncInvocations.create)
    retrieve = streaming(AsyncInvocations.retrieve)
    list = streaming(AsyncInvocations.list)
