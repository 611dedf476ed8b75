# Made from api/agents.py by `make generate`. Do not edit.
"""Agents: models with instructions, tools and an environment, kept by the API and run in sessions (beta)."""

from __future__ import annotations

from typing import Dict, TYPE_CHECKING
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
    from openai.resources.beta.agents.automations.invocations import AsyncInvocations
    from openai.resources.beta.agents.automations.invocations import AsyncInvocationsWithRawResponse
    from openai.resources.beta.agents.automations.invocations import AsyncInvocationsWithStreamingResponse
    from openai.resources.beta.agents.automations.invocations import Invocations
    from openai.resources.beta.agents.automations.invocations import InvocationsWithRawResponse
    from openai.resources.beta.agents.automations.invocations import InvocationsWithStreamingResponse
    from openai.types.beta.agents.automation import Automation
    from openai.types.beta.agents.automation_deleted import AutomationDeleted
    from openai.types.beta.agents.automation_metadata_param import AutomationMetadataParam
    from openai.types.beta.agents.automation_target_param import AutomationTargetParam
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncInvocations": "openai.resources.beta.agents.automations.invocations",
            "AsyncInvocationsWithRawResponse": "openai.resources.beta.agents.automations.invocations",
            "AsyncInvocationsWithStreamingResponse": "openai.resources.beta.agents.automations.invocations",
            "Invocations": "openai.resources.beta.agents.automations.invocations",
            "InvocationsWithRawResponse": "openai.resources.beta.agents.automations.invocations",
            "InvocationsWithStreamingResponse": "openai.resources.beta.agents.automations.invocations",
            "Automation": "openai.types.beta.agents.automation",
            "AutomationDeleted": "openai.types.beta.agents.automation_deleted",
            "AutomationMetadataParam": "openai.types.beta.agents.automation_metadata_param",
            "AutomationTargetParam": "openai.types.beta.agents.automation_target_param",
        },
    )

__all__ = [
    "Automations",
    "AsyncAutomations",
    "AutomationsWithRawResponse",
    "AsyncAutomationsWithRawResponse",
    "AutomationsWithStreamingResponse",
    "AsyncAutomationsWithStreamingResponse",
]


