# Made from api/agent_sessions.py by `make generate`. Do not edit.
"""Sessions of agents: what goes in, what comes out, step by step (beta)."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, TYPE_CHECKING, Union, overload
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
    from openai._types import SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.resources.beta.agents.sessions.artifacts import Artifacts
    from openai.resources.beta.agents.sessions.artifacts import ArtifactsWithRawResponse
    from openai.resources.beta.agents.sessions.artifacts import ArtifactsWithStreamingResponse
    from openai.resources.beta.agents.sessions.artifacts import AsyncArtifacts
    from openai.resources.beta.agents.sessions.artifacts import AsyncArtifactsWithRawResponse
    from openai.resources.beta.agents.sessions.artifacts import AsyncArtifactsWithStreamingResponse
    from openai.resources.beta.agents.sessions.events import AsyncEvents
    from openai.resources.beta.agents.sessions.events import AsyncEventsWithRawResponse
    from openai.resources.beta.agents.sessions.events import AsyncEventsWithStreamingResponse
    from openai.resources.beta.agents.sessions.events import Events
    from openai.resources.beta.agents.sessions.events import EventsWithRawResponse
    from openai.resources.beta.agents.sessions.events import EventsWithStreamingResponse
    from openai.resources.beta.agents.sessions.items import AsyncItems
    from openai.resources.beta.agents.sessions.items import AsyncItemsWithRawResponse
    from openai.resources.beta.agents.sessions.items import AsyncItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.items import Items
    from openai.resources.beta.agents.sessions.items import ItemsWithRawResponse
    from openai.resources.beta.agents.sessions.items import ItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagents
    from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagentsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagentsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import Subagents
    from openai.resources.beta.agents.sessions.subagents.subagents import SubagentsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import SubagentsWithStreamingResponse
    from openai.resources.beta.agents.sessions.traces import AsyncTraces
    from openai.resources.beta.agents.sessions.traces import AsyncTracesWithRawResponse
    from openai.resources.beta.agents.sessions.traces import AsyncTracesWithStreamingResponse
    from openai.resources.beta.agents.sessions.traces import Traces
    from openai.resources.beta.agents.sessions.traces import TracesWithRawResponse
    from openai.resources.beta.agents.sessions.traces import TracesWithStreamingResponse
    from openai.resources.beta.agents.sessions.turns.turns import AsyncTurns
    from openai.resources.beta.agents.sessions.turns.turns import AsyncTurnsWithRawResponse
    from openai.resources.beta.agents.sessions.turns.turns import AsyncTurnsWithStreamingResponse
    from openai.resources.beta.agents.sessions.turns.turns import Turns
    from openai.resources.beta.agents.sessions.turns.turns import TurnsWithRawResponse
    from openai.resources.beta.agents.sessions.turns.turns import TurnsWithStreamingResponse
    from openai.types.beta.agent_session import AgentSession
    from openai.types.beta.agent_session_deleted import AgentSessionDeleted
    from openai.types.beta.agent_session_event import AgentSessionEvent
    from openai.types.beta.agent_session_input_message_param import AgentSessionInputMessageParam
    from openai.types.beta.environment_param import EnvironmentParam
    from openai.types.beta.agents import session_create_params
    from openai.types.beta.agents import session_update_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "SequenceNotStr": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "Artifacts": "openai.resources.beta.agents.sessions.artifacts",
            "ArtifactsWithRawResponse": "openai.resources.beta.agents.sessions.artifacts",
            "ArtifactsWithStreamingResponse": "openai.resources.beta.agents.sessions.artifacts",
            "AsyncArtifacts": "openai.resources.beta.agents.sessions.artifacts",
            "AsyncArtifactsWithRawResponse": "openai.resources.beta.agents.sessions.artifacts",
            "AsyncArtifactsWithStreamingResponse": "openai.resources.beta.agents.sessions.artifacts",
            "AsyncEvents": "openai.resources.beta.agents.sessions.events",
            "AsyncEventsWithRawResponse": "openai.resources.beta.agents.sessions.events",
            "AsyncEventsWithStreamingResponse": "openai.resources.beta.agents.sessions.events",
            "Events": "openai.resources.beta.agents.sessions.events",
            "EventsWithRawResponse": "openai.resources.beta.agents.sessions.events",
            "EventsWithStreamingResponse": "openai.resources.beta.agents.sessions.events",
            "AsyncItems": "openai.resources.beta.agents.sessions.items",
            "AsyncItemsWithRawResponse": "openai.resources.beta.agents.sessions.items",
            "AsyncItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.items",
            "Items": "openai.resources.beta.agents.sessions.items",
            "ItemsWithRawResponse": "openai.resources.beta.agents.sessions.items",
            "ItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.items",
            "AsyncSubagents": "openai.resources.beta.agents.sessions.subagents.subagents",
            "AsyncSubagentsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "AsyncSubagentsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "Subagents": "openai.resources.beta.agents.sessions.subagents.subagents",
            "SubagentsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "SubagentsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "AsyncTraces": "openai.resources.beta.agents.sessions.traces",
            "AsyncTracesWithRawResponse": "openai.resources.beta.agents.sessions.traces",
            "AsyncTracesWithStreamingResponse": "openai.resources.beta.agents.sessions.traces",
            "Traces": "openai.resources.beta.agents.sessions.traces",
            "TracesWithRawResponse": "openai.resources.beta.agents.sessions.traces",
            "TracesWithStreamingResponse": "openai.resources.beta.agents.sessions.traces",
            "AsyncTurns": "openai.resources.beta.agents.sessions.turns.turns",
            "AsyncTurnsWithRawResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "AsyncTurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "Turns": "openai.resources.beta.agents.sessions.turns.turns",
            "TurnsWithRawResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "TurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "AgentSession": "openai.types.beta.agent_session",
            "AgentSessionDeleted": "openai.types.beta.agent_session_deleted",
            "AgentSessionEvent": "openai.types.beta.agent_session_event",
            "AgentSessionInputMessageParam": "openai.types.beta.agent_session_input_message_param",
            "EnvironmentParam": "openai.types.beta.environment_param",
        },
    )

__all__ = [
    "Sessions",
    "AsyncSessions",
    "SessionsWithRawResponse",
    "AsyncSessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "AsyncSessionsWithStreamingResponse",
]


class Sessions(SyncAPIResource):
    """Agents at work: a conversation with its environment."""

    @cached_property
    def subagents(self) -> Subagents:
        from openai.resources.beta.agents.sessions.subagents.subagents import Subagents

        return Subagents(self._client)

    @cached_property
    def artifacts(self) -> Artifacts:
        from openai.resources.beta.agents.sessions.artifacts import Artifacts

        return Artifacts(self._client)

    @cached_property
    def items(self) -> Items:
        from openai.resources.beta.agents.sessions.items import Items

        return Items(self._client)

    @cached_property
    def events(self) -> Events:
        from openai.resources.beta.agents.sessions.events import Events

        return Events(self._client)

    @cached_property
    def traces(self) -> Traces:
        from openai.resources.beta.agents.sessions.traces import Traces

        return Traces(self._client)

    @cached_property
    def turns(self) -> Turns:
        from openai.resources.beta.agents.sessions.turns.turns import Turns

        return Turns(self._client)

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return SessionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[Options],
    ) -> AgentSession: ...

    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        stream: Literal[True],
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[AgentSessionEvent]: ...

    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        stream: bool,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        **options: Unpack[Options],
    ) -> AgentSession | Stream[AgentSessionEvent]: ...

    @endpoint.post(
        "/agents/sessions",
        "AgentSession",
        stream="AgentSessionEvent",
        require=[("environment",), ("environment", "stream")],
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def create(
        self,
        *,
        environment: EnvironmentParam | Omit = omit,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> AgentSession | Stream[AgentSessionEvent]:
        """Start a session of the agent `agent_id`, of `agent`, or of the former changed by the latter. With
        `stream=True` its events come back as they happen.

        `POST /agents/sessions`

        Args:
            environment: The machine in which the agent works.
            agent: An agent described on the spot.
            agent_id: An agent that is kept.
            input: What the agent is to do: a text or messages.
            metadata: Pairs of your own, kept with it.
            prompt_cache_options: How long cached input is kept.
            spend_control: The most the session may spend; then its status is `budget_reached`.
            stream_options: How events are streamed; only with `stream=True`.
            vault_ids: The vaults whose credentials may be used.
        """
        ...

    @endpoint.get("/agents/sessions/{session_id}", "AgentSession", headers={"OpenAI-Beta": "agents=v1"})
    def retrieve(self, session_id: str, **options: Unpack[Options]) -> AgentSession:
        """Look up a session, its status and what it waits for. (`GET /agents/sessions/{session_id}`)"""
        ...

    @endpoint.post("/agents/sessions/{session_id}", "AgentSession", headers={"OpenAI-Beta": "agents=v1"})
    def update(
        self,
        session_id: str,
        *,
        agent: session_update_params.Agent | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_update_params.SpendControl] | Omit = omit,
        **options: Unpack[Options],
    ) -> AgentSession:
        """Change a session; what is left out stays as it is. (`POST /agents/sessions/{session_id}`)

        Args:
            agent: What to change about the agent in this session.
            metadata: Pairs of your own, kept with it.
            prompt_cache_options: How long cached input is kept.
            spend_control: The most the session may spend; then its status is `budget_reached`.
        """
        ...

    @endpoint.get("/agents/sessions", "AgentSession", page="SyncCursorPage", headers={"OpenAI-Beta": "agents=v1"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[AgentSession]:
        """List sessions, all of them or those of one agent. (`GET /agents/sessions`)

        Args:
            after: The id of the entry after which the page begins.
            agent_id: Only sessions of this agent.
            limit: Entries per page.
            metadata: Only those that have these pairs.
        """
        ...

    @endpoint.delete("/agents/sessions/{session_id}", "AgentSessionDeleted", headers={"OpenAI-Beta": "agents=v1"})
    def delete(self, session_id: str, **options: Unpack[Options]) -> AgentSessionDeleted:
        """Delete a session. (`DELETE /agents/sessions/{session_id}`)"""
        ...


class AsyncSessions(AsyncAPIResource):
    """Agents at work: a conversation with its environment."""

    @cached_property
    def subagents(self) -> AsyncSubagents:
        from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagents

        return AsyncSubagents(self._client)

    @cached_property
    def artifacts(self) -> AsyncArtifacts:
        from openai.resources.beta.agents.sessions.artifacts import AsyncArtifacts

        return AsyncArtifacts(self._client)

    @cached_property
    def items(self) -> AsyncItems:
        from openai.resources.beta.agents.sessions.items import AsyncItems

        return AsyncItems(self._client)

    @cached_property
    def events(self) -> AsyncEvents:
        from openai.resources.beta.agents.sessions.events import AsyncEvents

        return AsyncEvents(self._client)

    @cached_property
    def traces(self) -> AsyncTraces:
        from openai.resources.beta.agents.sessions.traces import AsyncTraces

        return AsyncTraces(self._client)

    @cached_property
    def turns(self) -> AsyncTurns:
        from openai.resources.beta.agents.sessions.turns.turns import AsyncTurns

        return AsyncTurns(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncSessionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[Options],
    ) -> AgentSession: ...

    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        stream: Literal[True],
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[AgentSessionEvent]: ...

    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        stream: bool,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        **options: Unpack[Options],
    ) -> AgentSession | AsyncStream[AgentSessionEvent]: ...

    @endpoint.post(
        "/agents/sessions",
        "AgentSession",
        stream="AgentSessionEvent",
        require=[("environment",), ("environment", "stream")],
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def create(
        self,
        *,
        environment: EnvironmentParam | Omit = omit,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> AgentSession | AsyncStream[AgentSessionEvent]:
        """Start a session of the agent `agent_id`, of `agent`, or of the former changed by the latter. With
        `stream=True` its events come back as they happen.

        `POST /agents/sessions`

        Args:
            environment: The machine in which the agent works.
            agent: An agent described on the spot.
            agent_id: An agent that is kept.
            input: What the agent is to do: a text or messages.
            metadata: Pairs of your own, kept with it.
            prompt_cache_options: How long cached input is kept.
            spend_control: The most the session may spend; then its status is `budget_reached`.
            stream_options: How events are streamed; only with `stream=True`.
            vault_ids: The vaults whose credentials may be used.
        """
        ...

    @endpoint.get("/agents/sessions/{session_id}", "AgentSession", headers={"OpenAI-Beta": "agents=v1"})
    async def retrieve(self, session_id: str, **options: Unpack[Options]) -> AgentSession:
        """Look up a session, its status and what it waits for. (`GET /agents/sessions/{session_id}`)"""
        ...

    @endpoint.post("/agents/sessions/{session_id}", "AgentSession", headers={"OpenAI-Beta": "agents=v1"})
    async def update(
        self,
        session_id: str,
        *,
        agent: session_update_params.Agent | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_update_params.SpendControl] | Omit = omit,
        **options: Unpack[Options],
    ) -> AgentSession:
        """Change a session; what is left out stays as it is. (`POST /agents/sessions/{session_id}`)

        Args:
            agent: What to change about the agent in this session.
            metadata: Pairs of your own, kept with it.
            prompt_cache_options: How long cached input is kept.
            spend_control: The most the session may spend; then its status is `budget_reached`.
        """
        ...

    @endpoint.get("/agents/sessions", "AgentSession", page="AsyncCursorPage", headers={"OpenAI-Beta": "agents=v1"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]:
        """List sessions, all of them or those of one agent. (`GET /agents/sessions`)

        Args:
            after: The id of the entry after which the page begins.
            agent_id: Only sessions of this agent.
            limit: Entries per page.
            metadata: Only those that have these pairs.
        """
        ...

    @endpoint.delete("/agents/sessions/{session_id}", "AgentSessionDeleted", headers={"OpenAI-Beta": "agents=v1"})
    async def delete(self, session_id: str, **options: Unpack[Options]) -> AgentSessionDeleted:
        """Delete a session. (`DELETE /agents/sessions/{session_id}`)"""
        ...


class SessionsWithRawResponse(RawView):
    """The calls of `Sessions`, answered with the HTTP response around it."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = self._resource = sessions

    create = raw(Sessions.create)
    retrieve = raw(Sessions.retrieve)
    update = raw(Sessions.update)
    list = raw(Sessions.list)
    delete = raw(Sessions.delete)

    @cached_property
    def subagents(self) -> SubagentsWithRawResponse:
        from openai.resources.beta.agents.sessions.subagents.subagents import SubagentsWithRawResponse

        return SubagentsWithRawResponse(self._sessions.subagents)

    @cached_property
    def artifacts(self) -> ArtifactsWithRawResponse:
        from openai.resources.beta.agents.sessions.artifacts import ArtifactsWithRawResponse

        return ArtifactsWithRawResponse(self._sessions.artifacts)

    @cached_property
    def items(self) -> ItemsWithRawResponse:
        from openai.resources.beta.agents.sessions.items import ItemsWithRawResponse

        return ItemsWithRawResponse(self._sessions.items)

    @cached_property
    def events(self) -> EventsWithRawResponse:
        from openai.resources.beta.agents.sessions.events import EventsWithRawResponse

        return EventsWithRawResponse(self._sessions.events)

    @cached_property
    def traces(self) -> TracesWithRawResponse:
        from openai.resources.beta.agents.sessions.traces import TracesWithRawResponse

        return TracesWithRawResponse(self._sessions.traces)

    @cached_property
    def turns(self) -> TurnsWithRawResponse:
        from openai.resources.beta.agents.sessions.turns.turns import TurnsWithRawResponse

        return TurnsWithRawResponse(self._sessions.turns)