class Automations(SyncAPIResource):
    """What agents do at a time, once or again and again."""

    @cached_property
    def invocations(self) -> Invocations:
        from openai.resources.beta.agents.automations.invocations import Invocations

        return Invocations(self._client)

    @cached_property
    def with_raw_response(self) -> AutomationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AutomationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AutomationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AutomationsWithStreamingResponse(self)

    @endpoint.post("/agents/automations", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    def create(
        self,
        *,
        type: Literal["periodic", "once"],
        name: str,
        target: AutomationTargetParam,
        expression: str | Omit = omit,
        timezone: str | Omit = omit,
        run_at: int | Omit = omit,
        metadata: AutomationMetadataParam | Omit = omit,
        **options: Unpack[Options],
    ) -> Automation:
        """Plan work for an agent: with `type="periodic"` at the times of `expression` in `timezone`, with `type="once"`
        at `run_at`, in Unix seconds.

        `POST /agents/automations`
        """
        ...

    @endpoint.get("/agents/automations/{automation_id}", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    def retrieve(self, automation_id: str, **options: Unpack[Options]) -> Automation:
        """Look up an automation. (`GET /agents/automations/{automation_id}`)"""
        ...

    @endpoint.post("/agents/automations/{automation_id}", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: AutomationTargetParam | Omit = omit,
        timezone: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Automation:
        """Change an automation; what is left out stays as it is. (`POST /agents/automations/{automation_id}`)

        Args:
            expression: The times at which it runs; for a periodic one.
            metadata: Pairs of your own, kept with it.
            run_at: When to run it, in Unix seconds; for one that runs once.
            timezone: The time zone of `expression`.
        """
        ...

    @endpoint.get("/agents/automations", "Automation", page="SyncCursorPage", headers={"OpenAI-Beta": "agents=v1"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        session_id: str | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Automation]:
        """List automations, all of them or those for a session. (`GET /agents/automations`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
            session_id: Only automations for this session.
        """
        ...

    @endpoint.delete("/agents/automations/{automation_id}", "AutomationDeleted", headers={"OpenAI-Beta": "agents=v1"})
    def delete(self, automation_id: str, **options: Unpack[Options]) -> AutomationDeleted:
        """Delete an automation. (`DELETE /agents/automations/{automation_id}`)"""
        ...

    @endpoint.post("/agents/automations/{automation_id}/pause", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    def pause(self, automation_id: str, **options: Unpack[Options]) -> Automation:
        """Keep an automation from running until it is resumed. (`POST /agents/automations/{automation_id}/pause`)"""
        ...

    @endpoint.post("/agents/automations/{automation_id}/resume", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    def resume(self, automation_id: str, **options: Unpack[Options]) -> Automation:
        """Let a paused automation run again. (`POST /agents/automations/{automation_id}/resume`)"""
        ...


class AsyncAutomations(AsyncAPIResource):
    """What agents do at a time, once or again and again."""

    @cached_property
    def invocations(self) -> AsyncInvocations:
        from openai.resources.beta.agents.automations.invocations import AsyncInvocations

        return AsyncInvocations(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAutomationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncAutomationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAutomationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncAutomationsWithStreamingResponse(self)

    @endpoint.post("/agents/automations", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    async def create(
        self,
        *,
        type: Literal["periodic", "once"],
        name: str,
        target: AutomationTargetParam,
        expression: str | Omit = omit,
        timezone: str | Omit = omit,
        run_at: int | Omit = omit,
        metadata: AutomationMetadataParam | Omit = omit,
        **options: Unpack[Options],
    ) -> Automation:
        """Plan work for an agent: with `type="periodic"` at the times of `expression` in `timezone`, with `type="once"`
        at `run_at`, in Unix seconds.

        `POST /agents/automations`
        """
        ...

    @endpoint.get("/agents/automations/{automation_id}", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    async def retrieve(self, automation_id: str, **options: Unpack[Options]) -> Automation:
        """Look up an automation. (`GET /agents/automations/{automation_id}`)"""
        ...

    @endpoint.post("/agents/automations/{automation_id}", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    async def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: AutomationTargetParam | Omit = omit,
        timezone: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Automation:
        """Change an automation; what is left out stays as it is. (`POST /agents/automations/{automation_id}`)

        Args:
            expression: The times at which it runs; for a periodic one.
            metadata: Pairs of your own, kept with it.
            run_at: When to run it, in Unix seconds; for one that runs once.
            timezone: The time zone of `expression`.
        """
        ...

    @endpoint.get("/agents/automations", "Automation", page="AsyncCursorPage", headers={"OpenAI-Beta": "agents=v1"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        session_id: str | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Automation, AsyncCursorPage[Automation]]:
        """List automations, all of them or those for a session. (`GET /agents/automations`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
            session_id: Only automations for this session.
        """
        ...

    @endpoint.delete("/agents/automations/{automation_id}", "AutomationDeleted", headers={"OpenAI-Beta": "agents=v1"})
    async def delete(self, automation_id: str, **options: Unpack[Options]) -> AutomationDeleted:
        """Delete an automation. (`DELETE /agents/automations/{automation_id}`)"""
        ...

    @endpoint.post("/agents/automations/{automation_id}/pause", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    async def pause(self, automation_id: str, **options: Unpack[Options]) -> Automation:
        """Keep an automation from running until it is resumed. (`POST /agents/automations/{automation_id}/pause`)"""
        ...

    @endpoint.post("/agents/automations/{automation_id}/resume", "Automation", headers={"OpenAI-Beta": "agents=v1"})
    async def resume(self, automation_id: str, **options: Unpack[Options]) -> Automation:
        """Let a paused automation run again. (`POST /agents/automations/{automation_id}/resume`)"""
        ...


class AutomationsWithRawResponse(RawView):
    """The calls of `Automations`, answered with the HTTP response around it."""

    def __init__(self, automations: Automations) -> None:
        self._automations = self._resource = automations

    create = raw(Automations.create)
    retrieve = raw(Automations.retrieve)
    update = raw(Automations.update)
    list = raw(Automations.list)
    delete = raw(Automations.delete)
    pause = raw(Automations.pause)
    resume = raw(Automations.resume)

    @cached_property
    def invocations(self) -> InvocationsWithRawResponse:
        from openai.resources.beta.agents.automations.invocations import InvocationsWithRawResponse

        return InvocationsWithRawResponse(self._automations.invocations)


class AsyncAutomationsWithRawResponse(RawView):
    """The calls of `AsyncAutomations`, answered with the HTTP response around it."""

    def __init__(self, automations: AsyncAutomations) -> None:
        self._automations = self._resource = automations

    create = raw(AsyncAutomations.create)
    retrieve = raw(AsyncAutomations.retrieve)
    update = raw(AsyncAutomations.update)
    list = raw(AsyncAutomations.list)
    delete = raw(AsyncAutomations.delete)
    pause = raw(AsyncAutomations.pause)
    resume = raw(AsyncAutomations.resume)

    @cached_property
    def invocations(self) -> AsyncInvocationsWithRawResponse:
        from openai.resources.beta.agents.automations.invocations import AsyncInvocationsWithRawResponse

        return AsyncInvocationsWithRawResponse(self._automations.invocations)


class AutomationsWithStreamingResponse(StreamingView):
    """The calls of `Automations`, answered while the body is still to be read."""

    def __init__(self, automations: Automations) -> None:
        self._automations = self._resource = automations

    create = streaming(Automations.create)
    retrieve = streaming(Automations.retrieve)
    update = streaming(Automations.update)
    list = streaming(Automations.list)
    delete = streaming(Automations.delete)
    pause = streaming(Automations.pause)
    resume = streaming(Automations.resume)

    @cached_property
    def invocations(self) -> InvocationsWithStreamingResponse:
        from openai.resources.beta.agents.automations.invocations import InvocationsWithStreamingResponse

        return InvocationsWithStreamingResponse(self._automations.invocations)


class AsyncAutomationsWithStreamingResponse(StreamingView):
    """The calls of `AsyncAutomations`, answered while the body is still to be read."""

    def __init__(self, automations: AsyncAutomations) -> None:
        self._automations = self._resource = automations

    create = streaming(AsyncAutomations.create)
    retrieve = streaming(AsyncAutomations.retrieve)
    update = streaming(AsyncAutomations.update)
    list = streaming(AsyncAutomations.list)
    delete = streaming(AsyncAutomations.delete)
    pause = streaming(AsyncAutomations.pause)
    resume = streaming(AsyncAutomations.resume)

    @cached_property
    def invocations(self) -> AsyncInvocationsWithStreamingResponse:
        from openai.resources.beta.agents.automations.invocations import AsyncInvocationsWithStreamingResponse

        return AsyncInvocationsWithStreamingResponse(self._automations.invocations)