class AsyncSessionsWithRawResponse(RawView):
    """The calls of `AsyncSessions`, answered with the HTTP response around it."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = self._resource = sessions

    create = raw(AsyncSessions.create)
    retrieve = raw(AsyncSessions.retrieve)
    update = raw(AsyncSessions.update)
    list = raw(AsyncSessions.list)
    delete = raw(AsyncSessions.delete)

    @cached_property
    def subagents(self) -> AsyncSubagentsWithRawResponse:
        from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagentsWithRawResponse

        return AsyncSubagentsWithRawResponse(self._sessions.subagents)

    @cached_property
    def artifacts(self) -> AsyncArtifactsWithRawResponse:
        from openai.resources.beta.agents.sessions.artifacts import AsyncArtifactsWithRawResponse

        return AsyncArtifactsWithRawResponse(self._sessions.artifacts)

    @cached_property
    def items(self) -> AsyncItemsWithRawResponse:
        from openai.resources.beta.agents.sessions.items import AsyncItemsWithRawResponse

        return AsyncItemsWithRawResponse(self._sessions.items)

    @cached_property
    def events(self) -> AsyncEventsWithRawResponse:
        from openai.resources.beta.agents.sessions.events import AsyncEventsWithRawResponse

        return AsyncEventsWithRawResponse(self._sessions.events)

    @cached_property
    def traces(self) -> AsyncTracesWithRawResponse:
        from openai.resources.beta.agents.sessions.traces import AsyncTracesWithRawResponse

        return AsyncTracesWithRawResponse(self._sessions.traces)

    @cached_property
    def turns(self) -> AsyncTurnsWithRawResponse:
        from openai.resources.beta.agents.sessions.turns.turns import AsyncTurnsWithRawResponse

        return AsyncTurnsWithRawResponse(self._sessions.turns)


class SessionsWithStreamingResponse(StreamingView):
    """The calls of `Sessions`, answered while the body is still to be read."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = self._resource = sessions

    create = streaming(Sessions.create)
    retrieve = streaming(Sessions.retrieve)
    update = streaming(Sessions.update)
    list = streaming(Sessions.list)
    delete = streaming(Sessions.delete)

    @cached_property
    def subagents(self) -> SubagentsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.subagents.subagents import SubagentsWithStreamingResponse

        return SubagentsWithStreamingResponse(self._sessions.subagents)

    @cached_property
    def artifacts(self) -> ArtifactsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.artifacts import ArtifactsWithStreamingResponse

        return ArtifactsWithStreamingResponse(self._sessions.artifacts)

    @cached_property
    def items(self) -> ItemsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.items import ItemsWithStreamingResponse

        return ItemsWithStreamingResponse(self._sessions.items)

    @cached_property
    def events(self) -> EventsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.events import EventsWithStreamingResponse

        return EventsWithStreamingResponse(self._sessions.events)

    @cached_property
    def traces(self) -> TracesWithStreamingResponse:
        from openai.resources.beta.agents.sessions.traces import TracesWithStreamingResponse

        return TracesWithStreamingResponse(self._sessions.traces)

    @cached_property
    def turns(self) -> TurnsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.turns.turns import TurnsWithStreamingResponse

        return TurnsWithStreamingResponse(self._sessions.turns)


class AsyncSessionsWithStreamingResponse(StreamingView):
    """The calls of `AsyncSessions`, answered while the body is still to be read."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = self._resource = sessions

    create = streaming(AsyncSessions.create)
    retrieve = streaming(AsyncSessions.retrieve)
    update = streaming(AsyncSessions.update)
    list = streaming(AsyncSessions.list)
    delete = streaming(AsyncSessions.delete)

    @cached_property
    def subagents(self) -> AsyncSubagentsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagentsWithStreamingResponse

        return AsyncSubagentsWithStreamingResponse(self._sessions.subagents)

    @cached_property
    def artifacts(self) -> AsyncArtifactsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.artifacts import AsyncArtifactsWithStreamingResponse

        return AsyncArtifactsWithStreamingResponse(self._sessions.artifacts)

    @cached_property
    def items(self) -> AsyncItemsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.items import AsyncItemsWithStreamingResponse

        return AsyncItemsWithStreamingResponse(self._sessions.items)

    @cached_property
    def events(self) -> AsyncEventsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.events import AsyncEventsWithStreamingResponse

        return AsyncEventsWithStreamingResponse(self._sessions.events)

    @cached_property
    def traces(self) -> AsyncTracesWithStreamingResponse:
        from openai.resources.beta.agents.sessions.traces import AsyncTracesWithStreamingResponse

        return AsyncTracesWithStreamingResponse(self._sessions.traces)

    @cached_property
    def turns(self) -> AsyncTurnsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.turns.turns import AsyncTurnsWithStreamingResponse

        return AsyncTurnsWithStreamingResponse(self._sessions.turns)
